# حجز موعد وإلغاؤه.

meet-mode-in-person = حضوريًا
    .hint = مع مستشار في أحد المراكز
meet-mode-telephone = بالهاتف
    .hint = تتصل بك Caf
meet-mode-video = بالفيديو
    .hint = مع أخصائي اجتماعي على هاتفك أو حاسوبك
meet-who-title = هل أنت مستفيد من Caf؟
meet-who-hint = يكون موعدك أنفع إذا كانت Caf تعرف ملفك.
meet-who-account = نعم، أسجّل الدخول
    .hint = تحضّر Caf ملفك. تجد الموعد في حسابك
meet-who-guest = لا، أو لا أريد تسجيل الدخول
    .hint = يلزم اسم ورقم هاتف
meet-mode-title = كيف تريد التحدث مع Caf؟
meet-mode-title-hint = يدوم الموعد 30 دقيقة.
meet-place-title = في أي مركز؟
meet-place-title-phone = مع أي مركز؟
meet-day-title = أي يوم؟
meet-day-hint = { $place }: الأيام التي بقي فيها مكان.
meet-day-free = { $count ->
    [zero] لا وقت متاح
    [one] وقت واحد متاح
    [two] وقتان متاحان
    [few] { $count } أوقات متاحة
    [many] { $count } وقتًا متاحًا
   *[other] { $count } وقت متاح
}
meet-none-title = لم يبقَ مكان
meet-none = اختر مركزًا آخر أو طريقة أخرى للتحدث مع Caf. يمكنك أيضًا الاتصال بالرقم 32 30.
meet-modes-none = لا تمنح Caf هذه مواعيد على هذا الجهاز. اتصل بالرقم 32 30 أو اسأل الاستقبال.
meet-hour-title = في أي ساعة؟
meet-hour-hint = { $day }
meet-times-loading = نبحث عن الأوقات المتاحة…
meet-check-title = تحقق من موعدك
meet-check-how = الطريقة
meet-check-where = المكان
meet-check-when = الوقت
meet-check-who = لمن
meet-when = { $day } على الساعة { $hour }
meet-book = احجز هذا الموعد
meet-booking = نحجز موعدك…
meet-done-title = حُجز موعدك
meet-done-keep-title = احتفظ بهذا الرقم
meet-done-keep = يُستعمل للإلغاء. إن لم تستطع الحضور فألغِ الموعد: يأخذ شخص آخر مكانك.
meet-done-number = رقم الموعد
meet-list-title = أي موعد تريد إلغاءه؟
meet-list-hint = المس الموعد.
meet-list-none-title = ليس لديك موعد
meet-list-none = لا يوجد موعد قادم محجوز بحسابك.
meet-looking = نبحث عن مواعيدك…
meet-cancel-title = إلغاء هذا الموعد؟
meet-cancel-hint = يمكنك حجز موعد آخر بعد ذلك.
meet-cancel = نعم، ألغِ الموعد
meet-cancelling = نلغي موعدك…
meet-cancelled-title = أُلغي موعدك
meet-cancelled = أُعيد المكان. يمكنك حجز موعد آخر متى شئت.
meet-not-found-title = لا نجد هذا الموعد
meet-not-found = تحقق من الرقم ومن الهاتف. يمكنك أيضًا الاتصال بالرقم 32 30.
meet-refused-title = لم يُحجز هذا الموعد
farewell-meeting-booked = حُجز موعد مع Caf
farewell-meeting-cancelled = أُلغي موعد
problem-time-unavailable = لم يعد هذا الوقت متاحًا. اختر وقتًا آخر.
problem-time-taken = أخذ شخص آخر هذا الوقت للتو. اختر وقتًا آخر: لم يضِع شيء آخر.
problem-appointments-full = لديك 3 مواعيد قادمة. ألغِ واحدًا لتحجز آخر.
help-meet-who = المس «نعم» لتسجيل الدخول. بدون حساب المس «لا»: تعطي اسمًا ورقم هاتف.
help-meet-mode = المس الطريقة التي تناسبك للتحدث مع Caf.
help-meet-place = المس المركز. أيام الاستقبال مكتوبة عليه.
help-meet-day = المس يومًا. تختار الساعة بعد ذلك.
help-meet-hour = المس ساعة. يدوم الموعد 30 دقيقة.
help-meet-check = تحقق ثم المس «احجز هذا الموعد». للتغيير المس «رجوع».
help-meet-done = سجّل الرقم أو المس «طباعة».
help-meetings = المس الموعد الذي تريد إلغاءه.
help-meet-cancel = المس «نعم، ألغِ الموعد» لإعادة المكان. وإلا فالمس «رجوع».
