# `kiosk doctor`: ما يعمل على هذا الجهاز، وما العمل في غيره.

doctor-part-display = الشاشة
doctor-part-fonts = الخطوط
doctor-part-camera = الكاميرا
doctor-part-scanner = الماسح الضوئي
doctor-part-reader = قراءة الصفحات
doctor-part-phone = الهواتف
doctor-part-printer = الطابعة
doctor-part-backend = خدمة Caf
doctor-part-law = تقدير الحقوق
doctor-part-outbox = الرسائل إلى الناس
doctor-part-memory = المجلدات الخاصة
doctor-part-cores = آثار الأعطال
doctor-part-disk = المساحة المتاحة

doctor-verdict-ok = لا شيء يمنع الجهاز من العمل.
doctor-verdict-failed = ينقص الجهاز شيء: انظر السطور التي عليها العلامة ✗.

doctor-silent = لم يُجب الفحص في الوقت المحدد.
    .advice = أعد الفحص. وإن استمر ذلك فافصل الجهاز الملحق أو أعد تشغيل الآلة.
doctor-broken = تعذّر الفحص ({ $kind }: { $why }).
    .advice = هذا خلل في البرنامج: أبلغ عنه مع هذا السطر.

doctor-display-ok = يرسم Qt على شاشة قياسها { $width } × { $height } بكسل ({ $platform }).
doctor-display-none = لم يُعلن عن أي شاشة؛ ومكتبات Qt موجودة.
    .advice = شغّل البرنامج من جلسة رسومية (X11 أو cage)، أو شاهده عبر VNC.
doctor-display-refused = لم يتمكن Qt من فتح الشاشة { $screen }.
    .advice = تأكد من أن خادم العرض يعمل وأن لهذا الحساب حق استعماله.
doctor-display-library = تنقص Qt مكتبة: { $library }.
    .advice = أعد التثبيت (make run): فهو يضيف الحزم اللازمة.

doctor-fonts-ok = الخطوط الموجودة: { $families }.
doctor-fonts-missing = الخطوط الناقصة: { $families }.
    .advice = ثبّتها بالأمر: apt install { $packages }
doctor-fonts-unknown = البرنامج fc-list غير موجود، فلم يمكن البحث عن الخطوط.
    .advice = ثبّته بالأمر: apt install fontconfig

doctor-camera-ok = تعطي الكاميرا صورًا قياسها { $width } × { $height } بكسل.
doctor-camera-unset = تقول الإعدادات إنه لا توجد كاميرا.
doctor-camera-none = لا توجد كاميرا موصولة.
    .advice = صِل كاميرا، أو اكتب ملفها في camera.source من kiosk.toml.
doctor-camera-missing = الكاميرا المذكورة في الإعدادات غير موجودة: { $source }.
    .advice = صِلها، أو صحّح camera.source في kiosk.toml.
doctor-camera-busy = الكاميرا { $source } يستعملها برنامج آخر، أو ليس لهذا الحساب حق فتحها.
    .advice = أغلق البرنامج الآخر، أو أضف هذا الحساب إلى المجموعة video.
doctor-camera-silent = تُفتح الكاميرا { $source } لكنها لا تعطي صورة.
    .advice = افصل الكاميرا ثم صِلها من جديد.
doctor-camera-black = لا تعطي الكاميرا { $source } سوى السواد.
    .advice = افتح غطاءها وتأكد من الإضاءة.

doctor-reader-ok = تُقرأ الصفحات وتُعدَّل على هذا الجهاز.
doctor-reader-none = البرنامج Tesseract غير موجود: تُرسل الصفحات دون قراءتها أو تعديلها.
    .advice = ثبّتها: apt install { $packages }
doctor-reader-data = تنقص البرنامج Tesseract بعض بياناته: تبقى صفحات دون قراءة أو مقلوبة.
    .advice = ثبّتها: apt install { $packages }

doctor-scanner-ok = الماسح الموجود: { $labels }.
doctor-scanner-unset = تقول الإعدادات إنه لا يوجد ماسح ضوئي.
doctor-scanner-none = لا يجيب أي ماسح ضوئي.
    .advice = إن وُجد فشغّله. والماسح الشبكي يحتاج إلى الحزمة sane-airscan.
doctor-scanner-missing = الماسح المذكور في الإعدادات لا يجيب: { $device }.
    .advice = شغّله، أو صحّح scanner.device في kiosk.toml (الأمر scanimage -L يعطي الأسماء).
doctor-scanner-silent = لم يتمكن SANE من البحث عن الماسحات.
    .advice = ثبّته (apt install sane-utils) ثم جرّب scanimage -L.

doctor-phone-ok = تجد هواتف الشبكة الجهاز على العنوان { $address }.
doctor-phone-unset = لا تفتح الإعدادات الجهاز للهواتف.
doctor-phone-no-network = ليس لهذا الجهاز عنوان على شبكة: لا تجده الهواتف.
    .advice = صِل الشبكة، أو اكتب عنوان الجهاز في phone.address من kiosk.toml.
doctor-phone-alone = العنوان { $address } لا يُرى إلا من هذا الجهاز.
    .advice = اكتب auto أو عنوان الجهاز على الشبكة في phone.address من kiosk.toml.
doctor-phone-failed = لا تُفتح صفحة الهواتف على العنوان { $address }.
    .advice = تحقق في kiosk.toml من phone.address و phone.port (هل يستعمله برنامج آخر؟) و phone.certificate و phone.private_key.

