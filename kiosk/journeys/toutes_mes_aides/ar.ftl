# جميع إعاناتي: محادثة واحدة. التقديرات الأربعة الأخرى تقول الكلمات نفسها.
# «.short»: ما يُكتب بجانب الإجابة عند التحقق.

toutes-mes-aides-title = جميع إعاناتي
    .hint = تقدير كل شيء مرة واحدة: السكن والعائلة والدخل والإعاقة
    .search = حقوقي، ما هي حقوقي، جميع الإعانات، محاكاة، تقدير حقوقي، الإعانات المتاحة

## أين تسكن ومع من

toutes-mes-aides-commune = أين تسكن؟
    .hint = اكتب الرمز البريدي. تتوقف بعض المبالغ على البلدية.
    .help-title = ليس لديك عنوان؟
    .help = اكتب الرمز البريدي للمكان الذي تصلك فيه رسائلك.
    .spoken = اكتب الأرقام الخمسة للرمز البريدي للبلدية التي تسكن فيها.
    .short = بلديتك
    .error-required = اكتب الرمز البريدي.

toutes-mes-aides-situation = هل تعيش مع شريك حياة؟
    .hint = في المسكن نفسه، بزواج أو بدونه.
    .help-title = وماذا عن شريك السكن؟
    .help = شريك السكن أو الصديق أو القريب ليس شريك حياة. في هذه الحالة أجب «لا».
    .short = العيش مع شريك حياة
toutes-mes-aides-situation-seul = لا
    .hint = أعزب أو منفصل أو مطلّق أو أرمل
toutes-mes-aides-situation-marie-pacse = نعم، بزواج أو بعقد Pacs
toutes-mes-aides-situation-concubinage = نعم، دون زواج ولا عقد Pacs
    .hint = مساكنة (concubinage)

toutes-mes-aides-naissance = ما تاريخ ميلادك؟
    .hint = اليوم والشهر والسنة، مثلًا 12/05/1985.
    .spoken = اكتب تاريخ ميلادك: اليوم والشهر والسنة.
    .short = تاريخ ميلادك
    .error-date-too-early = تحقق من السنة، فهذا التاريخ قديم جدًا.
    .error-date-too-late = تحقق من السنة، فهذا التاريخ أحدث من أن يكون تاريخ ميلادك.

toutes-mes-aides-conjoint-naissance = ما تاريخ ميلاد شريك حياتك؟
    .hint = الشخص الذي تعيش معه كزوجين.
    .spoken = اكتب تاريخ ميلاد شريك حياتك: اليوم والشهر والسنة.
    .short = تاريخ ميلاد شريك حياتك
    .error-date-too-early = تحقق من السنة، فهذا التاريخ قديم جدًا.
    .error-date-too-late = تحقق من السنة، فهذا التاريخ أحدث من أن يكون تاريخ ميلاد شريك حياتك.

## الأطفال

toutes-mes-aides-enfants = كم طفلًا في رعايتك؟
    .hint = كل من عمره أقل من 25 سنة ويعيش عندك، ولو بعض الوقت. اكتب 0 إذا لم يكن لديك أطفال.
    .help-title = من هم الأطفال الذين يُحسبون؟
    .help = من تعتني بهم كل يوم، حتى لو لم يكونوا أطفالك. لا تحسب الطفل الذي لم يولد بعد، ولا الطفل الذي يعيش دائمًا عند الوالد الآخر.
    .spoken = اكتب عدد الأطفال الذين عمرهم أقل من خمس وعشرين سنة ويعيشون عندك. صفر إذا لم يكن لديك أطفال.
    .short = الأطفال في رعايتك
    .error-required = اكتب عددًا. اكتب 0 إذا لم يكن لديك أطفال.
    .error-number-too-small = اكتب 0 إذا لم يكن لديك أطفال.
    .error-number-too-large = أكبر عدد يحسبه الجهاز هو { $maximum }. تحقق من العدد. هل أسرتك أكبر؟ سيُجري موظف الاستقبال التقدير معك.

toutes-mes-aides-enfant-naissance = الطفل { $n }: ما تاريخ ميلاده؟
    .hint = اليوم والشهر والسنة، مثلًا 12/05/2018.
    .spoken = اكتب تاريخ ميلاد الطفل { $n }: اليوم والشهر والسنة.
    .short = الطفل { $n }، تاريخ الميلاد
    .error-date-too-early = بهذا التاريخ يتجاوز عمر الطفل 25 سنة. تحقق من السنة. إذا كان التاريخ صحيحًا، فالمس «رجوع» ولا تحسبه مع الأطفال.
    .error-date-too-late = لم يأتِ هذا التاريخ بعد. تحقق منه. الطفل الذي لم يولد بعد لا يُحسب هنا.
    .error-parent-trop-jeune = بهذا التاريخ يكاد عمر الطفل يساوي عمر البالغين في الأسرة. تحقق منه. لمراجعة التواريخ الأخرى المس «رجوع».

toutes-mes-aides-enfants-cas = هل أحد أطفالك في إحدى هذه الحالات؟
    .hint = المس كل ما ينطبق. إذا لم ينطبق شيء، فتابع.
    .short = حالات خاصة بالأطفال
toutes-mes-aides-enfants-cas-garde-alternee = حضانة بالتناوب
    .hint = يعيش بالتناوب عندك وعند الوالد الآخر
toutes-mes-aides-enfants-cas-handicap = إعاقة
    .hint = اعترفت بها MDPH
toutes-mes-aides-enfants-cas-salaire = يكسب مالًا
    .hint = أجر أو تدريب مهني

toutes-mes-aides-enfant-garde-alternee = الطفل { $n }: هل هو في حضانة بالتناوب؟
    .hint = يعيش بالتناوب عندك وعند الوالد الآخر.
    .short = الطفل { $n }، حضانة بالتناوب

toutes-mes-aides-enfant-handicap = الطفل { $n }: ما نسبة إعاقته؟
    .hint = النسبة مكتوبة في قرار MDPH.
    .help-title = ما هي MDPH؟
    .help = هي دار ذوي الإعاقة في المحافظة. تعترف بالإعاقة وتحدد نسبتها. إذا لم يكن لديك قرار منها، أو كانت النسبة أقل من 50%، فاختر «لا نسبة معترف بها».
    .short = الطفل { $n }، نسبة الإعاقة
