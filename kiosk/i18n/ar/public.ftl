# ما يمكن للجميع قراءته قبل Mon Compte: المواضيع، البحث، Ma Caf، الأخبار، الاتصال.

## الصفحة الرئيسية

home-contact = الاتصال بـ Caf
    .hint = الهاتف، الموعد، مراكز الاستقبال
home-search = البحث
    .hint = قل ما تعيشه بكلماتك
home-themes = أو ابدأ من وضعك

## المواضيع والأوضاع

theme-vie-personnelle = الحياة الشخصية
theme-vie-professionnelle = الحياة المهنية
theme-logement = السكن
theme-handicap = الإعاقة
theme-accident-de-vie = ظرف صعب
situations-hint = المس ما يشبه وضعك.
situations-other = شيء آخر
situations-other-hint = ابحث بكلماتك
situation-hint = هذا ما يمكنك فعله هنا الآن.

## البحث

search-title = عمّ تبحث؟
search-example = مثلًا: أغيّر سكني
search-preparing = نحضّر البحث…
search-nothing-title = لا نجد شيئًا بهذه الكلمات
search-nothing = جرّب كلمة أخرى أقصر. يمكنك أيضًا أن تسأل موظف الاستقبال.
search-situation = وضعك: ما يمكنك فعله
search-question = سؤال شائع

## المحتوى

content-loading = نبحث عن معلومات Caf التابعة لك…
content-origin = معلومة بتاريخ { $date }. المصدر: { $source }.
content-old = هذه المعلومات بتاريخ { $date }. قد تكون تغيّرت: اسأل الاستقبال.
content-confirm = جزء من هذه المعلومات غير مؤكد: اسأل الاستقبال.
content-french = هذا النص متوفر بالفرنسية فقط.
reading-leads = ما يمكنك فعله

## الأخبار والأسئلة

news-title = الأخبار
news-now = الآن
news-magazine = المجلة
news-none = لا توجد أخبار الآن.
news-scope = { $scope }، { $date }
news-local = Caf التابعة لك
news-national = كل فرنسا
questions-hint = المس سؤالك.
questions-none = لا توجد أسئلة هنا الآن.
questions-other = سؤالي غير موجود

## Ma Caf

my-caf-hint = المدد والإعانات والأماكن لدى Caf التابعة لك.
my-caf-delays = ما تعالجه Caf الآن
my-caf-delay = ما وصل بين { $first } و{ $last }
my-caf-delay-told = رقم بتاريخ { $date }
my-caf-meet = لقاء Caf
my-caf-news = أخبار Caf التابعة لك
my-caf-aids = إعانات Caf التابعة لك

## مراكز الاستقبال

places-hint = تستقبل Caf بموعد.
places-none = مراكز الاستقبال غير معروفة. اسأل الاستقبال.
places-agencies = مراكز Caf
places-france-services = France Services
places-address-unknown = العنوان: اسأل الاستقبال أو اتصل بالرقم 32 30.
places-meeting = بموعد: { $hours }
days-run = من { $first } إلى { $last }
days-hours = { $days }، من { $opens } إلى { $closes }

## الاتصال

contact-hint = اختر كيف تتحدث مع Caf.
contact-limited = شريكك يدير الملف: يمكنك الاتصال بـ Caf هاتفيًا وحجز موعد. للكتابة يلزم إذنه.
contact-telephone = الهاتف
    .hint = الأرقام والساعات والسعر
contact-post = الكتابة بالبريد
    .hint = عنوان Caf التابعة لك
contact-sites = المواقع والتطبيق
    .hint = تُفتح على هاتفك
phones-hint = سجّل الرقم. هذا الجهاز لا يتصل.
phones-none = الأرقام غير معروفة. اسأل الاستقبال.
phones-open = مفتوح حتى { $hour }
phones-opens-today = مغلق. يفتح على الساعة { $hour }
phones-opens = مغلق. يفتح يوم { $day } على الساعة { $hour }
phones-hours-unknown = الساعات غير معروفة
post-hint = انسخ العنوان أو اطبعه.
post-write-title = في رسالتك
post-write = اكتب اسم العائلة والاسم الشخصي ورقم المستفيد. لا ترسل أبدًا أصل ورقة.
sites-hint = اختر موقعًا: ستفتحه على هاتفك.
sites-none = لا يوجد موقع الآن.
sites-code = رمز يُقرأ بالهاتف: { $name }
sites-how-title = بهاتفك
sites-how = افتح الكاميرا ووجّهها نحو المربع. المس العنوان الذي يظهر. لا يحتفظ الجهاز بشيء.

## أوراق تأخذها معك

note-what-address = عنوان Caf التابعة لك
    .hint = اسمك غير مكتوب عليها.
farewell-note-printed-address = عنوان Caf التابعة لك: طُبع
farewell-note-unfinished-address = عنوان Caf التابعة لك: أُلغيت الطباعة
note-what-meeting = موعدك
    .hint = اليوم والساعة والمكان مكتوبة عليها بالفرنسية.
farewell-note-printed-meeting = موعدك: طُبع
farewell-note-unfinished-meeting = موعدك: أُلغيت الطباعة

## المساعدة

help-situations = المس ما يشبه ما تعيشه. إن لم يناسبك شيء فالمس «شيء آخر».
help-situation = المس ما تريد فعله. للرجوع المس «رجوع».
help-search = اكتب بعض الكلمات. تظهر الأجوبة وأنت تكتب: المس ما يناسبك.
help-reading = اقرأ النص. في الأسفل المس ما تريد فعله.
help-news = المس خبرًا لقراءته.
help-questions = المس سؤالًا لقراءة الجواب.
help-my-caf = هذه الصفحة عن Caf التابعة لك. انزل لرؤية إعاناتها وأخبارها.
help-places = كل بطاقة مكان يستقبلك. الأيام مكتوبة عليها.
help-contact = المس الطريقة التي تناسبك للتحدث مع Caf.
help-phones = سجّل الرقم الذي يهمك. مكتوب إن كان مفتوحًا الآن.
help-post = انسخ العنوان على الظرف، أو المس «طباعة».
help-sites = المس موقعًا. يظهر رمز يُقرأ بهاتفك.
help-site = وجّه كاميرا هاتفك نحو المربع.