doctor-capture-died = توقف البرنامج الذي يخاطب الأجهزة أو لم يعد يجيب.
    .advice = افصل الجهاز ثم صِله من جديد. وسجل النواة (dmesg) يبيّن موضع الخلل.

doctor-printer-ok = الطابعة جاهزة.
doctor-printer-unset = لا توجد طابعة.
    .advice = أضف طابور طباعة افتراضيًا إلى CUPS، أو اكتب printer.uri في kiosk.toml.
doctor-printer-blocked = الطابعة لا تستطيع الطباعة.
doctor-printer-warned = الطابعة جاهزة، لكنها تطلب شيئًا.

doctor-backend-embedded-ok = الخدمة المدمجة تعمل وتجيب.
doctor-backend-embedded-failed = الخدمة المدمجة لا تعمل: { $why }
    .advice = شغّل kiosk backend لتقرأ ما تقوله.
doctor-backend-folder = لا يمكن الكتابة في مجلد قاعدة البيانات: { $folder }.
    .advice = أعطه لهذا الحساب، أو صحّح supervisor.state في kiosk.toml.
doctor-backend-ok = الخدمة { $url } تجيب (قاعدة البيانات: { $database }).
doctor-backend-refused = الخدمة { $url } لا تجيب كما يجب (الرمز { $code }).
    .advice = تأكد من backend.url وbackend.token في kiosk.toml، ثم من الشبكة.

doctor-law-ok = القانون يُحمَّل ويجيب (OpenFisca-France { $version }).
doctor-law-failed = القانون لا يُحمَّل: { $why }
    .advice = تقدير الحقوق غير متاح. شغّل make setup-run لإعادة تثبيت ما يلزم.
doctor-law-elsewhere = تُقدَّر الحقوق في خدمة Caf، لا في هذا الجهاز.

doctor-outbox-ok = يمكن إرسال الرسائل ({ $channels }).
doctor-outbox-none = لا يمكن إرسال أي رمز: لن يستطيع أحد هنا فتح حساب ولا استعادة كلمة سره.
    .advice = اكتب outbox.email أو outbox.sms في kiosk.toml.
doctor-outbox-elsewhere = تُرسَل الرسائل من خدمة Caf، لا من هذا الجهاز.
doctor-outbox-demonstration-ok = عرض تجريبي: لا يُرسَل شيء، وتُقرأ الرسائل على الهاتف بجانب الصفحة.
doctor-outbox-demonstration-real = العرض التجريبي لا يكتب إلى أحد: مع وجود outbox في kiosk.toml لا تعمل الخدمة المدمجة.
    .advice = احذف outbox من kiosk.toml، أو اكتب backend.demo = false.
doctor-outbox-refused = إعدادات الرسائل غير صحيحة: { $why }
    .advice = صحّح outbox في kiosk.toml؛ كلمات السر تأتي من متغيرات البيئة.
doctor-outbox-email-failed = { $trouble ->
    [certificate] خادم البريد { $host } لا يشفّر، أو شهادته غير معروفة.
    [credentials] خادم البريد { $host } يرفض الاسم أو كلمة السر.
   *[other] خادم البريد { $host } لا يجيب.
}
    .advice = تأكد من outbox.email في kiosk.toml ومن KIOSK_OUTBOX__EMAIL__PASSWORD، ثم من الشبكة.
doctor-outbox-sms-failed = { $trouble ->
    [certificate] شهادة بوابة الرسائل القصيرة { $host } غير معروفة.
   *[other] بوابة الرسائل القصيرة { $host } لا تجيب.
}
    .advice = تأكد من outbox.sms.url في kiosk.toml، ثم من الشبكة.
doctor-outbox-folder = لا يمكن الكتابة في مجلد الرسائل المعدّة للطباعة: { $folder }.
    .advice = أعطه لهذا الحساب، أو صحّح outbox.post.folder في kiosk.toml.

doctor-memory-ok = ما يفعله الزائر يبقى في الذاكرة ({ $place }).
doctor-memory-disk = ما يفعله الزائر يُكتب على قرص ({ $place }).
    .advice = أنشئ نظام ملفات tmpfs على /dev/shm.
doctor-memory-swap = قد تُنسخ الذاكرة ({ $place }) دون تشفير إلى قرص: { $swaps }.
    .advice = أوقف المبادلة (swapoff -a) أو شفّرها.

doctor-cores-ok = لا يترك العطل أي أثر مما كان في الذاكرة.
doctor-cores-piped = تسلّم النواة ذاكرة البرامج المتعطلة إلى { $program }.
    .advice = لا يشمل ذلك برنامجنا نفسه، بل البرامج التي يشغّلها. اكتب core في /proc/sys/kernel/core_pattern.
doctor-cores-kept = قد يترك العطل ذاكرة زائر على القرص.
    .advice = ترفض النواة prctl أو setrlimit لهذا الحساب: انظر تقييده (AppArmor أو حاوية).

doctor-disk-ok = بقي على الأقل { $megabytes } ميغابايت ({ $folder }).
doctor-disk-low = لم يبق سوى { $megabytes } ميغابايت ({ $folder }).
    .advice = أخلِ مساحة قبل أن يتعذّر مسح الصفحات.
doctor-disk-full = لم يبق سوى { $megabytes } ميغابايت ({ $folder }): قد يتوقف الزائر في منتصف الطريق.
    .advice = أخلِ مساحة الآن.