toutes-mes-aides-enfant-handicap-non = لا نسبة معترف بها
toutes-mes-aides-enfant-handicap-50-79 = من 50 إلى 79%
toutes-mes-aides-enfant-handicap-80-100 = 80% أو أكثر

toutes-mes-aides-enfant-complement = الطفل { $n }: هل له تكملة AEEH؟
    .hint = الفئة مكتوبة في قرار MDPH.
    .short = الطفل { $n }، تكملة AEEH
toutes-mes-aides-enfant-complement-aucun = لا تكملة
toutes-mes-aides-enfant-complement-1 = الفئة 1
toutes-mes-aides-enfant-complement-2 = الفئة 2
toutes-mes-aides-enfant-complement-3 = الفئة 3
toutes-mes-aides-enfant-complement-4 = الفئة 4
toutes-mes-aides-enfant-complement-5 = الفئة 5
toutes-mes-aides-enfant-complement-6 = الفئة 6

toutes-mes-aides-enfant-salaire = الطفل { $n }: كم كسب في الشهر الماضي؟
    .hint = المبلغ الصافي على قسيمة أجره. اكتب 0 إذا لم يكسب شيئًا.
    .spoken = اكتب باليورو ما كسبه الطفل { $n } في الشهر الماضي.
    .short = الطفل { $n }، ما كسبه الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يكسب شيئًا.

## الرعاية وإجازة الوالدين

toutes-mes-aides-garde = ما الرعاية التي تدفع أجرها لأطفالك؟
    .hint = قبل سن 6 سنوات، أو قبل 12 سنة إذا كنت دون شريك حياة. إذا تعددت طرق الرعاية، فاختر الأغلى.
    .short = رعاية الأطفال
toutes-mes-aides-garde-aucune = رعاية دون أجر
    .hint = في العائلة، أو في المدرسة فقط
toutes-mes-aides-garde-creche = حضانة (crèche)
    .hint = يتوقف سعرها على دخلك
toutes-mes-aides-garde-assistante-maternelle = حاضنة معتمدة (assistante maternelle)
toutes-mes-aides-garde-domicile = شخص توظّفه في بيتك
toutes-mes-aides-garde-micro-creche = حضانة صغيرة (micro-crèche)
    .hint = حضانة خاصة صغيرة تدفع سعرها كل شهر

toutes-mes-aides-garde-payee = رعاية طفلك
    .hint = لشهر عادي.
toutes-mes-aides-garde-cout = كم تدفع في الشهر؟
    .hint = الأجر الصافي الذي تدفعه، أو الفاتورة. قبل أي إعانة.
    .spoken = اكتب باليورو ما تدفعه للرعاية في الشهر، قبل أي إعانة.
    .short = ثمن الرعاية في الشهر
    .error-required = اكتب ما تدفعه في الشهر.
    .error-money-too-small = اكتب { $minimum } على الأقل. إذا كنت لا تدفع شيئًا، فالمس «رجوع» واختر «رعاية دون أجر».
toutes-mes-aides-garde-heures = كم ساعة رعاية في الشهر؟
    .hint = مثلًا، 40 ساعة في الأسبوع هي نحو 170 ساعة في الشهر.
    .spoken = اكتب عدد ساعات الرعاية في الشهر.
    .short = ساعات الرعاية في الشهر
    .error-required = اكتب عدد الساعات.
    .error-number-too-small = أقل عدد هو { $minimum }.
    .error-number-too-large = هذا كثير في شهر واحد. أكبر عدد هو { $maximum }.

toutes-mes-aides-conge-parental = هل توقف أحد الوالدين عن العمل أو خفّضه من أجل طفل عمره أقل من 3 سنوات؟
    .hint = أنت أو شريك حياتك، بإجازة الوالدين أو بعمل جزئي.
    .short = إجازة الوالدين
toutes-mes-aides-conge-parental-non = لا
toutes-mes-aides-conge-parental-total = نعم، توقف كامل
toutes-mes-aides-conge-parental-mi-temps = نعم، نصف دوام أو أقل
toutes-mes-aides-conge-parental-50-80 = نعم، بين 50 و80% من الدوام الكامل

## الطفل المنتظر

toutes-mes-aides-grossesse = هل تنتظر مولودًا؟
    .hint = أنت أو شريكة حياتك.
    .short = مولود منتظر

toutes-mes-aides-terme = ما التاريخ المتوقع للولادة؟
    .hint = مكتوب في تصريح الحمل (déclaration de grossesse).
    .spoken = اكتب التاريخ المتوقع للولادة: اليوم والشهر والسنة.
    .short = التاريخ المتوقع للولادة
    .error-date-too-early = مضى هذا التاريخ. إذا وُلد الطفل، فالمس «رجوع» واحسبه مع أطفالك.
    .error-date-too-late = هذا التاريخ بعد أكثر من تسعة أشهر. تحقق منه.

## الوالد دون شريك

toutes-mes-aides-autre-parent = ماذا يفعل الوالد الآخر من أجل أطفالك؟
    .hint = إذا اختلف ذلك من طفل إلى آخر، فاختر ما ينطبق على أكثرهم.
    .short = الوالد الآخر
toutes-mes-aides-autre-parent-pension = يدفع نفقة
toutes-mes-aides-autre-parent-rien = لا يدفع شيئًا
toutes-mes-aides-autre-parent-decede-inconnu = متوفى، أو لم يعترف بالطفل
toutes-mes-aides-autre-parent-alternee = يحضن الطفل بقدر ما أحضنه
    .hint = حضانة بالتناوب دون نفقة

toutes-mes-aides-pension-enfants = كم يدفع الوالد الآخر في الشهر؟
    .hint = المجموع لكل أطفالك.
    .spoken = اكتب باليورو ما يدفعه الوالد الآخر في الشهر لكل أطفالك.
    .short = نفقة أطفالك في الشهر
    .error-required = اكتب ما يدفعه الوالد الآخر في الشهر.
    .error-money-too-small = إذا كان الوالد الآخر لا يدفع شيئًا، فالمس «رجوع» واختر «لا يدفع شيئًا».

