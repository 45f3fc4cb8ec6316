# ما يُكتب إلى صندوق Caf.

common-sujet = ما موضوع رسالتك؟
    .hint = حتى يجيبك الشخص المناسب.
    .short = الموضوع
common-sujet-paiement = دفعة مالية
    .hint = متأخرة أو بمبلغ مختلف
common-sujet-demande = طلب قدّمته
    .hint = إلى أين وصل؟
common-sujet-droits = حقوقي
    .hint = ما الذي يحق لي؟
common-sujet-dette = دين
    .hint = لفهمه أو لتسديده
common-sujet-document = وثيقة أو شهادة
common-sujet-compte = حسابي Mon Compte
    .hint = كلمة المرور أو المعرّف أو وسائل الاتصال
common-sujet-reclamation = شكوى
    .hint = لست موافقًا
common-sujet-autre = موضوع آخر
common-message = رسالتك
    .hint = لا تكتب كلمة مرور ولا رمزًا.
    .short = الرسالة
    .placeholder = قل ما الذي يحدث ومنذ متى
    .error-required = اكتب رسالتك.
