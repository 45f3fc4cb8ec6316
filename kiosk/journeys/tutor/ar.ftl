# من يحمون شخصًا آخر.

tutor-title = أنا وصي (tuteur أو curateur)
    .hint = مكان تسجيل الدخول

tutor-genre = من يحمي الشخص؟
    .hint = للوصي فضاء وللهيئة فضاء آخر.
    .spoken = من يحمي الشخص؟ أنت بنفسك أم هيئة؟
tutor-genre-personne = أنا بنفسي
    .hint = لأحد الأقارب، أو كوصي مهني مستقل (mandataire)
tutor-genre-organisme = هيئة
    .hint = جمعية أو خدمة أو مؤسسة

tutor-organisme = تدخل الهيئات من فضاء الشركاء
    .hint = يفتح هذا الجهاز «حسابي» (Mon Compte)، ولا يفتح فضاء الشركاء.
    .help-title = إلى أين أذهب؟
    .help = على caf.fr افتح «Partenaires» ثم «Mon Compte partenaire». تجد هناك حسابات الأشخاص المحميين.

tutor-personne = استعمل حسابك أنت
    .hint = برقم الضمان الاجتماعي الخاص بك وكلمة مرورك، لا برقم الشخص المحمي وكلمة مروره.
    .door-creer = ليس لدي حساب
    .help-title = والشخص المحمي؟
    .help = تجد معلوماته في حسابك.
    .spoken = استعمل حسابك أنت، برقم الضمان الاجتماعي الخاص بك وكلمة مرورك، لا برقم الشخص المحمي وكلمة مروره.
    .placeholder = فهمت
    .error-required = المس «فهمت» ثم «متابعة».
    .error-consent-needed = المس «فهمت» ثم «متابعة».
