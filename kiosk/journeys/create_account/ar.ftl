# إنشاء الحساب: الحالة المدنية وكيفية الاتصال بك.

create-account-title = إنشاء حسابي
    .hint = في 3 خطوات، من 5 إلى 10 دقائق

create-account-possede-nir = هل لديك رقم ضمان اجتماعي؟
    .hint = تجده على بطاقة Vitale أو شهادة الحقوق أو قسيمة الأجر.
    .help-title = ليس لديك رقم بعد؟
    .help = يمكنك إنشاء حسابك رغم ذلك: المس «لا». سيصلك معرّف مؤقت يبدأ بالحرف P.
    .short = لدي رقم ضمان اجتماعي
    .spoken = هل لديك رقم ضمان اجتماعي؟
    .door-camera = قراءة وثيقة هويتي بالكاميرا

create-account-nir = رقم الضمان الاجتماعي
    .hint = أول 13 رقمًا على بطاقة Vitale.
    .help-title = أين أجده؟
    .help = على بطاقة Vitale أو شهادة الحقوق أو قسيمة الأجر. يبدأ بـ 1 أو 2.
    .short = رقم الضمان الاجتماعي
    .spoken = اكتب رقم الضمان الاجتماعي. هو أول ثلاثة عشر رقمًا على بطاقة Vitale.
    .error-required = اكتب رقم الضمان الاجتماعي.
    .error-nir-nia = يبدأ هذا الرقم بـ 7 أو 8، فهو رقم مؤقت. المس «رجوع» ثم أجب «لا»، وسيصلك معرّف مؤقت.

create-account-civilite = هل تُخاطَب بالسيدة أم بالسيد؟
    .hint = كما هو في وثيقة هويتك.
    .short = الصفة
create-account-civilite-madame = السيدة (Madame)
create-account-civilite-monsieur = السيد (Monsieur)

create-account-nom-naissance = اسم العائلة عند الولادة
    .hint = بالحروف اللاتينية، حتى لو كان لك اليوم اسم آخر.
    .help-title = كيف أكتبه؟
    .help = كما هو في وثيقة هويتك. لا أهمية للحروف الكبيرة ولا للعلامات فوق الحروف.
    .short = اسم العائلة عند الولادة
    .error-required = اكتب اسم العائلة عند الولادة.

create-account-prenoms = أسماؤك الشخصية
    .hint = بالحروف اللاتينية، كلها وبترتيب وثيقة هويتك.
    .short = الأسماء الشخصية
    .error-required = اكتب اسمًا شخصيًا واحدًا على الأقل.

create-account-nom-usage = هل تستعمل اسم عائلة آخر أيضًا؟
    .hint = مثلًا اسم زوجك أو زوجتك، بالحروف اللاتينية. إن لم يكن، فالمس «متابعة».
    .short = اسم العائلة المستعمل

create-account-date-naissance = تاريخ ميلادك
    .hint = اليوم والشهر والسنة.
    .help-title = لا تعرف اليوم بالضبط؟
    .help = اكتب التاريخ الموجود في وثيقة هويتك.
    .short = تاريخ الميلاد
    .error-required = اكتب تاريخ ميلادك.
    .error-date-too-late = يمكن إنشاء حساب ابتداءً من سن 14. تحقق من السنة.

create-account-nir-verifie = هل يمكنك التحقق من رقمك؟
    .hint = غالبًا ما تأتي أرقامه الأولى من الصفة وسنة الميلاد وشهره. ليس الأمر كذلك دائمًا.
    .help-title = لا شيء للتصحيح؟
    .help = قد يحدث ذلك: المس «كل شيء صحيح» ثم «متابعة». قد تطلب Caf منك وثيقة إثبات.
    .placeholder = كل شيء صحيح
    .short = تم التحقق من الرقم
    .spoken = هل يمكنك التحقق من رقمك وصفتك وتاريخ ميلادك؟
    .door-corriger-nir = تصحيح الرقم
    .door-corriger-naissance = تصحيح تاريخ الميلاد
    .error-required = المس «كل شيء صحيح»، أو صحّح الرقم أو التاريخ.
    .error-consent-needed = المس «كل شيء صحيح»، أو صحّح الرقم أو التاريخ.

create-account-ne-en-france = هل وُلدت في فرنسا؟
    .hint = في البر الأوروبي أو في أقاليم ما وراء البحار.
    .short = الولادة في فرنسا

create-account-commune-naissance = بلدية ميلادك
    .hint = اكتب رمزها البريدي الحالي: 5 أرقام.
    .help-title = لم تعد البلدية موجودة؟
    .help = اكتب الرمز البريدي لذلك المكان، ثم اختر البلدية التي حلت محلها.
    .short = بلدية الميلاد
    .error-required = اكتب الرمز البريدي ثم اختر البلدية.

create-account-pays-naissance = بلد ميلادك
    .hint = اكتب الحروف الأولى من اسمه الحالي ثم المس الاسم.
    .placeholder = الجزائر، البرتغال، السنغال…‏
    .short = بلد الميلاد
    .error-required = اكتب الحروف الأولى من اسم البلد ثم المس الاسم.

create-account-ville-naissance = مدينة ميلادك
    .hint = بالحروف اللاتينية، كما هي في وثيقة هويتك.
    .short = مدينة الميلاد
    .error-required = اكتب اسم المدينة.

create-account-parent-1 = أمك أو أبوك
    .hint = بهذه الأسماء تستطيع Caf أن تطلب لك رقم ضمان اجتماعي.
