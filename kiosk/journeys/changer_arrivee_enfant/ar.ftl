# طفل أو قريب يأتي للعيش عندي.

changer-arrivee-enfant-title = طفل أو قريب يأتي للعيش عندي
    .hint = طفل يعود أو والد تتكفل به
    .search = وصول طفل، عاد ابني، عادت ابنتي، إقامة بالتناوب، طفل مكفول، كفالة، ابن أخي، حفيد، أمي تعيش معي، أبي يعيش معي، شخص تحت كفالتي

changer-arrivee-enfant-accueil = من يأتي للعيش عندك؟
    .hint = شخص واحد في كل مرة، ولشخص آخر ابدأ من جديد. للولادة أو التبني إجراء آخر.
    .short = من يأتي
changer-arrivee-enfant-accueil-mon-enfant = طفلي
changer-arrivee-enfant-accueil-enfant-conjoint = طفل شريكي
changer-arrivee-enfant-accueil-recueilli = طفل أتكفل به
    .hint = حفيد أو ابن أخ أو أخت أو طفل عهد به قاضٍ
changer-arrivee-enfant-accueil-personne = بالغ من عائلتي
    .hint = والد مسنّ أو شخص ذو إعاقة
changer-arrivee-enfant-enfant-naissance = { $n ->
    [1] ما تاريخ ميلاده؟
   *[other] ما تاريخ ميلاد الطفل رقم { $n }؟
}
    .short = { $n ->
        [1] تاريخ الميلاد
       *[other] ميلاد الطفل رقم { $n }
    }
    .error-adulte = عمر هذا الشخص 25 سنة أو أكثر. ارجع واختر «بالغ من عائلتي» أو تحقق من التاريخ.
changer-arrivee-enfant-enfant-sexe = { $n ->
    [1] أنثى أم ذكر؟
   *[other] الطفل رقم { $n }: بنت أم ولد؟
}
    .short = { $n ->
        [1] الجنس
       *[other] جنس الطفل رقم { $n }
    }
changer-arrivee-enfant-enfant-sexe-fille = أنثى
changer-arrivee-enfant-enfant-sexe-garcon = ذكر
changer-arrivee-enfant-depuis = منذ أي يوم يعيش عندك؟
    .short = الوصول
    .error-avant-naissance = هذا اليوم قبل ميلاده. تحقق من التاريخين.
changer-arrivee-enfant-temps = هل هو عندك كل الوقت؟
    .hint = العطل أو نهاية أسبوع من اثنتين لا تُحسب.
    .short = الوقت عندك
changer-arrivee-enfant-temps-plein = نعم، كل الوقت تقريبًا
changer-arrivee-enfant-temps-alternee = بالتناوب
    .hint = نصف الوقت تقريبًا عند كل والد
changer-arrivee-enfant-confie = من عهد به إليك؟
    .short = عهد به
changer-arrivee-enfant-confie-juge = قاضٍ أو مصلحة في المحافظة
changer-arrivee-enfant-confie-famille = والداه
changer-arrivee-enfant-confie-seul = لا أحد، ليس له غيري
changer-arrivee-enfant-lien = ما صلة هذا الشخص بك؟
    .short = الصلة بك
changer-arrivee-enfant-lien-parent = أبي أو أمي
changer-arrivee-enfant-lien-grand-parent = جد أو جدة
changer-arrivee-enfant-lien-frere = أخ أو أخت
changer-arrivee-enfant-lien-autre = قريب آخر
changer-arrivee-enfant-handicap = هل لديه بطاقة إعاقة أو حق من MDPH؟
    .hint = بطاقة «invalidité» أو إعانة AAH أو نسبة 80 في المئة فأكثر.
    .short = إعاقة معترف بها
changer-arrivee-enfant-enfant-activite = ماذا يفعل؟
    .hint = ابتداءً من 16 سنة يُحسب ما يكسبه الطفل.
    .short = وضع الطفل
changer-arrivee-enfant-enfant-activite-scolarise = مدرسة أو دراسة
changer-arrivee-enfant-enfant-activite-apprenti = تدريب مهني أو تدريب مدفوع
changer-arrivee-enfant-enfant-activite-travaille = عمل
changer-arrivee-enfant-enfant-activite-rien = لا شيء حاليًا
changer-arrivee-enfant-enfant-revenus = كم يكسب في الشهر؟
    .hint = مبلغ «net à payer» في آخر كشف راتب.
    .short = الكسب الشهري
    .help-title = لماذا هذا السؤال؟
    .help = الشاب الذي يكسب أكثر من 55 في المئة من الحد الأدنى للأجور لا يُحسب تحت كفالتك. صندوق Caf هو من يحسب: اكتب المبلغ فقط.
changer-arrivee-enfant-autre-dossier = هل هو من قبل في ملف Caf لشخص آخر؟
    .hint = ملف الوالد الآخر مثلًا. إن كنت لا تعرف أجب بلا.
    .short = في ملف آخر
