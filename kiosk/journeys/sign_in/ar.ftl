# تسجيل الدخول.

sign-in-title = تسجيل الدخول
    .hint = برقم الضمان الاجتماعي وكلمة المرور

sign-in-identifier = رقم الضمان الاجتماعي
    .hint = أول 13 رقمًا على بطاقة Vitale.
    .help-title = أين أجده؟
    .help = على بطاقة Vitale أو شهادة الحقوق أو قسيمة الأجر. يبدأ بـ 1 أو 2.
    .spoken = اكتب رقم الضمان الاجتماعي. هو أول ثلاثة عشر رقمًا على بطاقة Vitale.
    .door-provisoire = لدي معرّف مؤقت
    .door-mot-de-passe-oublie = هل نسيت كلمة المرور؟
    .door-creer = ليس لدي حساب
    .door-franceconnect = FranceConnect+‎
    .door-tuteur = هل أنت وصي (tuteur)؟
    .error-required = اكتب رقم الضمان الاجتماعي.

sign-in-password = كلمة المرور
    .hint = كلمة مرور حسابك على caf.fr.
    .spoken = اكتب كلمة المرور. لن يسمعها أحد، فالجهاز لا يقرؤها بصوت عالٍ.
    .door-mot-de-passe-oublie = هل نسيت كلمة المرور؟
    .error-required = اكتب كلمة المرور.
