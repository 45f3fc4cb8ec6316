# ما ترفضه Caf أو ما لا تستطيعه، وما العمل عندئذ. ثم كلمات Caf:
# الإعانات والأسباب والتنبيهات.

## تسجيل الدخول

problem-credentials-refused = الرقم أو كلمة المرور غير صحيح. تحقق منهما وحاول من جديد.
problem-account-locked = محاولات كثيرة جدًا: أُوقف هذا الحساب لبعض الوقت حمايةً له.
problem-identifier-is-nia = يبدأ هذا الرقم بـ 7 أو 8، فهو رقم مؤقت ولا يسمح بتسجيل الدخول. إذا كان لديك معرّف يبدأ بالحرف P فاستعمله. وإلا فاسأل موظف الاستقبال.
problem-identifier-malformed = في رقم الضمان الاجتماعي هذا خطأ. قارنه ببطاقة Vitale.
problem-identifier-replaced = حلّ رقم الضمان الاجتماعي محل هذا المعرّف. سجّل الدخول بذلك الرقم. في المرة الأولى المس «هل نسيت كلمة المرور؟».
problem-code-refused = ليس هذا هو الرمز. انسخ الرمز الذي في آخر رسالة وصلتك.
problem-code-void = لم يعد هذا الرمز صالحًا. اطلب رمزًا آخر.
problem-code-expired = مضى على هذا الرمز أكثر من 10 دقائق. اطلب رمزًا آخر.
problem-resend-too-soon = أُرسل رمز قبل لحظات. انتظر بضع ثوانٍ قبل أن تطلب رمزًا آخر.
problem-resends-exhausted = أُرسلت رموز عدة. ابدأ من جديد، أو اسأل موظف الاستقبال.
problem-proof-refused = لم يعد رمزك صالحًا لأنه قديم. اطلب رمزًا آخر.
problem-session-expired = انتهت جلستك. سجّل الدخول من جديد.
problem-too-many-requests = طلبات كثيرة في وقت قصير. انتظر قليلًا ثم حاول من جديد.

## الطلبات

problem-role-refused = لا يستطيع ذلك إلا من يدير الملف. يمكنه أن يسمح لك بذلك في «تفويضاتي».
problem-answers-invalid = بعض الإجابات تحتاج إلى تصحيح.
problem-period-unavailable = لا توجد شهادة لهذا الشهر. اختر شهرًا آخر.
problem-period-elsewhere = في ذلك الشهر كان ملفك لدى Caf أخرى، فاطلب الشهادة منها.

## إرسال ملف

problem-file-type-refused = هذا الملف ليس PDF ولا صورة JPEG أو PNG. اختر ملفًا آخر أو امسح الورقة ضوئيًا.
problem-file-too-large = هذا الملف كبير جدًا، والحد الأقصى 10 ميغابايت. أرسله على دفعات أو امسح الورقة ضوئيًا.
problem-file-too-many-pages = صفحات هذه الوثيقة كثيرة جدًا، والحد الأقصى 30 صفحة. أرسلها على دفعات.
problem-file-image-too-large = هذه الصورة أكبر من أن تُقرأ. امسح الورقة ضوئيًا بدلًا منها.
problem-file-unreadable = هذا الملف فارغ أو تالف ولا يُفتح. اختر ملفًا آخر أو امسح الورقة ضوئيًا.
problem-file-encrypted = هذا الملف محمي ولن تستطيع Caf قراءته. اختر نسخة بلا حماية أو امسح الورقة ضوئيًا.
problem-storage-full = لم يعد لدى Caf مكان لاستلام الملفات. أخبر موظف الاستقبال أو حاول لاحقًا.
problem-upload-offset-wrong = اختلّ موضع الإرسال في الطريق. حاول من جديد، وسيستأنف من الموضع الصحيح.
problem-upload-length-wrong = حجم الملف ليس كما أُعلن عنه. أعد الإرسال.
problem-upload-part-too-large = يرسل هذا الجهاز أجزاء كبيرة جدًا. أخبر موظف الاستقبال.
problem-upload-part-damaged = تلف جزء من الملف في الطريق. حاول من جديد.
problem-upload-damaged = تلف الملف في الطريق ولم يُحفظ منه شيء. حاول من جديد.

