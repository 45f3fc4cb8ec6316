# أنتظر طفلًا.

changer-grossesse-title = أنتظر طفلًا
    .hint = التصريح بالحمل
    .search = حمل، حامل، أنا حامل، انتظار مولود، تصريح بالحمل، زوجتي حامل، منحة الولادة

changer-grossesse-conjoint = هل تعيش مع شريك؟
    .short = مع شريك
changer-grossesse-qui = من ينتظر طفلًا؟
    .short = من ينتظر طفلًا
changer-grossesse-qui-moi = أنا
changer-grossesse-qui-conjoint = شريكتي
changer-grossesse-date-connue = أي تاريخ تعرف؟
    .hint = تجده في تصريح الطبيب أو القابلة.
    .short = التاريخ المعروف
    .help-title = متى يجب التصريح؟
    .help = قبل نهاية الأسبوع الرابع عشر من الحمل، أي في الأشهر الثلاثة الأولى. صرّح ولو بعد ذلك: قد تبقى لك حقوق.
changer-grossesse-date-connue-terme = التاريخ المتوقع للولادة
    .hint = يسمى أيضًا نهاية الحمل
changer-grossesse-date-connue-debut = تاريخ بداية الحمل
changer-grossesse-terme = متى تُنتظر الولادة؟
    .short = الولادة المنتظرة
changer-grossesse-debut-grossesse = متى بدأ الحمل؟
    .hint = التاريخ التقديري الذي كتبه الطبيب أو القابلة.
    .short = بداية الحمل
changer-grossesse-nombre = كم طفلًا تنتظر؟
    .hint = واحد في الغالب، واثنان للتوأم.
    .short = الأطفال المنتظرون
changer-grossesse-declaration = هل لديك تصريح الطبيب أو القابلة؟
    .hint = يُعدّ في زيارة الشهر الثالث. يجب التصريح قبل نهاية الأسبوع الرابع عشر.
    .short = تصريح الطبيب
changer-grossesse-declaration-envoyee = أُرسل عبر الإنترنت
    .hint = ليس عليك إرفاق شيء
changer-grossesse-declaration-papier = أُعطي لي على ورق
    .hint = أوراق زرقاء لصندوق Caf
changer-grossesse-declaration-pas-encore = ليس بعد
    .hint = خذ موعدًا: سينتظره صندوق Caf
