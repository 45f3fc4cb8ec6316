# الطالب: التصريح بالمنحة الدراسية.

declarer-bourse-title = طالب: منحتي الدراسية
    .hint = لحساب مساعدة السكن
    .search = منحة، طالب، كروس، سكن الطلاب

declarer-bourse-boursier = هل لديك منحة دراسية هذه السنة؟
    .short = المنحة
    .help-title = هل أنت متردد؟
    .help = الدرجة 0 bis منحة: أجب بنعم. أما القرض الدراسي فليس منحة.
declarer-bourse-boursier-crous = نعم، من Crous
    .hint = منحة على معايير اجتماعية
declarer-bourse-boursier-autre = نعم، منحة أخرى
    .hint = من الجهة، للصحة أو العمل الاجتماعي، أو من المدرسة
declarer-bourse-boursier-attente = ليس بعد: أنتظر الجواب
declarer-bourse-boursier-non = لا
declarer-bourse-debut = من أي يوم تُدفع هذه المنحة؟
    .hint = غالبًا 1 سبتمبر. التاريخ مكتوب في الإشعار.
    .short = بداية المنحة
