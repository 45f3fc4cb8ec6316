# طلب مساعدة لشهادة Bafa.

demande-bafa-title = مساعدة لشهادة Bafa
    .hint = لتصبح منشّطًا، ابتداءً من 16 سنة
    .search = بافا، منشط، تكوين منشط

demande-bafa-naissance = ما تاريخ ميلاد المتدرب؟
    .short = ميلاد المتدرب
    .error-trop-jeune = يمكن تحضير شهادة Bafa ابتداءً من 16 سنة. تحقق من التاريخ.
demande-bafa-session = أي دورة حضرت أو ستحضر؟
    .short = الدورة
demande-bafa-session-generale = التدريب العام
    .hint = الدورة الأولى
demande-bafa-session-approfondissement = التعمّق أو التأهيل
    .hint = الدورة الأخيرة
demande-bafa-theme = ما موضوع هذه الدورة؟
    .hint = اتركه فارغًا إن كنت لا تعرف.
    .short = الموضوع
    .placeholder = مثلًا: الطفولة المبكرة
demande-bafa-organisme = أي هيئة تنظم الدورة؟
    .hint = اسمها على ورقة التسجيل أو على الشهادة.
    .short = الهيئة
demande-bafa-debut = في أي يوم تبدأ الدورة؟
    .hint = يُقدَّم الطلب خلال ثلاثة أشهر من التسجيل على الأكثر.
    .short = بداية الدورة
