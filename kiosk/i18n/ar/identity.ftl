# الدخول إلى الحساب وإنشاؤه والعودة إليه: كلمات الشاشات.

step-part = الخطوة { $n } من { $total }: { $what }

## إنشاء حساب

create-part-civil = من أنا
create-part-code = الرمز
create-part-password = كلمة المرور

create-intro-title = إنشاء حسابي
create-intro-hint = 3 خطوات، من 5 إلى 10 دقائق. يمكنك الرجوع دون أن تفقد شيئًا.
create-intro-civil = أقول من أنا
    .hint = حالتي المدنية ووثيقة هويتي وهاتفي أو بريدي الإلكتروني
create-intro-code = أنسخ رمزًا
    .hint = يصلني فورًا برسالة SMS أو بالبريد الإلكتروني
create-intro-password = أختار كلمة مرور
    .hint = لا يعرفها أحد غيري
create-intro-have-title = ما تحتاج إليه
create-intro-have = وثيقة هويتك وهاتفك، ورقم الضمان الاجتماعي إن كان لديك.
create-intro-why-title = ما فائدة هذا الحساب؟
create-intro-why = طلب إعانة من Caf ومتابعة طلبك.
create-intro-begin = ابدأ

create-sending = ننشئ حسابك…
create-done-title = أُنشئ حسابك
create-done-hint = مرحبًا { $name }.
create-done-identifier-provisional = معرّفك المؤقت
create-done-identifier-nir = معرّفك هو رقم الضمان الاجتماعي
create-done-sent-sms = أرسلناه إليك أيضًا برسالة SMS.
create-done-sent-email = أرسلناه إليك أيضًا بالبريد الإلكتروني.
create-done-keep-title = احتفظ به جيدًا
create-done-keep-provisional = بهذا المعرّف وبكلمة المرور تفتح حسابك. عندما تحصل على رقم الضمان الاجتماعي، استعمل ذلك الرقم بدلًا منه.
create-done-keep-nir = بهذا الرقم وبكلمة المرور تفتح حسابك، هنا أو على caf.fr. لا تقل كلمة المرور لأي شخص، ولا حتى لموظف الاستقبال.
create-done-open = فتح حسابي
create-done-summary = ما صرّحت به
create-check-title = انظر إلى رسائلك
create-check = كتبت لك Caf كيف تفتح حسابك. إذا كان لديك حساب من قبل، فالمس «هل نسيت كلمة المرور؟» في صفحة تسجيل الدخول.
create-proof-title = يلزم رمز جديد
create-proof = لم يعد الرمز الأول صالحًا لأنه قديم. إجاباتك محفوظة. نرسل إليك رمزًا آخر.

## الرمز

code-sending = نرسل الرمز…
code-checking = نتحقق من الرمز…
code-sent-sms = أُرسل رمز برسالة SMS إلى الرقم { $address }.
code-sent-email = أُرسل رمز بالبريد الإلكتروني إلى العنوان { $address }.
code-may-sms = إذا كانت إجاباتك تخص حسابًا موجودًا، فقد أُرسل رمز برسالة SMS إلى الرقم الذي تعرفه Caf.
code-may-email = إذا كانت إجاباتك تخص حسابًا موجودًا، فقد أُرسل رمز بالبريد الإلكتروني إلى العنوان الذي تعرفه Caf.
code-until = يمكن استعماله حتى الساعة { $time }.
code-resend-wait = إرسال رمز آخر (بعد { $seconds } ث)
code-attempts-left = { $count ->
    [zero] لم تبقَ لك أي محاولة.
    [one] بقيت لك محاولة واحدة.
    [two] بقيت لك محاولتان.
    [few] بقيت لك { $count } محاولات.
    [many] بقيت لك { $count } محاولة.
   *[other] بقيت لك { $count } محاولة.
}
code-resent = أُرسل رمز آخر، والرمز السابق لم يعد صالحًا

nothing-title = ألم يصلك شيء؟
nothing-wait = انتظر دقيقة
    .hint = قد تتأخر الرسالة قليلًا. في بريدك الإلكتروني، انظر أيضًا في مجلد الرسائل غير المرغوبة (spam).
nothing-resend = إرسال رمز آخر
    .hint = لن يعود الرمز السابق صالحًا
nothing-other = اختيار طريقة أخرى
    .hint = رسالة SMS أو بريد إلكتروني: إجاباتك محفوظة
nothing-changed = تغيّر رقمي أو عنواني
    .hint = لمعرفة من يمكنه تحديثهما

contact-asking = نبحث عمّن يمكنه مساعدتك…
next-step-title = اطلب أولًا تحديث معلومات الاتصال بك
next-step-hint = ثم عُد إلى هنا، وسيصل الرمز إلى المكان الصحيح.
next-step-telephone-or-counter = اتصل بالرقم 3230 أو اسأل موظف الاستقبال
    .hint = تكلفة الرقم 3230 هي تكلفة مكالمة عادية. أحضر وثيقة هويتك، فهكذا لا يستطيع أحد تغيير معلوماتك بدلًا منك.
next-step-email-form = اكتب إلى Caf من caf.fr
    .hint = افتح «Contacter ma Caf» ثم «Par mail». اذكر اسم العائلة والأسماء الشخصية وتاريخ الميلاد ومعلومات الاتصال الجديدة. لا تذكر كلمة المرور.
## ورقة تأخذها معك

note-making = نحضّر ورقتك…
note-title = هذه ورقتك
note-unreadable = لا يمكن عرض الورقة. المس «رجوع»، ثم اطلبها من جديد.
note-what-identifier = معرّفك المؤقت
    .hint = كُتب عليها اسمك ومعرّفك، بالفرنسية. احتفظ بها مع أوراقك.
