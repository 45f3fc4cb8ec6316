# الرمز الذي وصل.

enter-code-title = كتابة الرمز الذي وصلك

enter-code-code = اكتب الرمز الذي وصلك
    .hint = 6 أرقام. يُستعمل مرة واحدة.
    .spoken = اكتب الأرقام الستة للرمز الذي وصلك.
    .door-renvoyer = إرسال رمز آخر
    .door-autre-moyen = اختيار طريقة أخرى
    .door-rien-recu = لم يصلني شيء
    .error-required = اكتب الأرقام الستة للرمز.
