# موعد بدون تسجيل الدخول: من، وبأي رقم.

meeting-contact-title = معلومات الاتصال بك

meeting-contact-nom = ما اسمك؟
    .hint = الاسم الشخصي واسم العائلة كما في أوراقك، بالحروف اللاتينية.
    .error-required = اكتب اسمك.
meeting-contact-telephone = على أي رقم يمكن أن تتصل بك Caf؟
    .hint = يُستعمل أيضًا لإلغاء الموعد.
    .error-required = اكتب رقم هاتفك.