note-what-next-step = كيف تُحدَّث معلومات الاتصال بك
    .hint = تبيّن لك بالفرنسية من تسأل. اسمك غير مكتوب عليها.
farewell-note-printed-identifier = معرّفك المؤقت: طُبع
farewell-note-printed-next-step = كيف تُحدَّث معلومات الاتصال بك: طُبعت الورقة
farewell-note-unfinished-identifier = معرّفك المؤقت: أُلغيت الطباعة
farewell-note-unfinished-next-step = كيف تُحدَّث معلومات الاتصال بك: أُلغيت الطباعة

## كلمة مرور جديدة

password-saving = نسجّل كلمة المرور…
password-done-title = تغيّرت كلمة المرور
password-done = افتح حسابك بالكلمة الجديدة، هنا أو على caf.fr. لم تعد الكلمة القديمة صالحة.
password-part-who = من أنا
recovery-proof-title = يلزم رمز جديد
recovery-proof = لم يعد الرمز الأول صالحًا لأنه قديم. اطلب رمزًا آخر. إجاباتك محفوظة.
recovery-post-title = رمز بالبريد
recovery-post = إذا كانت إجاباتك تخص حسابًا موجودًا، فسترسل Caf رسالة إلى العنوان الذي تعرفه. تصل الرسالة خلال أيام. عُد إلى هنا ومعك الرسالة: المس «هل نسيت كلمة المرور؟» ثم «وصلني رمز بالبريد».
recovery-sending = نرسل طلبك…
identifier-sent-title = انظر إلى رسائلك
identifier-sent-sms = إذا كانت إجاباتك تخص حسابًا موجودًا، فقد أُرسل المعرّف برسالة SMS. يبدأ المعرّف بالحرف P.
identifier-sent-email = إذا كانت إجاباتك تخص حسابًا موجودًا، فقد أُرسل المعرّف بالبريد الإلكتروني. يبدأ المعرّف بالحرف P.

## تفويضاتي

delegation-loading = ننظر في تفويضاتك…
delegation-saving = نسجّل اختيارك…
delegation-title = تفويضاتي
delegation-first-title = سؤال قبل أن تبدأ
delegation-hint = هل تسمح بأن يدير { $name } الملف معك؟
delegation-now-yes = اليوم، يستطيع { $name } إدارة الملف معك.
delegation-now-no = اليوم، لا يستطيع أحد غيرك إدارة الملف.
delegation-could = إذا سمحت بذلك
delegation-could-see = رؤية الحقوق والمدفوعات
delegation-could-declare = التصريح بالتغييرات
delegation-could-ask = طلب إعانة
delegation-never = غير ممكن أبدًا، حتى إذا سمحت
delegation-never-contact = رؤية معلومات الاتصال بك أو تغييرها
delegation-any-time = يمكنك تغيير رأيك في أي وقت من «تفويضاتي».
delegation-yes = نعم، أسمح
delegation-no = لا، لا أسمح
delegation-later = لاحقًا

## ما يمكن فعله

account-authorisations = تفويضاتي
account-no-dossier = ليس لديك ملف لدى Caf بعد.
account-new-title = حسابك مفتوح
account-new = يمكنك الآن طلب إعانة هنا: المس «طلب إعانة». بعد ذلك تتابع طلبك في «متابعة إجراءاتي».
delegation-none-title = لا يوجد شريك حياة في ملفك
delegation-none = إذا تغيّر وضعك، فسيمكنك أن تسمح لشريك حياتك هنا.
can-title = ما يمكنك فعله
cannot-who = خاص بمن يدير الملف: { $name }
possibility-own-data = رؤية معلوماتي الشخصية
possibility-own-contact = تغيير معلومات الاتصال بي
possibility-own-password = تغيير كلمة المرور
possibility-rights-and-payments = رؤية الحقوق والمدفوعات
possibility-attestations = طباعة شهادة
possibility-letters = قراءة الرسائل
possibility-send-document = إرسال وثيقة
possibility-declare-change = التصريح بتغيير
possibility-declare-separation = التصريح بانفصال
possibility-request-benefit = طلب إعانة
possibility-request-aah = طلب إعانة البالغين ذوي الإعاقة (AAH)
possibility-request-ajpa = طلب إعانة من يساعد قريبًا (Ajpa)
possibility-request-bafa = طلب المساعدة لشهادة Bafa
possibility-request-pala = طلب القرض لتحسين مكان استقبال الأطفال (Pala)
possibility-write = الكتابة إلى Caf
possibility-call = الاتصال بـ Caf
possibility-meet = الحضور إلى Caf
possibility-authorise-conjoint = السماح لشريك حياتي

## من الصفحة الرئيسية

next-create = إنشاء حسابي لتقديم الطلب
home-create = ليس لدي حساب بعد
    .hint = إنشاء حساب يستغرق من 5 إلى 10 دقائق

## مساعدة كل شاشة

help-create-intro = المس «ابدأ» لإنشاء حسابك. ستتحقق من كل شيء قبل الإرسال.
help-code = انسخ الأرقام الستة التي وصلتك. إذا لم يصل شيء، فالمس «لم يصلني شيء».
help-nothing-came = المس ما تريد فعله. إجاباتك محفوظة.
help-next-step = اكتب الرقم أو العنوان، أو المس «طباعة». ثم المس «فهمت».
help-note-view = انظر إلى الورقة. للاحتفاظ بها، المس «طباعة».
help-account-created = اكتب معرّفك أو صوّره قبل أن تتابع. إذا رأيت الزر «طباعة»، فيمكنك أيضًا أن تأخذه على ورقة.
help-delegation = المس «نعم» أو «لا». يمكنك تغيير رأيك في أي وقت.
