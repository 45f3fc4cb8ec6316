# إرسال وثيقة.

send-document-title = إرسال وثيقة
    .hint = ورقة لاستكمال ملفك
    .search = إرسال ورقة، مسح وثيقة، تقديم مستند، بعث الأوراق

send-document-kind = أي وثيقة تريد إرسالها؟
    .hint = اختر ما يشبه ورقتك أكثر.
    .help-title = لست متأكدًا؟
    .help = اختر «وثيقة أخرى». يمكنك إعطاؤها اسمًا.
    .error-required = اختر الوثيقة التي تريد إرسالها.
    .error-choice-unknown = اختر وثيقة من القائمة.
send-document-kind-carte-identite = بطاقة الهوية أو جواز السفر
    .hint = كلا وجهي البطاقة
send-document-kind-titre-sejour = تصريح الإقامة
    .hint = أو وصل من المحافظة (préfecture)
send-document-kind-logement = عقد الإيجار أو وصل الإيجار
    .hint = أو شهادة إيجار
send-document-kind-bulletin-paie = قسيمة الأجر
send-document-kind-attestation-employeur = شهادة من صاحب العمل
send-document-kind-avis-imposition = إشعار الضريبة
    .hint = جميع الصفحات
send-document-kind-certificat-scolarite = شهادة مدرسية
    .hint = أو عقد تدريب مهني
send-document-kind-acte-naissance = شهادة الميلاد
    .hint = أو دفتر العائلة
send-document-kind-rib = ‏RIB، الحساب البنكي
send-document-kind-autre = وثيقة أخرى

send-document-rib = لا يُرسَل RIB من هنا
    .hint = لتغيير الحساب البنكي إجراء خاص به، يُطلب فيه رقم Iban.
    .help-title = كيف أفعل ذلك؟
    .help = على caf.fr، في Mon Compte، اختر «Modifier mes coordonnées bancaires». يمكن لموظف الاستقبال أن يريك ذلك.

send-document-pages = وثيقتك
    .hint = صفحة أو أكثر.
    .error-required = أضف صفحة واحدة على الأقل.

send-document-name = ما الاسم الذي تعطيه لهذه الوثيقة؟
    .hint = يمكنك ترك الخانة فارغة.
    .placeholder = مثلًا: وصل إيجار شهر مايو
    .help-title = ما فائدة هذا الاسم؟
    .help = يساعد على تمييز الوثيقة عن غيرها، مثل «وصل إيجار شهر مايو».
