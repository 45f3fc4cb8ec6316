# الكتابة إلى صندوق Caf من دون حساب.

ecrire-sans-compte-title = الكتابة إلى صندوق Caf من دون حساب
    .hint = لست مستفيدًا من Caf
    .search = رسالة من دون حساب، لست مسجلًا، لست مستفيدًا، الاتصال بالصندوق، سؤال، مالك السكن، الزوج السابق

ecrire-sans-compte-identite = من أنت؟
ecrire-sans-compte-nom = اسم عائلتك
    .short = اسم العائلة
    .error-required = اكتب اسم عائلتك.
ecrire-sans-compte-prenom = اسمك
    .short = الاسم
    .error-required = اكتب اسمك.
ecrire-sans-compte-nom-usage = هل تُعرف باسم عائلة آخر؟
    .hint = اسم الزوج أو الزوج السابق أو الأب أو الأم. اتركه فارغًا إن لم يكن لديك.
    .short = اسم آخر
ecrire-sans-compte-mail = عنوان بريدك الإلكتروني
    .hint = اكتبه مرتين: يجيبك صندوق Caf على هذا العنوان.
ecrire-sans-compte-email = العنوان
    .short = البريد الإلكتروني
    .error-required = اكتب عنوان بريدك الإلكتروني.
ecrire-sans-compte-email-bis = مرة أخرى
    .short = البريد الإلكتروني، للتأكد
    .error-required = اكتب العنوان نفسه مرة ثانية.
    .error-differe = العنوانان غير متطابقين. قارن بينهما.
