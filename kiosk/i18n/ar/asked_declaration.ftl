# التصريح كل ثلاثة أشهر: ما الذي تغيّر ومن يعيش هناك.

common-changement = هل تغيّر شيء في الأشهر الثلاثة الأخيرة؟
    .hint = الحياة الزوجية أو الأطفال أو العمل أو السكن أو إقامة طويلة في الخارج.
    .short = تغيير
common-changements = ما الذي تغيّر؟
    .hint = المس كل ما تغيّر.
    .short = ما تغيّر
    .help-title = وماذا بعد؟
    .help = ينظر موظف من صندوق Caf في تصريحك. صرّح أيضًا بهذا التغيير في «التصريح بتغيير».
common-changements-famille = حياتي الزوجية
common-changements-enfants = أطفالي
    .hint = ولادة أو مغادرة أو حضانة
common-changements-travail = عملي أو دراستي
common-changements-logement = سكني
common-changements-etranger = غادرت فرنسا أكثر من 3 أشهر
    .hint = أكثر من 92 يومًا في السنة في المجموع
common-conjoint = هل تعيش مع شريك؟
    .hint = بزواج أو عقد Pacs أو بدونهما.
    .short = الحياة مع شريك
