# أتبنى طفلًا.

changer-adoption-title = أتبنى طفلًا
    .hint = طفل متبنى أو معهود به للتبني
    .search = تبني، تبنيت، طفل متبنى، كفالة، طفل معهود

changer-adoption-deja-ici = هل هذا الطفل موجود من قبل في ملفك؟
    .hint = مثلًا طفل شريكك الذي يعيش معك من قبل.
    .short = موجود في الملف
changer-adoption-deja-connu = الطفل موجود من قبل في ملفك
    .hint = ليس عليك التصريح به من جديد. أرسل حكم التبني بإجراء «إرسال وثيقة».
changer-adoption-nombre-enfants = كم طفلًا تتبنى؟
    .hint = الإخوة والأخوات الذين يصلون معًا يُحسب كل واحد منهم.
    .short = عدد الأطفال
changer-adoption-enfant-identite = { $n ->
    [1] ما اسم طفلك؟
   *[other] ما اسم الطفل رقم { $n }؟
}
changer-adoption-arrivee = في أي يوم وصل إلى بيتك؟
    .hint = أول يوم من الحياة معك، حتى إن صدر الحكم بعده.
    .short = الوصول إلى بيتك
    .error-avant-naissance = هذا اليوم قبل ميلاد الطفل. تحقق من التاريخين.
changer-adoption-origine = من عهد إليك بالطفل؟
    .short = عهد به
changer-adoption-origine-ase = المساعدة الاجتماعية للطفولة (ASE)
    .hint = مصلحة المحافظة
changer-adoption-origine-organisme = هيئة مرخصة أو الوكالة الفرنسية للتبني
changer-adoption-origine-etranger = سلطة في بلد آخر
changer-adoption-origine-famille = لا أحد: تبنٍّ داخل العائلة
changer-adoption-jugement = هل صدر حكم التبني؟
    .hint = إن لم يصدر، فالطفل معهود به إليك للتبني: صرّح به من الآن.
    .short = صدر الحكم
changer-adoption-jugement-le = ما تاريخ الحكم؟
    .short = تاريخ الحكم
