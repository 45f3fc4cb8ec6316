# الكلمات المشتركة بين جميع الشاشات.

## الأزرار

continue = متابعة
back = رجوع
yes = نعم
no = لا
print = طباعة
retry = إعادة المحاولة
close = إغلاق

## الصفحات والخانات

step-of = الخطوة { $n } من { $total }

## الإجابات المعروضة للتحقق

answer-none = لا توجد إجابة
answer-consent = نعم
answer-pages = { $count ->
    [zero] لا توجد صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}

## شروط كلمة المرور الجديدة

password-rule-length = من 10 إلى 64 خانة
password-rule-digit = رقم واحد على الأقل
password-rule-lower = حرف لاتيني صغير واحد على الأقل
password-rule-upper = حرف لاتيني كبير واحد على الأقل
password-rule-alphabet = حروف لاتينية بلا علامات وأرقام فقط
