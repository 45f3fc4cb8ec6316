# كلمات المحاكاة: الاختيار والنتيجة و«ماذا لو؟» وما يُحمل معك.

## الصفحة الأولى و«حسابي»

home-estimate = تقدير حقوقي
    .hint = بلا حساب: السكن، RSA، منحة النشاط، الولادة
account-estimate = تقدير حقوقي

## اختيار المحاكاة

simulation-title = ماذا تريد أن تقدّر؟
simulation-hint = بلا حساب وبلا التزام: لا يُرسَل شيء.

## ما تعرفه Caf من قبل

known-title = ما تعرفه Caf عنك من قبل
known-hint = راجع كل إجابة. ما تغيّر سنسألك عنه.
known-changed = سيُطرح عليك السؤال.
known-change = تغيّر هذا
known-change-what = تغيّر هذا: { $what }
known-keep = إبقاء
known-keep-what = إبقاء: { $what }
known-looking = ننظر في ما تعرفه Caf من قبل…

## مراجعة الإجابات قبل الحساب

review-check = راجع إجاباتك
review-see = عرض النتيجة

## النتيجة

estimate-computing = نحسب حقوقك…
estimate-title = ما يمكن أن تتلقاه كل شهر
estimate-month = تقدير، { $month }
estimate-more = { $amount } أكثر في الشهر
estimate-less = { $amount } أقل في الشهر
estimate-same = لا يتغير شيء.
estimate-none = لا حق
estimate-unknown = غير محسوب
estimate-apart = إضافة إلى ذلك، على حدة
estimate-counted = ما أُخذ في الحساب
estimate-assumptions = ما افترضناه
estimate-nothing-title = لم نجد حقًا لهذا الشهر
estimate-nothing = هذا تقدير فقط، والأوضاع تتغير: أعد التقدير إذا تغيّر وضعك. ويمكن لمستشار أيضًا أن ينظر في الأمر معك.
estimate-print = طباعة هذا الملخص
estimate-next = ما العمل بعد ذلك
estimate-take = حفظ في هاتفي

## ماذا لو؟

whatif-axes = ما يمكن أن يتغير
whatif-axis-salaire = الراتب
whatif-axis-loyer = الإيجار
whatif-axis-enfants = الأطفال
whatif-axis-heures = الساعات
whatif-hint = حرّك النقطة.
whatif-supposed = { $what }: { $value }
whatif-point = { $value } ← { $total }
whatif-said = { $what }: { $total } في الشهر
whatif-hours = { $value } سا
whatif-total = المجموع
whatif-lines = الإعانة المعروضة على المنحنى
whatif-line-aide-logement = إعانة السكن
whatif-line-rsa = RSA
whatif-line-prime-activite = منحة النشاط
whatif-line-paje-base = الطفل الصغير
whatif-line-prime-naissance = منحة الولادة
whatif-line-prepare = إجازة الوالدين
whatif-line-cmg = رعاية الطفل
whatif-line-af = الإعانات العائلية
whatif-line-cf = التكملة العائلية
whatif-line-asf = الدعم العائلي
whatif-line-ars = الدخول المدرسي
whatif-line-aah = البالغ المعاق
whatif-line-aeeh = الطفل المعاق
whatif-back = العودة إلى إجاباتي
whatif-loading = نرسم المنحنى…
whatif-failed = لا يمكن حساب المنحنى الآن. يبقى تقديرك صحيحًا.
whatif-flat = هذا التغيير لا يبدّل هذه الإعانات.
whatif-smooth = لا عتبة مفاجئة: تتغير المبالغ شيئًا فشيئًا.

## إعانة واحدة

detail-why-open = على ماذا يقوم هذا المبلغ
detail-why-none = لماذا لا يوجد حق
detail-anyway = يمكنك تقديم الطلب رغم ذلك
detail-anyway-text = وحدها Caf تقرر. إذا لم تشمل الأسئلة كل وضعك، فتحدث مع مستشار.
detail-next = ما العمل بعد ذلك

## ما العمل بعد ذلك

next-title = ما العمل بعد ذلك؟
next-hint = التقدير ليس طلبًا. لم يُرسَل شيء إلى Caf.
next-where = أين تقدّم الطلب
next-ask = تقديم الطلب
next-ask-what = تقديم الطلب: { $what }
next-where-here = هنا والآن: المس «تقديم الطلب». عليك الدخول إلى حسابك أو فتح حساب. تُنقل إجاباتك ويمكنك التحقق منها.
next-where-signed-in = على caf.fr أو في تطبيق Caf، بالحساب الذي تستعمله هنا. ويمكنك أيضًا ملء الطلب مع مستشار: اسأل الاستقبال.
next-where-signed-out = على caf.fr أو في تطبيق Caf، في حسابك. ليس لديك حساب بعد؟ يمكن لمستشار أن يساعدك في الطلب الأول: اسأل الاستقبال.
next-bring = الأوراق التي يجب تحضيرها
next-send = إرسال أوراقك
next-papers = يمكن لهذا الجهاز أن يمسح أوراقك ويرسلها: في الصفحة الأولى، المس «إرسال وثيقة».
next-nothing-title = لا يوجد ما تطلبه الآن
next-nothing = أعد التقدير إذا تغيّر وضعك: العمل، السكن، ولادة، انفصال. ويمكن لمستشار أيضًا أن يبحث معك عن إعانات أخرى.
next-home = العودة إلى الصفحة الأولى

## ما يُحمل معك

take-title = خذ هذا التقدير معك
take-hint = وجّه كاميرا هاتفك نحو هذا المربع.
take-name = مربع للتصوير: الشهر والإعانات والمبالغ
take-shown = سيعرض هاتفك
take-privacy = لا يحتوي على اسمك ولا عنوانك ولا رابط.

takeaway-title = تقدير Caf، { $month }
takeaway-line = { $benefit }: { $amount }
takeaway-total = المجموع: { $amount } في الشهر
takeaway-note = هذا تقدير وليس قرارًا من Caf.

## الملخص المطبوع

summary-title = هذا ملخصك
summary-what = تقدير، { $month }
summary-nameless = فيه المبالغ وأسبابها، دون اسمك.
summary-making = نحضّر ملخصك…
summary-unreadable = لا يمكن عرض الملخص. المس «رجوع»، ثم اطلبه من جديد.
farewell-estimate-printed = تقدير حقوقك لشهر { $month }: طُبع
farewell-estimate-unfinished = تقدير حقوقك لشهر { $month }: أُلغيت الطباعة

## المساعدة

help-simulation-choice = المس ما تريد تقديره. ستجيب عن أسئلة بسيطة. لا يُرسَل شيء إلى Caf.
help-simulation-known = اقرأ كل إجابة. إذا لم تعد إحداها صحيحة، فالمس «تغيّر هذا» بجانبها.
help-estimate = ترى ما يمكن أن تتلقاه: المس إعانة لتعرف السبب. ثم حرّك النقطة على المنحنى لترى ما قد يتغير.
help-estimate-detail = تشرح هذه الصفحة مبلغ إعانة، وما يجب فعله لطلبها.
help-estimate-next = اقرأ ما يجب طلبه والأوراق التي عليك تحضيرها.
help-estimate-take = افتح كاميرا هاتفك ووجّهها نحو المربع. ستظهر المبالغ.
help-estimate-summary = انظر إلى الملخص. للاحتفاظ به، المس «طباعة».
