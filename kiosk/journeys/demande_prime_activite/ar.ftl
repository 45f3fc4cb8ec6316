# طلب prime d’activité.

demande-prime-activite-title = طلب prime d’activité
    .hint = مبلغ إضافي لمن يعمل بأجر صغير
    .search = prime d’activité، علاوة النشاط، أجر صغير، مساعدة للعاملين
demande-prime-activite-naissance = { common-menage-naissance }
    .short = { common-menage-naissance.short }
    .error-trop-jeune = تُطلب prime d’activité ابتداءً من 18 سنة. تحقق من التاريخ.
demande-prime-activite-activite = { common-menage-activite }
    .hint = { common-menage-activite.hint }
    .short = { common-menage-activite.short }
    .help-title = طالب أو متدرّب مهني؟
    .help = يلزم حينها أجر كافٍ كل شهر: تنظر Caf في الأشهر الثلاثة الأخيرة. هذا الشرط لا يشمل الوالد الوحيد.
