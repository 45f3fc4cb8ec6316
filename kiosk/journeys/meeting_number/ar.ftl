# العثور على موعد حُجز بدون تسجيل الدخول.

meeting-number-title = العثور على موعدك

meeting-number-numero = ما رقم الموعد؟
    .hint = هو مكتوب على ورقتك ويبدأ بالحرف R. مثلًا: R26-7KQ2-M4XP.
    .error-required = اكتب رقم الموعد.
meeting-number-telephone = ما رقم الهاتف الذي أعطيته لهذا الموعد؟
    .error-required = اكتب رقم الهاتف الذي أعطيته لهذا الموعد.
