# التقديرات: الإعانات، ولماذا نعم أو لا، وما الخطوة التالية.

## الإعانات. «.hint»: ما هي، في سطر واحد.

estimate-benefit-aide-logement = إعانة السكن (aide au logement)
    .hint = للمساعدة في دفع الإيجار أو بعض القروض السكنية (Apl, Alf, Als)
estimate-benefit-rsa = دخل التضامن النشط (RSA)
    .hint = حدّ أدنى من الدخل للأسرة
estimate-benefit-prime-activite = منحة النشاط (prime d’activité)
    .hint = مبلغ تكميلي لمن يعمل ودخله محدود
estimate-benefit-paje-base = الإعانة الأساسية للطفل الصغير (Paje)
    .hint = لتربية طفل عمره أقل من 3 سنوات
estimate-benefit-prime-naissance = منحة الولادة (prime à la naissance)
    .hint = للاستعداد لقدوم طفل
estimate-benefit-prepare = إعانة إجازة الوالدين (PreParE)
    .hint = لأحد الوالدين إذا توقف عن العمل أو خفّضه من أجل طفل عمره أقل من 3 سنوات
estimate-benefit-cmg = تكملة رعاية الطفل (CMG)
    .hint = للمساعدة في دفع أجر رعاية طفل صغير
estimate-benefit-af = الإعانات العائلية (allocations familiales)
    .hint = للأسر التي لها طفلان أو أكثر
estimate-benefit-cf = التكملة العائلية (complément familial)
    .hint = للأسر التي لها ثلاثة أطفال أو أكثر
estimate-benefit-asf = إعانة الدعم العائلي (Asf)
    .hint = لطفل يُربّى دون مساعدة الوالد الآخر
estimate-benefit-ars = إعانة الدخول المدرسي (Ars)
    .hint = للأطفال من 6 إلى 18 سنة عند بداية السنة الدراسية
estimate-benefit-aah = إعانة البالغين ذوي الإعاقة (AAH)
    .hint = حدّ أدنى من الدخل لشخص بالغ ذي إعاقة
estimate-benefit-aeeh = إعانة تربية الطفل ذي الإعاقة (AEEH)
    .hint = لتربية طفل ذي إعاقة

## لماذا لا يوجد حق

