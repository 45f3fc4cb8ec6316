# ما تقرره MDPH قبل Caf.

common-mdph = هل لديك قرار من MDPH؟
    .hint = دار الأشخاص ذوي الإعاقة في المحافظة تقرر الحق، ثم تدفع Caf.
    .short = قرار MDPH
common-mdph-accord = نعم، وافقت
common-mdph-attente = ليس بعد، قدمت ملفي
common-mdph-non = لا، لم أطلب شيئًا
common-mdph-d-abord = ابدأ بـ MDPH
    .hint = املأ الاستمارة Cerfa 15692 مع شهادة طبية حديثة ووثيقة هوية وإثبات سكن. تدرسها MDPH في نحو أربعة أشهر ثم تخبر Caf. اطلب من الاستقبال طباعتها معك.
common-taux = ما النسبة التي كتبتها MDPH؟
    .hint = تجدها في رسالة القرار.
    .short = نسبة الإعاقة
common-taux-80-100 = 80 % أو أكثر
common-taux-50-79 = من 50 % إلى 79 %
common-taux-ne-sais-pas = لا أعرف
