# الأوراق التي يطلبها الإجراء: اسم كل ورقة، وأي ورقة هي بالضبط.

## الهوية والأسرة

paper-carte-identite = بطاقة الهوية أو جواز السفر
    .hint = كلا وجهي البطاقة، أو صفحة الجواز التي فيها الصورة
paper-titre-sejour = تصريح الإقامة (titre de séjour)
    .hint = كلا الوجهين، أو وصل ساري المفعول من المحافظة (préfecture)
paper-acte-naissance = شهادة الميلاد (acte de naissance)
    .hint = تتضمن اسمي الوالدين، وتُطلب من بلدية مكان الولادة
paper-livret-famille = دفتر العائلة (livret de famille)
    .hint = صفحتا الوالدين وصفحة كل طفل
paper-acte-mariage = عقد الزواج (acte de mariage)
    .hint = يُطلب من البلدية التي عُقد فيها الزواج
paper-convention-pacs = اتفاقية Pacs (convention de Pacs)
    .hint = موقَّعة، أو الوصل الذي سلّمته البلدية أو الموثّق
paper-jugement = حكم المحكمة (jugement)
    .hint = حكم طلاق أو حضانة أو نفقة مثلًا: جميع الصفحات
paper-accord-parents = اتفاق مكتوب بين الوالدين
    .hint = مؤرَّخ ويحمل توقيع الوالدين، جميع الصفحات
paper-justificatif-adoption = إثبات التبنّي
    .hint = الحكم، أو شهادة من الجهة التي تعهد إليك بالطفل
paper-certificat-grossesse = شهادة الحمل (certificat de grossesse)
    .hint = أو تصريح الحمل (déclaration de grossesse) الذي يسلّمه الطبيب أو القابلة

## البنك والسكن

paper-rib = بيان الحساب البنكي (RIB)
    .hint = من البنك أو من تطبيقه، وفيه رقم Iban واسم صاحب الحساب
paper-bail = عقد الإيجار (bail)
    .hint = جميع الصفحات، مع التوقيعات
paper-attestation-loyer = شهادة الإيجار (attestation de loyer)
    .hint = استمارة Cerfa 10842، يملؤها المالك ويوقّعها
paper-quittance = وصل الإيجار (quittance de loyer)
    .hint = آخر وصل سلّمه المالك أو الوكالة العقارية
paper-contrat-pret = عقد القرض (contrat de prêt)
    .hint = العرض الموقَّع وجدول التسديد، جميع الصفحات
paper-attestation-hebergement = شهادة الإيواء (attestation d’hébergement)
    .hint = يكتبها الشخص الذي يؤويك ويؤرّخها ويوقّعها
paper-justificatif-domicile = إثبات السكن (justificatif de domicile)
    .hint = فاتورة حديثة للكهرباء أو الماء أو الإنترنت، عليها اسمك وعنوانك

## العمل والدخل

paper-bulletins-salaire = قسائم الأجر (bulletins de salaire)
    .hint = قسائم الأشهر الثلاثة الأخيرة، وفيها سطر «Montant net social»
paper-contrat-travail = عقد العمل
    .hint = جميع الصفحات، مع التوقيعات
paper-attestation-employeur = شهادة من صاحب العمل (attestation de l’employeur)
    .hint = مؤرَّخة وموقَّعة، تذكر تواريخ العمل أو الإجازة أو العمل الجزئي
paper-attestation-france-travail = شهادة من France Travail
    .hint = إشعار الوضعية (avis de situation) أو شهادة الدفع (attestation de paiement)، على francetravail.fr
paper-attestation-indemnites = شهادة التعويضات اليومية (indemnités journalières)
    .hint = من التأمين الصحي (Assurance maladie) على ameli.fr، أو من MSA
paper-justificatif-pension = إثبات النفقة أو المعاش
    .hint = نفقة الأطفال، أو معاش العجز، أو معاش الأرملة أو الأرمل (réversion): الإشعار أو آخر كشف
paper-justificatif-independant = إثبات دخل العمل الحر
    .hint = التصريح لدى Urssaf، أو آخر نتيجة صُرّح بها للضرائب
paper-avis-imposition = إشعار الضريبة (avis d’imposition)
    .hint = آخر إشعار، جميع الصفحات، على impots.gouv.fr

## الدراسة والتدريب

paper-certificat-scolarite = شهادة مدرسية (certificat de scolarité)
    .hint = شهادة هذه السنة، تسلّمها المدرسة أو الثانوية أو الجامعة
paper-contrat-apprentissage = عقد التدريب المهني (contrat d’apprentissage)
    .hint = جميع الصفحات، مع توقيع صاحب العمل والمتدرب
paper-attestation-bourse = شهادة المنحة الدراسية (attestation de bourse)
    .hint = إشعار هذه السنة، من Crous أو من المدرسة
paper-attestation-crous = شهادة سكن من Crous (attestation de logement)
    .hint = تسلّمها الإقامة الجامعية، وتذكر مبلغ الإيجار وتاريخ الدخول
paper-attestation-stage = شهادة دورة Bafa (attestation de session)
    .hint = تسلّمها جهة التدريب في نهاية الدورة

## الصحة والإعاقة ومساعدة قريب

paper-certificat-medical = شهادة طبية (certificat médical)
    .hint = حديثة، أرّخها الطبيب ووقّعها، جميع الصفحات
paper-decision-mdph = قرار MDPH (notification de décision)
    .hint = إشعار من دار ذوي الإعاقة في محافظتك (MDPH)، جميع الصفحات
paper-attestation-aidant = شهادة من يساعد قريبًا (proche aidant)
    .hint = قرار APA أو MDPH للشخص الذي تساعده، أو تصريح بالشرف (déclaration sur l’honneur)

## رعاية الأطفال

paper-contrat-garde = عقد رعاية طفل
    .hint = موقَّع مع الحاضنة أو مع من يرعى الطفل في البيت، جميع الصفحات
paper-agrement-assistante = اعتماد الحاضنة (agrément)
    .hint = تمنحه مصلحة PMI في المحافظة، ويمكن للحاضنة أن تعطيك نسخة منه
paper-facture-creche = فاتورة الحضانة (facture de crèche)
    .hint = فاتورة الشهر المطلوب، وعليها اسم الطفل

## أوراق أخرى

paper-devis-travaux = تقدير تكلفة الأشغال (devis)
    .hint = عليه اسم الشركة والتاريخ والمبلغ الإجمالي
paper-accord-proprietaire = موافقة المالك
    .hint = رسالة مؤرخة وموقعة تسمح بالأشغال
paper-facture-demenagement = فواتير الانتقال
    .hint = فواتير شركة النقل أو استئجار الشاحنة، مع الوقود ورسوم الطريق
paper-acte-deces = شهادة وفاة أو شهادة طفل وُلد بلا حياة
    .hint = تمنحها البلدية
paper-justificatif-epargne = كشوف حسابات الادخار (relevés d’épargne)
    .hint = آخر كشف لكل حساب ادخار، يسلّمه البنك
paper-attestation-retraite = شهادة التقاعد (attestation de retraite)
    .hint = إشعار المعاش، أو كشف من صندوق التقاعد
paper-plainte = وصل الشكوى (récépissé de plainte) أو أمر الحماية
    .hint = الوصل من الشرطة أو الدرك، أو الأمر من القاضي (ordonnance de protection)
paper-autre = ورقة أخرى
    .hint = أي ورقة تفيد طلبك ولا مكان لها في غير هذا الموضع
