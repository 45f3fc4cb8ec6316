# الكتابة إلى صندوق Caf بعد الدخول.

ecrire-title = الكتابة إلى صندوق Caf
    .hint = بحسابك Mon Compte: يرى المستشار ملفك
    .search = رسالة، بريد، بريد إلكتروني، الاتصال، سؤال، شكوى، مستشار، كتابة، أخبار طلبي

ecrire-reponse = كيف تريد أن يصلك الجواب؟
    .short = الجواب
ecrire-reponse-mail = بالبريد الإلكتروني
ecrire-reponse-telephone = بالهاتف
ecrire-email = على أي بريد إلكتروني يجيبك صندوق Caf؟
    .hint = تحقق من كل حرف.
    .short = البريد الإلكتروني
    .error-required = اكتب بريدك الإلكتروني.