toutes-mes-aides-separation-recente = هل تعيش دون شريك حياة منذ أقل من 18 شهرًا؟
    .hint = بعد انفصال أو طلاق أو وفاة. قد يزيد ذلك الإعانة لمدة سنة.
    .short = دون شريك حياة منذ أقل من 18 شهرًا

## السكن

toutes-mes-aides-logement = ما هو مسكنك؟
    .hint = المسكن الذي تعيش فيه معظم الوقت.
    .short = مسكنك
toutes-mes-aides-logement-locataire-vide = مستأجَر فارغ
    .hint = مستأجَر بلا أثاث
toutes-mes-aides-logement-locataire-meuble = مستأجَر مفروش
toutes-mes-aides-logement-hlm = سكن اجتماعي (HLM)
toutes-mes-aides-logement-foyer = دار إقامة (foyer)
    .hint = سكن Crous، عمال شباب، دار مسنين
toutes-mes-aides-logement-proprietaire = ملكي، دون قرض
toutes-mes-aides-logement-accedant = ملكي، مع قرض أسدده
toutes-mes-aides-logement-heberge = مقيم عند شخص آخر
    .hint = العائلة أو أصدقاء أو صاحب العمل
toutes-mes-aides-logement-sans-logement = بلا مسكن

toutes-mes-aides-foyer-type = في أي دار إقامة؟
    .short = دار الإقامة
toutes-mes-aides-foyer-type-crous = سكن طلابي Crous
toutes-mes-aides-foyer-type-foyer-jeunes = دار العمال الشباب
toutes-mes-aides-foyer-type-maison-retraite = دار مسنين (Ehpad)
toutes-mes-aides-foyer-type-autre = دار أخرى
    .hint = إقامة اجتماعية، pension de famille، دار عمال

toutes-mes-aides-colocation = هل هو سكن مشترك؟
    .hint = تتقاسم الإيجار مع أشخاص غير شريك حياتك وأطفالك.
    .short = سكن مشترك

toutes-mes-aides-loyer = كم إيجارك دون التكاليف الإضافية؟
    .hint = في الشهر. تجده في عقد الإيجار أو وصل الإيجار. في السكن المشترك، حصتك فقط. في دار الإقامة، الرسم (redevance).
    .help-title = ما هي التكاليف الإضافية (charges)؟
    .help = الماء والتدفئة وصيانة المبنى. إذا كان في ورقتك مبلغ واحد، فاكتب هذا المبلغ.
    .spoken = اكتب باليورو إيجارك لشهر واحد دون التكاليف الإضافية.
    .short = الإيجار في الشهر دون التكاليف
    .error-required = اكتب إيجارك.
    .error-money-too-small = اكتب { $minimum } على الأقل. إذا كنت لا تدفع إيجارًا، فالمس «رجوع» واختر «مقيم عند شخص آخر».
    .error-money-too-large = هذا كثير في شهر واحد. تحقق من المبلغ: { $maximum } على الأكثر.

toutes-mes-aides-chambre = هل تستأجر غرفة فقط؟
    .hint = غرفة عند شخص، لا مسكنًا كاملًا.
    .short = غرفة فقط

toutes-mes-aides-proche = هل مالك المسكن من أقاربك المباشرين؟
    .hint = والداك أو أجدادك أو أولادك أو أحفادك، أو أقارب شريك حياتك هؤلاء.
    .short = المالك من الأقارب المباشرين

toutes-mes-aides-pret-mensualite = كم تسدد في الشهر لمسكنك؟
    .hint = مجموع قروضك. تجده في جدول السداد من البنك (échéancier).
    .spoken = اكتب باليورو ما تسدده في الشهر لمسكنك.
    .short = سداد القرض في الشهر
    .error-required = اكتب ما تسدده في الشهر.
    .error-money-too-small = اكتب { $minimum } على الأقل. إذا انتهى القرض، فالمس «رجوع» واختر «ملكي، دون قرض».

toutes-mes-aides-pret-date = متى وقّعت هذا القرض؟
    .hint = التاريخ في عرض القرض. إذا نسيت اليوم، فاكتب 01.
    .spoken = اكتب تاريخ توقيع القرض: اليوم والشهر والسنة.
    .short = تاريخ توقيع القرض

toutes-mes-aides-pret-conventionne = هل هو قرض باتفاقية (prêt conventionné) أو قرض سكن اجتماعي (PAS)؟
    .hint = ذلك مكتوب في عرض القرض. إذا كنت لا تعرف، فأجب «لا».
    .short = قرض باتفاقية أو PAS

toutes-mes-aides-pret-ancien = هل سكن أحد في مسكنك قبل أن تشتريه؟
    .hint = أجب «لا» لمسكن جديد أو بناء.
    .short = مسكون قبل الشراء

toutes-mes-aides-heberge-participation = هل تدفع مالًا مقابل إقامتك؟
    .hint = للإيجار أو للتكاليف، ولو قليلًا.
    .short = المشاركة في تكاليف الإقامة

## ما الذي تفعله

toutes-mes-aides-activite = ماذا تفعل حاليًا؟
    .hint = اختر ما يأخذ معظم وقتك.
    .short = ما تفعله
toutes-mes-aides-activite-salarie = عمل بأجر
toutes-mes-aides-activite-independant = عمل مستقل
    .hint = مشروع صغير، حرفي، تاجر، مهنة حرة
toutes-mes-aides-activite-chomage = البحث عن عمل
toutes-mes-aides-activite-etudiant = الدراسة
toutes-mes-aides-activite-apprenti = التدريب المهني (apprentissage)
toutes-mes-aides-activite-retraite = التقاعد
toutes-mes-aides-activite-autre = شيء آخر
    .hint = في البيت، إجازة مرضية طويلة، عجز

toutes-mes-aides-boursier = هل لديك منحة دراسية؟
    .hint = منحة على معايير اجتماعية يدفعها Crous.
    .short = منحة دراسية

toutes-mes-aides-chomage-long = هل أنت عاطل عن العمل منذ أكثر من شهرين؟
    .hint = احسب من يوم تسجيلك في France Travail.
    .short = بطالة منذ أكثر من شهرين

toutes-mes-aides-jeune-actif = هل عملت سنتين بدوام كامل في السنوات الثلاث الأخيرة؟
    .hint = نحو 3214 ساعة في المجموع. لا تُحسب فترات التدريب (stages).
    .short = سنتا عمل في ثلاث سنوات