estimate-reason-resources-above-month = دخلك المحسوب هو { $resources } في الشهر، أي أكثر من الحد { $ceiling } بمقدار { $over }.
estimate-reason-resources-above-year = دخلك المحسوب هو { $resources } في السنة، أي أكثر من الحد { $ceiling } بمقدار { $over }.
estimate-reason-share-above-rent = يأخذ الحساب لمسكنك إيجارًا وتكاليف قدرها { $rent }. دخلك يسمح لك بدفع { $share }، ولذلك لا توجد إعانة.
estimate-reason-below-minimum = نتيجة الحساب هي { $computed }. لا تُدفع الإعانة إذا كانت أقل من { $minimum }.
estimate-reason-too-young = في وضعك، السن الأدنى المطلوبة هي { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }.
estimate-reason-student = عمومًا، لا يحق للطلاب الحصول على هذه الإعانة.
estimate-reason-student-work = يجب أن يكسب الطالب أو المتدرب المهني من عمله { $minimum } على الأقل في الشهر.
estimate-reason-residence = يلزم تصريح إقامة يسمح بالعمل منذ { $years ->
        [zero] { $years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    } على الأقل.
estimate-reason-no-work = هذه الإعانة تكمّل دخل العمل، ولا يوجد دخل عمل في إجاباتك.
estimate-reason-not-tenant = هذه الإعانة لمن يدفع إيجارًا أو يسدد بعض القروض السكنية.
estimate-reason-landlord-family = مسكنك ملك لأحد أقاربك المباشرين. في هذه الحالة لا تُدفع الإعانة.
estimate-reason-rent-too-high = إيجارك { $rent }. لا تُدفع الإعانة إذا زاد الإيجار على { $limit }.
estimate-reason-rent-reduced = خُفّض إيجارك الاجتماعي (HLM) من قبل بمقدار { $reduction } في الشهر (réduction de loyer de solidarité)، فلا يبقى ما تغطيه الإعانة.
estimate-reason-loan-closed = القروض السكنية الحديثة لم تعد تعطي الحق في هذه الإعانة.
estimate-reason-no-child = يلزم أن يكون لديك طفل واحد على الأقل في رعايتك.
estimate-reason-few-children = العدد الأدنى المطلوب من الأطفال في رعايتك هو { $needed }. عدد الأطفال المحسوبين: { $children }.
estimate-reason-children-age = هذه الإعانة لطفل { $least ->
        [0] عمره أقل من { $most ->
            [zero] { $most } سنة
            [one] سنة
            [two] سنتين
            [few] { $most } سنوات
            [many] { $most } سنة
           *[other] { $most } سنة
        }
       *[other] عمره من { $least } إلى { $most } سنة
    }.
estimate-reason-not-alone = هذه الإعانة لأحد الوالدين إذا كان يعيش دون شريك.
estimate-reason-pension-received = يدفع الوالد الآخر { $pension } في الشهر. هذه الإعانة تكمّل النفقة إذا كانت أقل من { $asf }.
estimate-reason-shared-custody = لا تُدفع هذه الإعانة في حالة الحضانة بالتناوب.
estimate-reason-no-pregnancy = هذه المنحة لولادة منتظرة.
estimate-reason-no-care = هذه الإعانة للرعاية المدفوعة الأجر لطفل.
estimate-reason-care-creche = تساعد Caf الحضانة مباشرة، ولذلك يتوقف سعرها على دخلك.
estimate-reason-care-no-work = تشترط هذه الإعانة أن يعمل كل من الوالدين أو يدرس أو يتلقى إعانة البطالة.
estimate-reason-no-leave = هذه الإعانة لأحد الوالدين إذا توقف عن العمل أو خفّضه.
estimate-reason-no-disability = تشترط هذه الإعانة نسبة إعاقة 50% أو أكثر تعترف بها MDPH.
estimate-reason-no-restriction = إذا كانت النسبة من 50 إلى 79%، يجب أيضًا أن تعترف MDPH بأن الإعاقة تمنعك من العمل لمدة طويلة.
estimate-reason-child-no-disability = تشترط هذه الإعانة أن تكون لأحد أطفالك نسبة إعاقة 50% أو أكثر تعترف بها MDPH.
estimate-reason-not-with = لا تُجمع هذه الإعانة مع إعانة أخرى من حقك: { $benefit }.
estimate-reason-not-in-territory = حيث تسكن، لا توجد هذه الإعانة أو قواعدها مختلفة.
estimate-reason-not-covered = لا يستطيع الجهاز حساب هذه الإعانة. اسأل موظف الاستقبال.
estimate-reason-other-rule = هناك شرط آخر لهذه الإعانة غير مستوفى. يمكن لموظف الاستقبال أن ينظر فيه معك.

## على ماذا يقوم المبلغ

estimate-reason-rent = حُسب بإيجار قدره { $rent } في الشهر. { $commune } في المنطقة { $zone }.
estimate-reason-loan = حُسب بقسط قدره { $rent } في الشهر.
estimate-reason-work-average = حُسب بدخل عمل متوسطه { $average } في الشهر.
estimate-reason-rsa-base = المبلغ الأساسي { $persons ->
        [zero] للأسرة
        [one] لشخص واحد
        [two] لشخصين
        [few] لـ{ $persons } أشخاص
        [many] لـ{ $persons } شخصًا
       *[other] لـ{ $persons } شخص
    }: { $base }. الدخل المحسوب المطروح منه: { $resources }.
estimate-reason-housing-deducted = يُطرح مبلغ ثابت قدره { $deducted } لأن لديك إعانة سكن أو مسكنًا بلا إيجار.
estimate-reason-children = { $children ->
        [zero] حُسب دون أطفال.
        [one] حُسب لطفل واحد.
        [two] حُسب لطفلين.
        [few] حُسب لـ{ $children } أطفال.
        [many] حُسب لـ{ $children } طفلًا.
       *[other] حُسب لـ{ $children } طفل.
    }
estimate-reason-full-rate = لك الحق في المبلغ الكامل.
estimate-reason-partial-rate = لك الحق في جزء من المبلغ.
estimate-reason-reduced-rate = المبلغ مخفّض لأن دخلك أعلى من حد أول.
estimate-reason-lone-parent = المبلغ أعلى لأنك تربّي أطفالك دون شريك.
estimate-reason-paid-after-birth = تأتي هذه الإعانة مع الولادة: نحو { $month }.
estimate-reason-paid-in-august = { $children ->
        [zero] تُدفع مرة واحدة في السنة، في أغسطس.
        [one] تُدفع مرة واحدة في السنة، في أغسطس، لطفل واحد.
        [two] تُدفع مرة واحدة في السنة، في أغسطس، لطفلين.
        [few] تُدفع مرة واحدة في السنة، في أغسطس، لـ{ $children } أطفال.
        [many] تُدفع مرة واحدة في السنة، في أغسطس، لـ{ $children } طفلًا.
       *[other] تُدفع مرة واحدة في السنة، في أغسطس، لـ{ $children } طفل.
    }
estimate-reason-care-cost = حُسب برعاية تكلّف { $cost } في الشهر.
estimate-reason-aah-base = المبلغ الأساسي: { $base } في الشهر. الدخل المحسوب المطروح منه: { $resources }.
estimate-reason-complement = مع تكملة الفئة { $category }.

## ما الذي حُسب

estimate-counted-household = أسرتك: { $adults ->
        [zero] لا بالغين
        [one] بالغ واحد
        [two] بالغان
        [few] { $adults } بالغين
        [many] { $adults } بالغًا
       *[other] { $adults } بالغ
    }، { $children ->
        [zero] دون أطفال
        [one] طفل واحد
        [two] طفلان
        [few] { $children } أطفال
        [many] { $children } طفلًا
       *[other] { $children } طفل
    }
estimate-counted-commune = بلديتك: { $commune }، في المنطقة { $zone }
estimate-counted-rent = ما تدفعه للسكن: { $rent } في الشهر
estimate-counted-work = أجور الأسرة: متوسطها { $average } في الشهر
estimate-counted-other-income = مداخيل الأسرة الأخرى: متوسطها { $average } في الشهر
estimate-counted-year-income = الدخل الخاضع للضريبة في آخر 12 شهرًا: { $income }
estimate-counted-tax-income = الدخل الخاضع للضريبة في سنة { $year }: { $income }
estimate-counted-quarter = الأشهر الثلاثة المحسوبة: من { $first } إلى { $last }

## ما الذي افترضناه

estimate-assumption-resident = تسكن في فرنسا طوال السنة.
estimate-assumption-net-to-taxable = حُسب الدخل الخاضع للضريبة من المبلغ الصافي الذي كتبته.
estimate-assumption-same-year = كان دخلك هو نفسه خلال 12 شهرًا.
estimate-assumption-same-tax-year = كان دخلك في سنة { $year } مثل دخلك الآن.
estimate-assumption-self-employed = يعطيك عملك المستقل الدخل نفسه كل شهر.
estimate-assumption-sick-leave = التعويضات اليومية (indemnités journalières) هي تعويضات إجازة مرضية.
estimate-assumption-mdph-decides = نسبة الإعاقة هي نسبة MDPH، وهي وحدها تقررها أو تغيّرها.
estimate-assumption-shared-custody = الطفل في الحضانة بالتناوب يُحسب نصفه عند كل من الوالدين.
estimate-assumption-care-rule = حُسبت الرعاية لشهر عادي، دون الاشتراكات التي قد تدفعها Caf أيضًا.
estimate-assumption-residence-agreed = لدار إقامتك اتفاقية (convention) مع الدولة.
estimate-assumption-leave-conditions = قبل الإجازة، عمل الوالد مدة كافية: ثمانية فصول (trimestres).
estimate-assumption-school = أطفالك من 6 إلى 18 سنة في المدرسة أو في تدريب مهني.
estimate-assumption-savings = حُسبت مدخراتك كأنها تدرّ 3% في السنة.
estimate-assumption-quotient-familial = لا يُحسب هنا الحاصل العائلي (quotient familial). تجده في حسابك على caf.fr.
estimate-assumption-ajpa = لا تُحسب إعانة رعاية قريب (AJPA). اسأل موظف الاستقبال.

## الخطوة التالية. «.papers»: الأوراق المطلوبة.

estimate-next-aide-logement = قدّم الطلب على جهاز Caf أو على caf.fr فور دخولك المسكن. لا تُدفع الإعانة عن الأشهر التي سبقت الطلب.
    .papers = عقد الإيجار أو عقد القرض، شهادة إيجار يملؤها المالك (attestation de loyer)، RIB، وثيقة هوية أو تصريح إقامة.
estimate-next-rsa = قدّم الطلب على جهاز Caf أو على caf.fr أو في الاستقبال. يبدأ RSA من شهر الطلب، فلا تنتظر.
    .papers = وثيقة هوية أو تصريح إقامة، RIB، مداخيل الأشهر الثلاثة الأخيرة، دفتر العائلة.
estimate-next-prime-activite = قدّم الطلب على جهاز Caf أو على caf.fr. ثم صرّح بدخلك كل ثلاثة أشهر.
    .papers = قسائم الأجر للأشهر الثلاثة الأخيرة (سطر «Montant net social»)، RIB، وثيقة هوية أو تصريح إقامة.
estimate-next-paje-base = صرّح بالولادة لدى Caf، على جهاز Caf أو على caf.fr أو في الاستقبال. لا حاجة إلى طلب آخر.
    .papers = دفتر العائلة وشهادة ميلاد الطفل.
estimate-next-prime-naissance = صرّحي بالحمل لدى Caf ولدى التأمين الصحي (Assurance maladie) قبل نهاية الشهر الثالث.
    .papers = تصريح الحمل (déclaration de grossesse) الذي يسلّمه الطبيب أو القابلة.
estimate-next-prepare = أخبر صاحب العمل، ثم قدّم الطلب إلى Caf.
    .papers = شهادة من صاحب العمل بالإجازة أو بالعمل الجزئي، إثبات الفصول التي عملتها، RIB.
estimate-next-cmg = قدّم الطلب إلى Caf منذ أول شهر من الرعاية. ثم صرّح بالرعاية كل شهر لدى Pajemploi، أو احتفظ بفواتير الحضانة الصغيرة (micro-crèche).
    .papers = عقد الحاضنة واعتمادها (agrément)، أو فاتورة الحضانة الصغيرة، وRIB.
estimate-next-af = لا حاجة إلى طلب إذا كانت Caf تعرف أطفالك. وإلا فصرّح بهم على جهاز Caf أو على caf.fr أو في الاستقبال.
    .papers = دفتر العائلة أو شهادات الميلاد.
estimate-next-cf = لا حاجة إلى طلب إذا كانت Caf تعرف أطفالك ودخلك.
    .papers = دفتر العائلة أو شهادات الميلاد، إذا كانت Caf لا تعرف أطفالك بعد.
estimate-next-asf = قدّم الطلب على جهاز Caf أو على caf.fr أو في الاستقبال. إذا لم تُدفع النفقة، يمكن أن تطالب بها Caf نيابة عنك.
    .papers = دفتر العائلة أو شهادة الميلاد، حكم أو اتفاق النفقة إن وُجد، شهادة الوفاة إن لزمت.
estimate-next-ars = تُدفع في أغسطس دون طلب إذا كانت Caf تعرفك. ابتداءً من سن 16، أكّد على جهاز Caf أو على caf.fr أن الطفل يدرس.
    .papers = لا أوراق من سن 6 إلى 15. شهادة مدرسية لطفل عمره أقل من 6 سنوات وهو في الصف الأول (CP).
estimate-next-aah = قدّم الطلب إلى MDPH في محافظتك. تدفع Caf بعد قرار MDPH.
    .papers = استمارة MDPH، شهادة طبية لا يزيد عمرها على سنة، وثيقة هوية أو تصريح إقامة، إثبات السكن.
estimate-next-aeeh = قدّم الطلب إلى MDPH في محافظتك. تدفع Caf بعد قرار MDPH.
    .papers = استمارة MDPH، شهادة طبية للطفل لا يزيد عمرها على سنة، وثائق الهوية، إثبات السكن.

## الكلمات الصغيرة في النتيجة. «.alone»: دون المبلغ.

estimate-certainty-good = تقدير موثوق
    .hint = يتبع الحساب القانون مع إجاباتك.
estimate-certainty-fair = تقدير يحتاج إلى تأكيد
    .hint = هناك أمر لا يعرفه الجهاز قد يغيّر المبلغ.
estimate-certainty-low = فكرة تقريبية
    .hint = هناك أمور لا يعرفها الجهاز قد تغيّر المبلغ.

estimate-paid-monthly = { $amount } في الشهر
    .alone = في الشهر
estimate-paid-yearly = { $amount } مرة في السنة
    .alone = مرة في السنة
estimate-paid-once = { $amount } مرة واحدة
    .alone = مرة واحدة

estimate-status-open = قد يكون لك الحق فيها
estimate-status-none = لا حق فيها حسب إجاباتك
estimate-status-unknown = غير محسوبة هنا

## ماذا لو… «.value»: نقطة من المنحنى.

estimate-axis-salaire = أجري
    .hint = ماذا لو تغيّر أجري؟
    .spoken = حرّك المؤشر لترى إعاناتك بأجر شهري آخر.
    .value = { $amount } في الشهر
estimate-axis-loyer = إيجاري
    .hint = ماذا لو تغيّر إيجاري؟
    .spoken = حرّك المؤشر لترى إعاناتك بإيجار شهري آخر.
    .value = { $amount } في الشهر
estimate-axis-enfants = أطفالي
    .hint = ماذا لو رُزقت بطفل آخر؟
    .spoken = حرّك المؤشر لترى إعاناتك مع عدد آخر من الأطفال.
    .value = { $count ->
        [zero] دون أطفال
        [one] طفل واحد
        [two] طفلان
        [few] { $count } أطفال
        [many] { $count } طفلًا
       *[other] { $count } طفل
    }
estimate-axis-heures = ساعات عملي
    .hint = ماذا لو عملت أكثر أو أقل؟
    .spoken = حرّك المؤشر لترى إعاناتك مع عدد آخر من ساعات العمل في الأسبوع.
    .value = { $count ->
        [zero] دون عمل
        [one] ساعة واحدة في الأسبوع
        [two] ساعتان في الأسبوع
        [few] { $count } ساعات في الأسبوع
        [many] { $count } ساعة في الأسبوع
       *[other] { $count } ساعة في الأسبوع
    }

estimate-break-starts = { $benefit } ({ $at } فأكثر): تبدأ في تلقي { $change } في الشهر.
estimate-break-ends = { $benefit } ({ $at } فأكثر): تفقد هذه الإعانة، { $change } في الشهر.
estimate-break-drops = { $benefit } ({ $at } فأكثر): تفقد { $change } في الشهر.