## عندما يتعطل شيء

problem-unreachable = لا تجيب Caf. حاول من جديد بعد قليل.
problem-timeout = تأخرت Caf كثيرًا في الرد. حاول من جديد بعد قليل.
problem-unavailable = خدمة Caf متوقفة لبعض الوقت. حاول لاحقًا.
problem-internal = حدث خطأ لدى Caf. حاول من جديد، وإن استمر الخطأ فأخبر موظف الاستقبال.
problem-not-found = ما تطلبه لم يعد موجودًا.
problem-kiosk-refused = لا تتعرف Caf على هذا الجهاز. أخبر موظف الاستقبال.
problem-request-invalid = لم تفهم Caf هذا الطلب. أخبر موظف الاستقبال.
problem-method-refused = يطلب هذا الجهاز شيئًا لا تستطيعه Caf. أخبر موظف الاستقبال.
problem-idempotency-key-missing = نسي هذا الجهاز ترقيم ما أرسله. أخبر موظف الاستقبال.
problem-idempotency-key-reused = سبق إرسال شيء آخر بهذا الرقم. ابدأ الإرسال من جديد.

## الإعانات

benefit-aide-logement = إعانة السكن (aide au logement)
benefit-rsa = دخل التضامن النشط (RSA)
benefit-prime-activite = منحة النشاط (prime d’activité)
benefit-af = الإعانات العائلية (allocations familiales)
benefit-cf = التكملة العائلية (complément familial)
benefit-asf = إعانة الدعم العائلي (Asf)
benefit-paje-base = الإعانة الأساسية للطفل الصغير (Paje)
benefit-aah = إعانة البالغين ذوي الإعاقة (AAH)
benefit-ars = إعانة الدخول المدرسي (Ars)
benefit-aeeh = إعانة تربية الطفل ذي الإعاقة (AEEH)

## لماذا رُفض حق أو أُوقف

reason-ressources-superieures = دخلك أعلى من الحد المسموح به.
reason-declaration-manquante = لم يصل تصريحك بالدخل.
reason-piece-manquante = لم تصل وثيقة طلبتها Caf منك.
reason-sejour-a-justifier = يجب إثبات حقك في الإقامة.
reason-age-de-l-enfant = تجاوز طفلك السن المحددة.
reason-changement-de-situation = تغيّر وضعك.
reason-controle-sans-reponse = لم تتلقَّ Caf ردّك على طلب مراقبة.

## ما تنتظره Caf

alert-declaration-trimestrielle = صرّح بدخلك في الأشهر الثلاثة الأخيرة.
alert-piece-demandee = تنتظر Caf منك وثيقة.
alert-coordonnees-a-confirmer = تحقق من أن معلومات الاتصال بك ما زالت صحيحة.
alert-compte-bancaire-a-verifier = تحقق من حسابك البنكي، فقد لا يصل إليه مبلغ.
alert-titre-de-sejour-expire = تصريح إقامتك على وشك الانتهاء أو انتهى. أرسل التصريح الجديد.
problem-conseiller-refused = هذا الرمز أو الشارة أو الاسم غير صحيح. حاول من جديد.
problem-conseiller-locked = محاولات كثيرة. هذا الدخول مغلق لبضع دقائق.
problem-conseiller-absent = المستشار لم يعد هنا. عليه أن يعرّف بنفسه من جديد.
problem-mandat-refused = لا يمكن أن يُعطى المستشار هذه الموافقة. أنت وحدك من يستطيع القيام بذلك.
problem-mandat-missing = المستشار هنا، لكن دون موافقتك على هذا الإجراء. أعطِ موافقتك، أو تابع بدونه.
problem-training-only = هذا للتدريب. لا يُرسل شيء إلى صندوق الإعانات.