toutes-mes-aides-handicap = هل اعترفت لك MDPH بنسبة إعاقة؟
    .hint = النسبة مكتوبة في قرار MDPH.
    .help-title = ما هي MDPH؟
    .help = هي دار ذوي الإعاقة في المحافظة. تعترف بالإعاقة وتحدد نسبتها. إذا لم يكن لديك قرار منها، أو كانت النسبة أقل من 50%، فاختر «لا».
    .short = نسبة الإعاقة
toutes-mes-aides-handicap-non = لا
toutes-mes-aides-handicap-50-79 = من 50 إلى 79%
toutes-mes-aides-handicap-80-100 = 80% أو أكثر

toutes-mes-aides-restriction-emploi = هل اعترفت MDPH بأن إعاقتك تمنعك من العمل؟
    .hint = في قرارها: «restriction substantielle et durable pour l’accès à l’emploi» (RSDAE).
    .short = صعوبة الحصول على عمل (RSDAE)

## ما الذي تتلقاه

toutes-mes-aides-revenus = ما الدخل الذي وصلك في الأشهر الأربعة الأخيرة؟
    .hint = المس كل ما وصلك، ولو مرة واحدة. إذا لم يصلك شيء، فتابع.
    .help-title = وماذا عن إعانات Caf؟
    .help = لا تحسبها، فالجهاز يحسبها.
    .short = دخلك في آخر 4 أشهر
toutes-mes-aides-revenus-salaire = أجر
    .hint = مع العلاوات والساعات الإضافية
toutes-mes-aides-revenus-chomage = إعانة البطالة
toutes-mes-aides-revenus-independant = دخل من عمل مستقل
toutes-mes-aides-revenus-retraite = معاش التقاعد
toutes-mes-aides-revenus-invalidite = معاش العجز (invalidité)
toutes-mes-aides-revenus-indemnites-journalieres = تعويضات يومية (indemnités journalières)
    .hint = مرض، أمومة، حادث عمل
toutes-mes-aides-revenus-pension-alimentaire = نفقة (pension alimentaire)

toutes-mes-aides-salaire = كم كان أجرك في الشهر الماضي؟
    .hint = على قسيمة الأجر، سطر «Net à payer avant impôt sur le revenu».
    .help-title = عدة أجور؟
    .help = اجمعها. عند تقديم طلب حقيقي، تأخذ Caf سطر «Montant net social»، وقد تتغير النتيجة قليلًا.
    .spoken = اكتب باليورو أجرك في الشهر الماضي قبل الضريبة.
    .short = الأجر، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصلك شيء في ذلك الشهر.
toutes-mes-aides-salaire-stable = هل كان أجرك هو نفسه في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = الأجر نفسه في الأشهر الثلاثة السابقة
toutes-mes-aides-salaire-mois = أجرك في الأشهر السابقة
    .hint = السطر نفسه على قسيمة الأجر. اكتب 0 لشهر بلا أجر.
    .help-title = أي شهر أكتب؟
    .help = «قبل شهرين» هو الشهر الذي سبق الشهر الماضي. مثلًا، في يونيو هو أبريل.
toutes-mes-aides-salaire-mois-2 = قبل شهرين
    .short = الأجر، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-salaire-mois-3 = قبل 3 أشهر
    .short = الأجر، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-salaire-mois-4 = قبل 4 أشهر
    .short = الأجر، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-chomage = كم كانت إعانة البطالة في الشهر الماضي؟
    .hint = المبلغ قبل الضريبة، في حسابك لدى France Travail.
    .spoken = اكتب باليورو إعانة البطالة التي وصلتك في الشهر الماضي قبل الضريبة.
    .short = إعانة البطالة، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصلك شيء في ذلك الشهر.
toutes-mes-aides-chomage-stable = هل كانت إعانة البطالة هي نفسها في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = إعانة البطالة نفسها في الأشهر الثلاثة السابقة
toutes-mes-aides-chomage-mois = إعانة البطالة في الأشهر السابقة
    .hint = المبلغ قبل الضريبة. اكتب 0 لشهر بلا إعانة.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-chomage-mois-2 = قبل شهرين
    .short = إعانة البطالة، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-chomage-mois-3 = قبل 3 أشهر
    .short = إعانة البطالة، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-chomage-mois-4 = قبل 4 أشهر
    .short = إعانة البطالة، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-independant-statut = ما هو مشروعك؟
    .hint = اختر ما يدرّ أكثر.
    .short = مشروعك
toutes-mes-aides-independant-statut-micro-vente = مشروع صغير (micro-entreprise): بيع
    .hint = تجارة، مطعم، إيواء
toutes-mes-aides-independant-statut-micro-services = مشروع صغير (micro-entreprise): خدمات
    .hint = حرفة، نقل، خدمات للأشخاص
toutes-mes-aides-independant-statut-micro-liberal = مشروع صغير (micro-entreprise): مهنة حرة
    .hint = استشارة، دروس، علاج
toutes-mes-aides-independant-statut-reel = مشروع آخر
    .hint = بالنظام الحقيقي (régime réel) مع محاسبة

toutes-mes-aides-chiffre-affaires = كم كان رقم أعمالك (chiffre d’affaires) في الشهر الماضي؟
    .hint = كل ما دفعه زبائنك دون خصم شيء. إذا كان يتغير كثيرًا، فاكتب المتوسط.
    .spoken = اكتب باليورو رقم أعمالك في الشهر الماضي.
    .short = رقم الأعمال، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصلك شيء في ذلك الشهر.

toutes-mes-aides-benefice = كم كان ربحك في السنة الماضية؟
    .hint = للسنة كلها، في تصريحك الضريبي. اكتب 0 في حالة الخسارة.
    .spoken = اكتب باليورو ربحك في السنة الماضية.
    .short = ربح السنة الماضية
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يكن هناك ربح.
    .error-money-too-small = في حالة الخسارة، اكتب 0.

toutes-mes-aides-retraite = كم كان معاش تقاعدك في الشهر الماضي؟
    .hint = اجمع كل معاشاتك قبل الضريبة.
    .spoken = اكتب باليورو مجموع معاشات تقاعدك في الشهر الماضي قبل الضريبة.
    .short = معاش التقاعد، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصلك شيء في ذلك الشهر.
