# أرقام بلا أشخاص.

figures-journeys = الإجراءات
    .desc = كم مرة بدأ كل إجراء، وكم مرة أُرسل أو تُرك، وكم مرة طُلبت المساعدة فيه.
figures-pages = أين يتوقف الناس
    .desc = كم مرة تُرك كل إجراء، صفحة بعد صفحة.
figures-kiosks = الأجهزة
    .desc = ما حدث في كل جهاز، بما في ذلك أعطال الطباعة.
figures-steps = الإجراءات التي بدأت، يومًا بعد يوم
    .desc = كم إجراءً بدأ كل يوم، أو كل شهر في فترة طويلة.
figures-begun = بدأت
figures-finished = أُرسلت
figures-abandoned = تُركت قبل النهاية
figures-help-asked = طلبات المساعدة
figures-print-fault = أعطال الطباعة
figures-few = أقل من 5
figures-masked = غير معروض
figures-outside = خارج أي إجراء
figures-no-page = صفحة غير معروفة
figures-period = من { $first } إلى { $last }
figures-title = الأرقام، بلا أشخاص
figures-nothing = لم يُحسب شيء في هذه الفترة.
figures-total = المجموع
figures-kiosk = الجهاز { $name }
figures-page = { $journey }، صفحة « { $page } »