create-account-parent-1-nom = اسم العائلة عند الولادة
    .short = الوالد الأول، اسم العائلة عند الولادة
    .error-required = اكتب اسم عائلة هذا الوالد عند الولادة.
create-account-parent-1-prenoms = الأسماء الشخصية
    .short = الوالد الأول، الأسماء الشخصية
    .error-required = اكتب الأسماء الشخصية لهذا الوالد.

create-account-parent-2 = الوالد الآخر
    .hint = لا تعرفه؟ المس «متابعة».
create-account-parent-2-nom = اسم العائلة عند الولادة
    .short = الوالد الثاني، اسم العائلة عند الولادة
create-account-parent-2-prenoms = الأسماء الشخصية
    .short = الوالد الثاني، الأسماء الشخصية

create-account-reside-en-france = هل تسكن في فرنسا؟
    .hint = في البر الأوروبي أو في أقاليم ما وراء البحار.
    .short = أسكن في فرنسا

create-account-code-postal = أين تسكن؟
    .hint = اكتب رمزك البريدي: 5 أرقام.
    .short = بلديتي
    .error-required = اكتب الرمز البريدي ثم اختر البلدية.

create-account-pays-residence = في أي بلد تسكن؟
    .hint = اكتب الحروف الأولى من اسمه ثم المس الاسم.
    .placeholder = بلجيكا، المغرب، سويسرا…‏
    .short = بلدي
    .error-required = اكتب الحروف الأولى من اسم البلد ثم المس الاسم.

create-account-piece = أي وثيقة هوية لديك؟
    .hint = وثيقة أصدرتها فرنسا.
    .short = وثيقة الهوية
create-account-piece-carte-identite = بطاقة هوية فرنسية
create-account-piece-titre-sejour = تصريح إقامة فرنسي (titre de séjour)
create-account-piece-passeport = جواز سفر فرنسي
create-account-piece-aucune = لا شيء من هذه الوثائق

create-account-sans-piece = ستُطلب منك وثائق إثبات
    .hint = يمكنك إنشاء حسابك بدون وثيقة هوية فرنسية.
    .help-title = ماذا يغيّر ذلك؟
    .help = عندما تقدّم طلبًا، ستطلب منك Caf أوراقًا أخرى، مثل شهادة الميلاد أو جواز سفر بلدك. يمكنك إرسالها من هذا الجهاز.
    .placeholder = فهمت
    .short = بدون وثيقة هوية فرنسية
    .spoken = بدون وثيقة هوية فرنسية، ستُطلب منك وثائق إثبات. المس «فهمت» ثم «متابعة».
    .error-required = المس «فهمت» للمتابعة. لديك وثيقة فرنسية؟ المس «رجوع».
    .error-consent-needed = المس «فهمت» للمتابعة. لديك وثيقة فرنسية؟ المس «رجوع».

create-account-piece-numero = رقم الوثيقة
    .hint = من 6 إلى 20 حرفًا لاتينيًا ورقمًا.
    .help-title = أين أجده؟
    .help = في أعلى البطاقة أو التصريح. في جواز السفر، في أعلى صفحة الصورة.
    .short = رقم الوثيقة
    .error-required = اكتب رقم الوثيقة.

create-account-piece-date = تاريخ الإصدار
    .hint = هو اليوم الذي صدرت فيه الوثيقة. تجده خلف البطاقة أو التصريح، أو بجانب الصورة في جواز السفر.
    .short = صدرت في
    .error-required = اكتب تاريخ إصدار الوثيقة.
    .error-date-too-early = هذا التاريخ قديم جدًا. انظر إلى الوثيقة وتحقق من السنة.
    .error-date-too-late = لم يأتِ هذا التاريخ بعد. انظر إلى الوثيقة: اكتب تاريخ الإصدار لا تاريخ الانتهاء.

create-account-contact = كيف نرسل إليك رمزًا؟
    .hint = يُظهر الرمز أن هذا الرقم أو العنوان لك حقًا.
    .help-title = أبقِ هاتفك قريبًا منك
    .help = يصل الرمز خلال دقيقة. تنسخه هنا.
    .short = طريقة الاتصال
create-account-contact-sms = برسالة SMS
    .hint = على هاتفك المحمول
create-account-contact-email = بالبريد الإلكتروني
    .hint = إذا كنت تستطيع قراءة بريدك الآن على هاتفك

create-account-numero = رقم هاتفك المحمول
    .hint = اكتبه مرتين لتجنب الخطأ. لا تعطيه Caf لأحد. بلا إعلانات.
create-account-telephone = الرقم
    .short = الهاتف المحمول
    .error-required = اكتب رقم هاتفك المحمول.
create-account-telephone-bis = مرة أخرى
    .short = الهاتف المحمول، للتأكد
    .error-required = اكتب الرقم نفسه مرة ثانية.
    .error-differe = الرقمان غير متطابقين. قارن بينهما.

create-account-adresse = عنوان بريدك الإلكتروني
    .hint = اكتبه مرتين لتجنب الخطأ.
create-account-email = العنوان
    .short = البريد الإلكتروني
    .error-required = اكتب عنوان بريدك الإلكتروني.
create-account-email-bis = مرة أخرى
    .short = البريد الإلكتروني، للتأكد
    .error-required = اكتب العنوان نفسه مرة ثانية.
    .error-differe = العنوانان غير متطابقين. قارن بينهما.

create-account-review = تحقق من إجاباتك
    .hint = هل كل شيء صحيح؟ ترسل Caf إليك رمزًا.
    .on = استلام الرمز