toutes-mes-aides-retraite-stable = هل كان معاش تقاعدك هو نفسه في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = معاش التقاعد نفسه في الأشهر الثلاثة السابقة
toutes-mes-aides-retraite-mois = معاش تقاعدك في الأشهر السابقة
    .hint = كل معاشاتك قبل الضريبة. اكتب 0 لشهر بلا معاش.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-retraite-mois-2 = قبل شهرين
    .short = معاش التقاعد، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-retraite-mois-3 = قبل 3 أشهر
    .short = معاش التقاعد، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-retraite-mois-4 = قبل 4 أشهر
    .short = معاش التقاعد، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-invalidite = كم كان معاش العجز في الشهر الماضي؟
    .hint = المبلغ الذي يدفعه التأمين الصحي (Assurance maladie) قبل الضريبة.
    .spoken = اكتب باليورو معاش العجز الذي وصلك في الشهر الماضي قبل الضريبة.
    .short = معاش العجز، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصلك شيء في ذلك الشهر.
toutes-mes-aides-invalidite-stable = هل كان معاش العجز هو نفسه في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = معاش العجز نفسه في الأشهر الثلاثة السابقة
toutes-mes-aides-invalidite-mois = معاش العجز في الأشهر السابقة
    .hint = المبلغ قبل الضريبة. اكتب 0 لشهر بلا معاش.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-invalidite-mois-2 = قبل شهرين
    .short = معاش العجز، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-invalidite-mois-3 = قبل 3 أشهر
    .short = معاش العجز، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-invalidite-mois-4 = قبل 4 أشهر
    .short = معاش العجز، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-indemnites-journalieres = كم وصلك من تعويضات يومية في الشهر الماضي؟
    .hint = مجموع الشهر، في حسابك ameli. إذا كان صاحب العمل يدفع لك كل شيء، فاحسبه أجرًا.
    .spoken = اكتب باليورو التعويضات اليومية التي وصلتك في الشهر الماضي.
    .short = التعويضات اليومية، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصلك شيء في ذلك الشهر.
toutes-mes-aides-indemnites-journalieres-stable = هل كانت التعويضات هي نفسها في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = التعويضات نفسها في الأشهر الثلاثة السابقة
toutes-mes-aides-indemnites-journalieres-mois = تعويضاتك اليومية في الأشهر السابقة
    .hint = مجموع كل شهر. اكتب 0 لشهر بلا تعويضات.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-indemnites-journalieres-mois-2 = قبل شهرين
    .short = التعويضات اليومية، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-indemnites-journalieres-mois-3 = قبل 3 أشهر
    .short = التعويضات اليومية، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-indemnites-journalieres-mois-4 = قبل 4 أشهر
    .short = التعويضات اليومية، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-pension-alimentaire = كم وصلك من نفقة في الشهر الماضي؟
    .hint = لك أو لأطفالك. إذا كتبت نفقة الأطفال من قبل، فلا تحسبها مرتين.
    .spoken = اكتب باليورو النفقة التي وصلتك في الشهر الماضي.
    .short = النفقة، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصلك شيء في ذلك الشهر.
toutes-mes-aides-pension-alimentaire-stable = هل وصلتك النفقة نفسها في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = النفقة نفسها في الأشهر الثلاثة السابقة
toutes-mes-aides-pension-alimentaire-mois = النفقة التي وصلتك في الأشهر السابقة
    .hint = اكتب 0 لشهر بلا نفقة.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-pension-alimentaire-mois-2 = قبل شهرين
    .short = النفقة، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-pension-alimentaire-mois-3 = قبل 3 أشهر
    .short = النفقة، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-pension-alimentaire-mois-4 = قبل 4 أشهر
    .short = النفقة، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

## ما الذي يفعله شريك حياتك

toutes-mes-aides-conjoint-activite = ماذا يفعل شريك حياتك حاليًا؟
    .hint = اختر ما يأخذ معظم وقته.
    .short = ما يفعله شريك حياتك
toutes-mes-aides-conjoint-activite-salarie = { toutes-mes-aides-activite-salarie }
toutes-mes-aides-conjoint-activite-independant = { toutes-mes-aides-activite-independant }
    .hint = { toutes-mes-aides-activite-independant.hint }
toutes-mes-aides-conjoint-activite-chomage = { toutes-mes-aides-activite-chomage }
toutes-mes-aides-conjoint-activite-etudiant = { toutes-mes-aides-activite-etudiant }
toutes-mes-aides-conjoint-activite-apprenti = { toutes-mes-aides-activite-apprenti }
toutes-mes-aides-conjoint-activite-retraite = { toutes-mes-aides-activite-retraite }
toutes-mes-aides-conjoint-activite-autre = { toutes-mes-aides-activite-autre }
    .hint = { toutes-mes-aides-activite-autre.hint }

toutes-mes-aides-conjoint-boursier = هل لدى شريك حياتك منحة دراسية؟
    .hint = منحة على معايير اجتماعية يدفعها Crous.
    .short = منحة دراسية لشريك حياتك

toutes-mes-aides-conjoint-chomage-long = هل شريك حياتك عاطل عن العمل منذ أكثر من شهرين؟
    .hint = احسب من يوم تسجيله في France Travail.
    .short = بطالة شريك حياتك منذ أكثر من شهرين

toutes-mes-aides-conjoint-handicap = هل اعترفت MDPH لشريك حياتك بنسبة إعاقة؟
    .hint = النسبة مكتوبة في قرار MDPH.
    .help-title = { toutes-mes-aides-handicap.help-title }
    .help = { toutes-mes-aides-handicap.help }
    .short = نسبة إعاقة شريك حياتك
toutes-mes-aides-conjoint-handicap-non = { toutes-mes-aides-handicap-non }
toutes-mes-aides-conjoint-handicap-50-79 = { toutes-mes-aides-handicap-50-79 }
toutes-mes-aides-conjoint-handicap-80-100 = { toutes-mes-aides-handicap-80-100 }

toutes-mes-aides-conjoint-restriction-emploi = هل اعترفت MDPH بأن إعاقته تمنعه من العمل؟
    .hint = في قرارها: «restriction substantielle et durable pour l’accès à l’emploi» (RSDAE).
    .short = صعوبة حصول شريك حياتك على عمل (RSDAE)

