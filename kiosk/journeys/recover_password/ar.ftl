# العودة إلى الحساب.

recover-password-title = هل نسيت كلمة المرور؟
    .hint = رمز ثم كلمة مرور جديدة

recover-password-identifiant = بماذا تسجّل الدخول؟
    .hint = هل وصلك رقم الضمان الاجتماعي؟ هو يحل محل المعرّف المؤقت.
    .short = أسجّل الدخول بـ
recover-password-identifiant-nir = رقم الضمان الاجتماعي
    .hint = تجده على بطاقة Vitale
recover-password-identifiant-provisoire = معرّف مؤقت
    .hint = يبدأ بالحرف P

recover-password-nir = رقم الضمان الاجتماعي
    .hint = أول 13 رقمًا على بطاقة Vitale.
    .help-title = أين أجده؟
    .help = على بطاقة Vitale أو شهادة الحقوق أو قسيمة الأجر. يبدأ بـ 1 أو 2.
    .spoken = اكتب رقم الضمان الاجتماعي. هو أول ثلاثة عشر رقمًا على بطاقة Vitale.
    .error-required = اكتب رقم الضمان الاجتماعي.

recover-password-provisoire = معرّفك المؤقت
    .hint = الحرف P مكتوب مسبقًا: اكتب الأرقام الثمانية.
    .spoken = اكتب الأرقام الثمانية لمعرّفك المؤقت.
    .error-required = اكتب الأرقام الثمانية التي بعد الحرف P.

recover-password-nom-naissance = اسم العائلة عند الولادة
    .hint = بالحروف اللاتينية، حتى لو كان لك اليوم اسم آخر.
    .help-title = كيف أكتبه؟
    .help = كما هو في وثيقة هويتك. لا أهمية للحروف الكبيرة ولا للعلامات فوق الحروف.
    .error-required = اكتب اسم العائلة عند الولادة.

recover-password-moyen = كيف تريد أن يصلك الرمز؟
    .hint = يُرسَل إلى الرقم أو العنوان الذي تعرفه Caf من قبل.
    .door-courrier-recu = وصلني رمز بالبريد
recover-password-moyen-sms = برسالة SMS
    .hint = على هاتفك المحمول، خلال دقيقة
recover-password-moyen-email = بالبريد الإلكتروني
    .hint = إذا كنت تستطيع قراءة بريدك الآن على هاتفك
recover-password-moyen-post = بالبريد
    .hint = رسالة إلى بيتك خلال أيام. تعود بعدها ومعك الرمز
