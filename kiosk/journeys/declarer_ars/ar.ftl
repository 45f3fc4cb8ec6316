# الدخول المدرسي لطفل بين 16 و18 سنة.

declarer-ars-title = دخول مدرسي لطفل بين 16 و18 سنة
    .hint = مدرسة أو تدريب مهني، لمخصص الدخول المدرسي
    .search = الدخول المدرسي، ثانوية، شهادة مدرسية، متدرب، 16 سنة

declarer-ars-rentree = ماذا يفعل أبناؤك بين 16 و18 سنة عند الدخول المدرسي؟
    .hint = جواب لكل واحد. اذكرهم جميعًا: هذا التصريح مرة واحدة في السنة.
    .short = عند الدخول المدرسي
declarer-ars-rentree-ecole = ثانوية أو دراسة
declarer-ars-rentree-distance = دراسة عن بعد أو في البيت
    .hint = مع Cned مثلًا
declarer-ars-rentree-apprentissage = تدريب مهني مدفوع الأجر
declarer-ars-rentree-arret = لا دراسة بعد الآن
    .hint = عمل، بحث عن عمل، خدمة مدنية
declarer-ars-enfants-ecole = من يذهب إلى الثانوية أو يدرس؟
    .short = ثانوية أو دراسة
declarer-ars-enfants-distance = من يدرس عن بعد أو في البيت؟
    .short = دراسة عن بعد
declarer-ars-enfants-apprentissage = من هو المتدرب؟
    .short = تدريب مهني
declarer-ars-enfants-arret = من لم يعد يدرس؟
    .short = لا دراسة
declarer-ars-salaire = كم يتقاضى المتدرب في الشهر؟
    .hint = المبلغ الإجمالي في العقد، شهريًا. إذا كانوا عدة، فالأعلى.
    .short = الأجر الشهري