## ما الذي يتلقاه شريك حياتك

toutes-mes-aides-conjoint-revenus = ما الدخل الذي وصل شريك حياتك في الأشهر الأربعة الأخيرة؟
    .hint = المس كل ما وصله، ولو مرة واحدة. إذا لم يصله شيء، فتابع.
    .help-title = { toutes-mes-aides-revenus.help-title }
    .help = { toutes-mes-aides-revenus.help }
    .short = دخل شريك حياتك في آخر 4 أشهر
toutes-mes-aides-conjoint-revenus-salaire = { toutes-mes-aides-revenus-salaire }
    .hint = { toutes-mes-aides-revenus-salaire.hint }
toutes-mes-aides-conjoint-revenus-chomage = { toutes-mes-aides-revenus-chomage }
toutes-mes-aides-conjoint-revenus-independant = { toutes-mes-aides-revenus-independant }
toutes-mes-aides-conjoint-revenus-retraite = { toutes-mes-aides-revenus-retraite }
toutes-mes-aides-conjoint-revenus-invalidite = { toutes-mes-aides-revenus-invalidite }
toutes-mes-aides-conjoint-revenus-indemnites-journalieres = { toutes-mes-aides-revenus-indemnites-journalieres }
    .hint = { toutes-mes-aides-revenus-indemnites-journalieres.hint }
toutes-mes-aides-conjoint-revenus-pension-alimentaire = { toutes-mes-aides-revenus-pension-alimentaire }

toutes-mes-aides-conjoint-salaire = كم كان أجر شريك حياتك في الشهر الماضي؟
    .hint = على قسيمة أجره، سطر «Net à payer avant impôt sur le revenu».
    .help-title = { toutes-mes-aides-salaire.help-title }
    .help = { toutes-mes-aides-salaire.help }
    .spoken = اكتب باليورو أجر شريك حياتك في الشهر الماضي قبل الضريبة.
    .short = أجر شريك حياتك، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصل شريك حياتك شيء في ذلك الشهر.
toutes-mes-aides-conjoint-salaire-stable = هل كان أجره هو نفسه في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = أجر شريك حياتك نفسه في الأشهر الثلاثة السابقة
toutes-mes-aides-conjoint-salaire-mois = أجر شريك حياتك في الأشهر السابقة
    .hint = السطر نفسه على قسيمة الأجر. اكتب 0 لشهر بلا أجر.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-salaire-mois-2 = قبل شهرين
    .short = أجر شريك حياتك، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-salaire-mois-3 = قبل 3 أشهر
    .short = أجر شريك حياتك، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-salaire-mois-4 = قبل 4 أشهر
    .short = أجر شريك حياتك، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-conjoint-chomage = كم كانت إعانة بطالة شريك حياتك في الشهر الماضي؟
    .hint = المبلغ قبل الضريبة، في حسابه لدى France Travail.
    .spoken = اكتب باليورو إعانة بطالة شريك حياتك في الشهر الماضي قبل الضريبة.
    .short = إعانة بطالة شريك حياتك، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصل شريك حياتك شيء في ذلك الشهر.
toutes-mes-aides-conjoint-chomage-stable = هل كانت إعانة بطالته هي نفسها في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = إعانة بطالة شريك حياتك نفسها في الأشهر الثلاثة السابقة
toutes-mes-aides-conjoint-chomage-mois = إعانة بطالة شريك حياتك في الأشهر السابقة
    .hint = المبلغ قبل الضريبة. اكتب 0 لشهر بلا إعانة.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-chomage-mois-2 = قبل شهرين
    .short = إعانة بطالة شريك حياتك، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-chomage-mois-3 = قبل 3 أشهر
    .short = إعانة بطالة شريك حياتك، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-chomage-mois-4 = قبل 4 أشهر
    .short = إعانة بطالة شريك حياتك، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-conjoint-independant-statut = ما هو مشروع شريك حياتك؟
    .hint = اختر ما يدرّ أكثر.
    .short = مشروع شريك حياتك
toutes-mes-aides-conjoint-independant-statut-micro-vente = { toutes-mes-aides-independant-statut-micro-vente }
    .hint = { toutes-mes-aides-independant-statut-micro-vente.hint }
toutes-mes-aides-conjoint-independant-statut-micro-services = { toutes-mes-aides-independant-statut-micro-services }
    .hint = { toutes-mes-aides-independant-statut-micro-services.hint }
toutes-mes-aides-conjoint-independant-statut-micro-liberal = { toutes-mes-aides-independant-statut-micro-liberal }
    .hint = { toutes-mes-aides-independant-statut-micro-liberal.hint }
toutes-mes-aides-conjoint-independant-statut-reel = { toutes-mes-aides-independant-statut-reel }
    .hint = { toutes-mes-aides-independant-statut-reel.hint }

toutes-mes-aides-conjoint-chiffre-affaires = كم كان رقم أعمال (chiffre d’affaires) شريك حياتك في الشهر الماضي؟
    .hint = كل ما دفعه زبائنه دون خصم شيء. إذا كان يتغير كثيرًا، فاكتب المتوسط.
    .spoken = اكتب باليورو رقم أعمال شريك حياتك في الشهر الماضي.
    .short = رقم أعمال شريك حياتك، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصل شريك حياتك شيء في ذلك الشهر.

toutes-mes-aides-conjoint-benefice = كم كان ربح شريك حياتك في السنة الماضية؟
    .hint = للسنة كلها، في التصريح الضريبي. اكتب 0 في حالة الخسارة.
    .spoken = اكتب باليورو ربح شريك حياتك في السنة الماضية.
    .short = ربح شريك حياتك في السنة الماضية
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يكن هناك ربح.
    .error-money-too-small = في حالة الخسارة، اكتب 0.

toutes-mes-aides-conjoint-retraite = كم كان معاش تقاعد شريك حياتك في الشهر الماضي؟
    .hint = اجمع كل معاشاته قبل الضريبة.
    .spoken = اكتب باليورو مجموع معاشات تقاعد شريك حياتك في الشهر الماضي قبل الضريبة.
    .short = معاش تقاعد شريك حياتك، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصل شريك حياتك شيء في ذلك الشهر.
