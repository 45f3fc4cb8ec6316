# الكلمات المشتركة بين جميع الشاشات.

app-name = الفضاء الرقمي

## الأزرار

continue = متابعة
back = رجوع
validate = تأكيد
cancel = إلغاء
yes = نعم
no = لا
print = طباعة
send = إرسال
delete = حذف
add = إضافة
change = تعديل
retry = إعادة المحاولة
close = إغلاق
help = مساعدة
listen = استماع
end-visit = إنهاء

## الشريط العلوي

language = اللغة
text-size = حجم النص
    .value = { $percent }٪
contrast = تباين عالٍ
    .on = تباين عالٍ: مفعّل
    .off = تباين عالٍ: غير مفعّل

## الصفحات والخانات

step-of = الخطوة { $n } من { $total }
loading = لحظة من فضلك…
optional = اختياري
show-password = إظهار كلمة المرور
hide-password = إخفاء كلمة المرور

## الإجابات المعروضة للتحقق

answer-none = لا توجد إجابة
answer-consent = أوافق
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

## لوحة المفاتيح

keyboard = لوحة المفاتيح
keypad = لوحة الأرقام
key-space = مسافة
key-backspace = حذف آخر حرف
key-clear = مسح الكل
key-shift = حروف كبيرة
    .on = الحروف الكبيرة: مفعّلة
    .lock = الحروف الكبيرة مثبّتة
key-accents = حروف عليها علامات
key-letters = حروف
key-digits = أرقام
key-symbols = رموز أخرى
key-enter = تأكيد
key-left = إلى اليسار
key-right = إلى اليمين
key-hide = إخفاء لوحة المفاتيح
key-corsica = 2A أو 2B لكورسيكا
key-at = علامة @
key-dot = نقطة
key-comma = فاصلة
key-dash = شرطة
key-underscore = شرطة سفلية
key-apostrophe = فاصلة عليا
key-slash = شرطة مائلة
key-plus = علامة زائد
