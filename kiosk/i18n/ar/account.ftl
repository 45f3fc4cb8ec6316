# حسابي: صفحته الأولى وقائمته وإدارته وملفاتي.

account-dossier = الملف رقم { $number }، { $caf }
account-detail = عرض التفاصيل
account-next-date = { $date }: { $what }
account-entry-payments = مدفوعاتي وحقوقي
account-entry-debts = ديوني
account-entry-attestation = الحصول على شهادة
account-entry-latest = آخر شهادة مدفوعات لي
account-entry-statement = آخر كشف حساب لي
account-entry-follow-up = متابعة طلباتي
account-entry-mails = رسائلي الورقية والإلكترونية
account-entry-resources = مواردي
account-entry-change = التصريح بتغيير
account-entry-declare = القيام بتصريح
account-entry-request = طلب إعانة
account-entry-agenda = مواعيدي
account-entry-contact = الاتصال بـ Caf
account-entry-dossiers = ملفاتي
account-entry-profile = ملفي الشخصي
account-entry-manage = إدارة حسابي

## ما يجيب عن تنبيه

alert-answer-declaration-trimestrielle = القيام بالتصريح
alert-answer-piece-demandee = إرسال الوثيقة
alert-answer-coordonnees-a-confirmer = التحقق من معلومات الاتصال
alert-answer-compte-bancaire-a-verifier = إعطاء حسابي المصرفي
alert-answer-titre-de-sejour-expire = إرسال تصريح الإقامة

## إدارة حسابي

manage-hint = ما يخص دخولك إلى حسابك.
manage-password = تغيير كلمة المرور
manage-contact = معلومات الاتصال بي
manage-about-authorisations = من يمكنه إدارة الملف معك
manage-about-password = ستُطلب منك كلمة المرور الحالية
manage-about-contact = الهاتف والبريد الإلكتروني والعنوان
password-changed-title = تم تغيير كلمة المرور
password-changed = استعمل كلمة المرور الجديدة في المرة القادمة.
password-present-wrong = هذه ليست كلمة المرور الحالية.

## ملفاتي

dossiers-hint = صندوق Caf الحالي والصناديق السابقة.
dossiers-now = ملفك الحالي
dossiers-number = الملف رقم { $number }
dossiers-until = حتى { $month }
dossiers-what = للحصول على وثيقة قديمة، اطلبها من Caf تلك: بالبريد الإلكتروني من موقعها أو على الرقم 32 30.
dossiers-write = الكتابة إلى Caf

help-dossiers = تعرض هذه الصفحة صناديق Caf التي كان لك فيها ملف. المس «رجوع» للعودة إلى حسابك.
help-manage = المس ما تريد تغييره.