toutes-mes-aides-conjoint-retraite-stable = هل كان معاش تقاعده هو نفسه في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = معاش تقاعد شريك حياتك نفسه في الأشهر الثلاثة السابقة
toutes-mes-aides-conjoint-retraite-mois = معاش تقاعد شريك حياتك في الأشهر السابقة
    .hint = كل معاشاته قبل الضريبة. اكتب 0 لشهر بلا معاش.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-retraite-mois-2 = قبل شهرين
    .short = معاش تقاعد شريك حياتك، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-retraite-mois-3 = قبل 3 أشهر
    .short = معاش تقاعد شريك حياتك، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-retraite-mois-4 = قبل 4 أشهر
    .short = معاش تقاعد شريك حياتك، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-conjoint-invalidite = كم كان معاش عجز شريك حياتك في الشهر الماضي؟
    .hint = المبلغ الذي يدفعه التأمين الصحي (Assurance maladie) قبل الضريبة.
    .spoken = اكتب باليورو معاش عجز شريك حياتك في الشهر الماضي قبل الضريبة.
    .short = معاش عجز شريك حياتك، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصل شريك حياتك شيء في ذلك الشهر.
toutes-mes-aides-conjoint-invalidite-stable = هل كان معاش عجزه هو نفسه في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = معاش عجز شريك حياتك نفسه في الأشهر الثلاثة السابقة
toutes-mes-aides-conjoint-invalidite-mois = معاش عجز شريك حياتك في الأشهر السابقة
    .hint = المبلغ قبل الضريبة. اكتب 0 لشهر بلا معاش.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-invalidite-mois-2 = قبل شهرين
    .short = معاش عجز شريك حياتك، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-invalidite-mois-3 = قبل 3 أشهر
    .short = معاش عجز شريك حياتك، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-invalidite-mois-4 = قبل 4 أشهر
    .short = معاش عجز شريك حياتك، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-conjoint-indemnites-journalieres = كم وصل شريك حياتك من تعويضات يومية في الشهر الماضي؟
    .hint = مجموع الشهر، في حسابه ameli. إذا كان صاحب عمله يدفع له كل شيء، فاحسبه أجرًا.
    .spoken = اكتب باليورو التعويضات اليومية التي وصلت شريك حياتك في الشهر الماضي.
    .short = تعويضات شريك حياتك اليومية، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصل شريك حياتك شيء في ذلك الشهر.
toutes-mes-aides-conjoint-indemnites-journalieres-stable = هل كانت تعويضاته هي نفسها في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = تعويضات شريك حياتك نفسها في الأشهر الثلاثة السابقة
toutes-mes-aides-conjoint-indemnites-journalieres-mois = تعويضات شريك حياتك اليومية في الأشهر السابقة
    .hint = مجموع كل شهر. اكتب 0 لشهر بلا تعويضات.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-indemnites-journalieres-mois-2 = قبل شهرين
    .short = تعويضات شريك حياتك اليومية، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-indemnites-journalieres-mois-3 = قبل 3 أشهر
    .short = تعويضات شريك حياتك اليومية، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-indemnites-journalieres-mois-4 = قبل 4 أشهر
    .short = تعويضات شريك حياتك اليومية، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

toutes-mes-aides-conjoint-pension-alimentaire = كم وصل شريك حياتك من نفقة في الشهر الماضي؟
    .hint = له أو لأطفاله، في المجموع.
    .spoken = اكتب باليورو النفقة التي وصلت شريك حياتك في الشهر الماضي.
    .short = نفقة شريك حياتك، الشهر الماضي
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصل شريك حياتك شيء في ذلك الشهر.
toutes-mes-aides-conjoint-pension-alimentaire-stable = هل وصلته النفقة نفسها في الأشهر الثلاثة السابقة؟
    .hint = مع فرق بسيط لا يتجاوز بضعة يوروهات.
    .short = نفقة شريك حياتك نفسها في الأشهر الثلاثة السابقة
toutes-mes-aides-conjoint-pension-alimentaire-mois = النفقة التي وصلت شريك حياتك في الأشهر السابقة
    .hint = اكتب 0 لشهر بلا نفقة.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-pension-alimentaire-mois-2 = قبل شهرين
    .short = نفقة شريك حياتك، قبل شهرين
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-pension-alimentaire-mois-3 = قبل 3 أشهر
    .short = نفقة شريك حياتك، قبل 3 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.
toutes-mes-aides-conjoint-pension-alimentaire-mois-4 = قبل 4 أشهر
    .short = نفقة شريك حياتك، قبل 4 أشهر
    .error-required = اكتب المبلغ. اكتب 0 للشهر الذي لم يصل فيه شيء.

## الدخل السابق وغيره

toutes-mes-aides-rsa-recu = هل تتلقى RSA الآن؟
    .hint = أنت أو شريك حياتك، هذا الشهر.
    .short = تتلقى RSA الآن

toutes-mes-aides-annee-stable = هل كان دخلك هو نفسه تقريبًا في آخر 12 شهرًا؟
    .hint = أنت وشريك حياتك. تنظر إعانة السكن إلى سنة كاملة.
    .short = الدخل نفسه منذ 12 شهرًا

toutes-mes-aides-annee = دخلك في آخر 12 شهرًا
    .hint = الأجور وإعانات البطالة والمعاشات: اجمع المبالغ الخاضعة للضريبة.
    .help-title = أين أجدها؟
    .help = على قسيمة الأجر، يعطي سطر «Net imposable» مبلغ الشهر ومجموع السنة. يكفي مبلغ تقريبي لهذا التقدير.
toutes-mes-aides-annee-revenus = دخلك الخاضع للضريبة
    .spoken = اكتب باليورو دخلك الخاضع للضريبة في آخر اثني عشر شهرًا.
    .short = دخلك الخاضع للضريبة، 12 شهرًا
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصلك شيء.
toutes-mes-aides-conjoint-annee-revenus = دخل شريك حياتك الخاضع للضريبة
    .spoken = اكتب باليورو دخل شريك حياتك الخاضع للضريبة في آخر اثني عشر شهرًا.
    .short = دخل شريك حياتك الخاضع للضريبة، 12 شهرًا
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصل شريك حياتك شيء.

