# هاتف العرض التجريبي بجانب الصفحة. لا وجود له للأشخاص الحقيقيين.

telephone-title = هاتف العرض التجريبي
telephone-new = { $count ->
    [zero] هاتف العرض التجريبي
    [one] هاتف العرض التجريبي: رسالة جديدة
    [two] هاتف العرض التجريبي: رسالتان جديدتان
    [few] هاتف العرض التجريبي: { $count } رسائل جديدة
    [many] هاتف العرض التجريبي: { $count } رسالة جديدة
   *[other] هاتف العرض التجريبي: { $count } رسالة جديدة
}
telephone-fold = إخفاء الهاتف
telephone-empty = لا توجد رسائل. ستصل إلى هنا رسائل SMS والبريد الإلكتروني والبريد الخاصة بهذه الزيارة.
telephone-note = عرض تجريبي: لا يُرسَل شيء في الحقيقة.
telephone-channel-sms = رسالة SMS
telephone-channel-email = بريد إلكتروني
telephone-channel-post = بريد
telephone-to = إلى { $address }
