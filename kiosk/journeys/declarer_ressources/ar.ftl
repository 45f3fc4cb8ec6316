# التصريح السنوي بالموارد.

declarer-ressources-title = التصريح بمواردي السنوية
    .hint = موارد ما قبل سنتين، من أجل مساعدات الأسرة
    .search = تصريح سنوي، موارد السنة، الدخل السنوي، الضرائب، إشعار الضريبة

declarer-ressources-pension-versee = هل دفعت نفقة في تلك السنة؟
    .hint = أنت أو شريكك، لطفل أو لأحد الوالدين أو لزوج سابق.
    .short = نفقة مدفوعة
declarer-ressources-pension-versee-montant = كم دفعت في المجموع خلال السنة؟
    .hint = المبلغ المصرّح به للضرائب.
    .short = المبلغ المدفوع
declarer-ressources-carte-invalidite = هل لدى أحدكما بطاقة عجز؟
    .hint = بطاقة التنقل والإدماج «invalidité» لنسبة 80% أو أكثر.
    .short = بطاقة العجز
declarer-ressources-carte-de-qui = من لديه هذه البطاقة؟
    .short = صاحب البطاقة
declarer-ressources-carte-de-qui-moi = أنا
declarer-ressources-carte-de-qui-conjoint = شريكي
