# هاتف العرض التجريبي بجانب الصفحة. لا وجود له للأشخاص الحقيقيين.

telephone-title = هاتف العرض التجريبي
telephone-new = { $count ->
    [zero] لا توجد رسائل جديدة
    [one] رسالة جديدة
    [two] رسالتان جديدتان
    [few] { $count } رسائل جديدة
    [many] { $count } رسالة جديدة
   *[other] { $count } رسالة جديدة
}
telephone-fold = إخفاء الهاتف
telephone-empty = لا توجد رسائل. ستصل إلى هنا رسائل SMS والبريد الإلكتروني والبريد الخاصة بهذه الزيارة.
telephone-note = عرض تجريبي: لا يُرسَل شيء في الحقيقة.
telephone-channel-sms = رسالة SMS
telephone-channel-email = بريد إلكتروني
telephone-channel-post = بريد
telephone-to = إلى { $address }
