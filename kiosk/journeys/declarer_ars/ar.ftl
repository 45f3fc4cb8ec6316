# الدخول المدرسي لطفل بين 16 و18 سنة.

declarer-ars-title = دخول مدرسي لطفل بين 16 و18 سنة
    .hint = مدرسة أو تدريب مهني، لمخصص الدخول المدرسي
    .search = الدخول المدرسي، ثانوية، شهادة مدرسية، متدرب، 16 سنة

declarer-ars-enfant = الطفل { $n }: من هو؟
    .hint = عمره بين 16 و18 سنة عند الدخول المدرسي.
    .short = الطفل { $n }
    .error-deja-dit-1 = اخترت هذا الطفل من قبل. اختر غيره.
    .error-deja-dit-2 = اخترت هذا الطفل من قبل. اختر غيره.
declarer-ars-rentree = الطفل { $n }: ماذا سيفعل عند الدخول المدرسي؟
    .short = الطفل { $n }: الدخول المدرسي
declarer-ars-rentree-ecole = في الثانوية أو يتابع دراسته
declarer-ars-rentree-distance = يدرس عن بعد أو في البيت
    .hint = مع Cned مثلًا
declarer-ars-rentree-apprentissage = في تدريب مهني (متدرب)
    .hint = أو في تدريب آخر مدفوع الأجر
declarer-ars-rentree-arret = لم يعد يدرس
declarer-ars-salaire = الطفل { $n }: كم يتقاضى في الشهر؟
    .hint = المبلغ الإجمالي في العقد، شهريًا
    .short = الطفل { $n }: الأجر الشهري
declarer-ars-encore = بعد الطفل { $n }، هل هناك آخر بين 16 و18 سنة؟
    .hint = اذكرهم جميعًا الآن: هذا التصريح مرة واحدة في السنة.
    .short = آخر بعد الطفل { $n }
