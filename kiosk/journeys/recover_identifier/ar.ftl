# استرجاع معرّف مؤقت.

recover-identifier-title = هل نسيت معرّفك المؤقت؟
    .hint = يمكن أن ترسله Caf إليك من جديد

recover-identifier-nom-naissance = اسم العائلة عند الولادة
    .hint = بالحروف اللاتينية، كما كتبته عند إنشاء حسابك.
    .error-required = اكتب اسم العائلة عند الولادة.

recover-identifier-prenoms = أسماؤك الشخصية
    .hint = بالحروف اللاتينية، كما كتبتها عند إنشاء حسابك.
    .error-required = اكتب أسماءك الشخصية.

recover-identifier-date-naissance = تاريخ ميلادك
    .hint = اليوم والشهر والسنة.
    .error-required = اكتب تاريخ ميلادك.

recover-identifier-moyen = كيف تريد أن يصلك؟
    .hint = اختر الطريقة التي أعطيتها عند إنشاء حسابك.
recover-identifier-moyen-sms = برسالة SMS
recover-identifier-moyen-email = بالبريد الإلكتروني

recover-identifier-telephone = رقم هاتفك المحمول
    .hint = الرقم الذي أعطيته عند إنشاء حسابك. لا ترسل Caf شيئًا إلى رقم آخر.
    .error-required = اكتب رقم هاتفك المحمول.

recover-identifier-email = عنوان بريدك الإلكتروني
    .hint = العنوان الذي أعطيته عند إنشاء حسابك. لا ترسل Caf شيئًا إلى عنوان آخر.
    .error-required = اكتب عنوان بريدك الإلكتروني.