toutes-mes-aides-n2-stable = هل كان دخلك هو نفسه تقريبًا قبل سنتين؟
    .hint = أنت وشريك حياتك، في السنة كلها. تنظر إعانات الأطفال إلى تلك السنة.
    .help-title = أي سنة؟
    .help = السنة التي سبقت السنة الماضية. مثلًا، في 2026 هي 2024.
    .short = الدخل نفسه قبل سنتين

toutes-mes-aides-n2 = دخلك قبل سنتين
    .hint = تجده في إشعار الضريبة الذي وصلك في السنة الماضية: سطر الأجور أو المعاشات، قبل خصم 10%.
    .help-title = ليس لديك هذا الإشعار؟
    .help = تجده أيضًا على impots.gouv.fr في حسابك. يكفي مبلغ تقريبي لهذا التقدير.
toutes-mes-aides-n2-revenus = دخلك في تلك السنة
    .spoken = اكتب باليورو دخلك الخاضع للضريبة قبل سنتين.
    .short = دخلك قبل سنتين
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصلك شيء.
toutes-mes-aides-conjoint-n2-revenus = دخل شريك حياتك في تلك السنة
    .spoken = اكتب باليورو دخل شريك حياتك الخاضع للضريبة قبل سنتين.
    .short = دخل شريك حياتك قبل سنتين
    .error-required = اكتب المبلغ. اكتب 0 إذا لم يصل شريك حياتك شيء.

toutes-mes-aides-pension-versee = هل تدفع نفقة (pension alimentaire)؟
    .hint = لطفل أو لشريك سابق أو لأحد الوالدين. أنت أو شريك حياتك.
    .short = نفقة تدفعها

toutes-mes-aides-pension-versee-montant = كم تدفع في الشهر؟
    .hint = مجموع النفقات التي تدفعها.
    .spoken = اكتب باليورو النفقة التي تدفعها في الشهر.
    .short = النفقة التي تدفعها في الشهر
    .error-required = اكتب ما تدفعه في الشهر.
    .error-money-too-small = اكتب { $minimum } على الأقل. إذا كنت لا تدفع شيئًا، فالمس «رجوع» وأجب «لا».

toutes-mes-aides-epargne = هل لديك مدخرات تزيد على ⁦30 000 €⁩؟
    .hint = الأسرة كلها: حسابات الادخار، التأمين على الحياة، الاستثمارات. لا يُحسب المسكن الذي تعيش فيه.
    .help-title = لماذا هذا السؤال؟
    .help = إذا زادت المدخرات على ⁦30 000 €⁩، حُسبت لإعانة السكن. وإذا كانت أقل، فلا تغيّر شيئًا.
    .short = مدخرات تزيد على ⁦30 000 €⁩

toutes-mes-aides-epargne-montant = كم مدخراتك كلها؟
    .hint = اجمع مدخرات الأسرة كلها.
    .spoken = اكتب باليورو مدخرات الأسرة كلها.
    .short = مدخرات الأسرة
    .error-required = اكتب مجموع المدخرات.
    .error-money-too-small = يجب أن يكون المجموع { $minimum } على الأقل. إذا كان أقل، فالمس «رجوع» وأجب «لا».

## الجنسية

toutes-mes-aides-nationalite = ما جنسيتك؟
    .hint = تتوقف عليها بعض الإعانات. تُمحى إجابتك عند نهاية زيارتك.
    .short = جنسيتك
toutes-mes-aides-nationalite-francaise = فرنسية
toutes-mes-aides-nationalite-europeenne = من بلد أوروبي آخر
    .hint = الاتحاد الأوروبي، آيسلندا، ليختنشتاين، النرويج، سويسرا
toutes-mes-aides-nationalite-autre = من بلد آخر

toutes-mes-aides-titre-sejour = منذ متى لديك تصريح إقامة يسمح بالعمل؟
    .hint = احسب التصاريح السابقة أيضًا إذا لم تنقطع.
    .short = تصريح إقامتك
toutes-mes-aides-titre-sejour-moins-5-ans = منذ أقل من 5 سنوات
toutes-mes-aides-titre-sejour-5-ans = منذ 5 سنوات أو أكثر
    .hint = أو بطاقة مقيم لعشر سنوات (carte de résident)
toutes-mes-aides-titre-sejour-refugie = لاجئ أو شخص محمي
    .hint = لاجئ، عديم الجنسية، حماية ثانوية
toutes-mes-aides-titre-sejour-aucun = لا يوجد تصريح يسمح بالعمل

toutes-mes-aides-conjoint-nationalite = ما جنسية شريك حياتك؟
    .hint = تتوقف عليها بعض الإعانات. تُمحى إجابتك عند نهاية زيارتك.
    .short = جنسية شريك حياتك
toutes-mes-aides-conjoint-nationalite-francaise = { toutes-mes-aides-nationalite-francaise }
toutes-mes-aides-conjoint-nationalite-europeenne = { toutes-mes-aides-nationalite-europeenne }
    .hint = { toutes-mes-aides-nationalite-europeenne.hint }
toutes-mes-aides-conjoint-nationalite-autre = { toutes-mes-aides-nationalite-autre }

toutes-mes-aides-conjoint-titre-sejour = منذ متى لدى شريك حياتك تصريح إقامة يسمح بالعمل؟
    .hint = احسب التصاريح السابقة أيضًا إذا لم تنقطع.
    .short = تصريح إقامة شريك حياتك
toutes-mes-aides-conjoint-titre-sejour-moins-5-ans = { toutes-mes-aides-titre-sejour-moins-5-ans }
toutes-mes-aides-conjoint-titre-sejour-5-ans = { toutes-mes-aides-titre-sejour-5-ans }
    .hint = { toutes-mes-aides-titre-sejour-5-ans.hint }
toutes-mes-aides-conjoint-titre-sejour-refugie = { toutes-mes-aides-titre-sejour-refugie }
    .hint = { toutes-mes-aides-titre-sejour-refugie.hint }
toutes-mes-aides-conjoint-titre-sejour-aucun = { toutes-mes-aides-titre-sejour-aucun }

toutes-mes-aides-review = تحقق من إجاباتك
    .hint = لا يُرسل شيء إلى Caf. المس «تعديل» لتغيير إجابة.
