# التصريح بالمدخرات والأملاك.

declarer-patrimoine-title = التصريح بمدخراتي وأملاكي
    .hint = من أجل مساعدة السكن
    .search = مدخرات، أملاك، توفير، عقار، أرض، أكثر من 30000 يورو

declarer-patrimoine-plus-de-30000 = هل تملك أسرتك أكثر من 30000 € في المجموع؟
    .hint = مع شريكك وأطفالك، من دون المسكن الذي تعيشون فيه.
    .short = أكثر من 30000 €
    .help-title = ما الذي يُحسب؟
    .help = المدخرات: livret A وLDDS وLEP وPEL والتأمين على الحياة وغيرها. والمساكن والأراضي غير المؤجرة. لا تحسب الأثاث ولا أدوات العمل.

declarer-patrimoine-moi-biens = ماذا تملك أنت؟
    .hint = المس كل ما هو باسمك. لا شيء؟ المس «متابعة».
    .short = أملاكك
declarer-patrimoine-moi-biens-epargne = مدخرات معفاة من الضريبة
    .hint = livret A أو LDDS أو LEP أو PEL أو تأمين على الحياة
declarer-patrimoine-moi-biens-logement = مسكن غير مؤجر
    .hint = مسكن ثانٍ أو مسكن فارغ
declarer-patrimoine-moi-biens-terrain = أرض غير مؤجرة
declarer-patrimoine-moi-epargne = كم تبلغ مدخراتك في المجموع؟
    .hint = ما كان في الحسابات في 31 ديسمبر. انظر كشوف الحساب.
    .short = باسمك: المدخرات
declarer-patrimoine-moi-logement = ما القيمة الإيجارية لمسكنك؟
    .hint = هي «valeur locative cadastrale» في إشعار الضريبة العقارية.
    .short = باسمك: المسكن
declarer-patrimoine-moi-terrain = ما القيمة الإيجارية لأرضك؟
    .hint = هي «valeur locative cadastrale» في إشعار الضريبة العقارية.
    .short = باسمك: الأرض

declarer-patrimoine-conjoint-biens = ماذا يملك شريكك؟
    .hint = المس كل ما هو باسمه. لا شيء؟ المس «متابعة».
    .short = أملاك شريكك
declarer-patrimoine-conjoint-biens-epargne = مدخرات معفاة من الضريبة
    .hint = livret A أو LDDS أو LEP أو PEL أو تأمين على الحياة
declarer-patrimoine-conjoint-biens-logement = مسكن غير مؤجر
    .hint = مسكن ثانٍ أو مسكن فارغ
declarer-patrimoine-conjoint-biens-terrain = أرض غير مؤجرة
declarer-patrimoine-conjoint-epargne = كم تبلغ مدخرات شريكك في المجموع؟
    .hint = ما كان في الحسابات في 31 ديسمبر. انظر كشوف الحساب.
    .short = باسم شريكك: المدخرات
declarer-patrimoine-conjoint-logement = ما القيمة الإيجارية لمسكن شريكك؟
    .hint = هي «valeur locative cadastrale» في إشعار الضريبة العقارية.
    .short = باسم شريكك: المسكن
declarer-patrimoine-conjoint-terrain = ما القيمة الإيجارية لأرض شريكك؟
    .hint = هي «valeur locative cadastrale» في إشعار الضريبة العقارية.
    .short = باسم شريكك: الأرض

declarer-patrimoine-enfants-biens = ماذا يملك أطفالك؟
    .hint = كلهم معًا. لا شيء؟ المس «متابعة».
    .short = أملاك أطفالك
declarer-patrimoine-enfants-biens-epargne = مدخرات معفاة من الضريبة
    .hint = livret A أو LDDS أو LEP أو PEL أو تأمين على الحياة
declarer-patrimoine-enfants-biens-logement = مسكن غير مؤجر
    .hint = مسكن ثانٍ أو مسكن فارغ
declarer-patrimoine-enfants-biens-terrain = أرض غير مؤجرة
declarer-patrimoine-enfants-epargne = كم تبلغ مدخرات أطفالك في المجموع؟
    .hint = ما كان في الحسابات في 31 ديسمبر. انظر كشوف الحساب.
    .short = باسم أطفالك: المدخرات
declarer-patrimoine-enfants-logement = ما القيمة الإيجارية لمسكن أطفالك؟
    .hint = هي «valeur locative cadastrale» في إشعار الضريبة العقارية.
    .short = باسم أطفالك: المسكن
declarer-patrimoine-enfants-terrain = ما القيمة الإيجارية لأرض أطفالك؟
    .hint = هي «valeur locative cadastrale» في إشعار الضريبة العقارية.
    .short = باسم أطفالك: الأرض
