# الكاميرا والماسح الضوئي ومفاتيح USB: ما الخلل، وما العمل بالورقة، وما جودة الصفحة.

## الكاميرا

scan-fault-camera-none = لا توجد كاميرا هنا.
    .remedy = استعمل الماسح الضوئي أو مفتاح USB، أو اسأل موظف الاستقبال.
scan-fault-camera-busy = الكاميرا قيد الاستعمال.
    .remedy = انتظر دقيقة ثم أعد المحاولة، أو استعمل الماسح الضوئي.
scan-fault-camera-silent = الكاميرا لا ترسل أي صورة.
    .remedy = أعد المحاولة. إذا استمر ذلك فاستعمل الماسح الضوئي أو مفتاح USB.
scan-fault-camera-black = الكاميرا لا ترى سوى السواد.
    .remedy = تحقق من أن لا شيء يغطيها وأن غطاءها مفتوح.
scan-fault-camera-gone = انقطع اتصال الكاميرا. الصفحات الملتقطة محفوظة.
    .remedy = استعمل الماسح الضوئي أو مفتاح USB، أو أخبر موظف الاستقبال.
scan-fault-camera-closed = الكاميرا متوقفة، ولم تُلتقط الصورة.
    .remedy = افتح الكاميرا من جديد ثم أعد المحاولة.

## الماسح الضوئي

scan-fault-scanner-none = لا يوجد ماسح ضوئي هنا.
    .remedy = استعمل الكاميرا أو مفتاح USB، أو اسأل موظف الاستقبال.
scan-fault-scanner-busy = الماسح الضوئي قيد الاستعمال.
    .remedy = انتظر دقيقة ثم أعد المحاولة.
scan-fault-scanner-jammed = علقت ورقة في الماسح الضوئي.
    .remedy = لا تسحبها، وأخبر موظف الاستقبال.
scan-fault-scanner-cover-open = غطاء الماسح الضوئي مفتوح.
    .remedy = أغلقه برفق ثم أعد المحاولة.
scan-fault-scanner-no-paper = لا توجد ورقة في ملقّم الماسح الضوئي.
    .remedy = ضع أوراقك في الملقّم ثم أعد المحاولة.
scan-fault-scanner-io-error = لم يتمكن الماسح الضوئي من قراءة ورقتك.
    .remedy = أعد المحاولة. إذا استمر ذلك فاستعمل الكاميرا.
scan-fault-scanner-gone = لم يعد الماسح الضوئي يستجيب. الصفحات الملتقطة محفوظة.
    .remedy = ربما يكون مطفأ: أخبر موظف الاستقبال، أو استعمل الكاميرا.
scan-fault-scanner-silent = يستغرق الماسح الضوئي وقتًا طويلًا للاستجابة.
    .remedy = أعد المحاولة، أو استعمل الكاميرا.

## مفاتيح USB والملفات

scan-fault-key-removed = نُزع مفتاح USB. الصفحات الملتقطة محفوظة.
    .remedy = أعد المفتاح، ثم اختر الملف من جديد.
scan-fault-file-none = لم يعد هذا الملف موجودًا.
    .remedy = اختر ملفًا آخر.
scan-fault-file-empty = هذا الملف فارغ.
    .remedy = اختر ملفًا آخر، أو صوّر الورقة.
scan-fault-file-too-large = هذا الملف كبير جدًا.
    .remedy = صوّر الورقة بالكاميرا، أو اختر ملفًا أصغر.
scan-fault-file-mislabelled = محتوى هذا الملف لا يطابق اسمه: ليس صورة ولا ملف PDF.
    .remedy = اختر ملفًا آخر، أو صوّر الورقة.
scan-fault-file-unsupported = لا يستطيع الجهاز قراءة هذا النوع من الملفات.
    .remedy = اختر صورة (JPEG أو PNG) أو ملف PDF.
scan-fault-file-heic = هذه الصورة بصيغة HEIC التي لا يستطيع الجهاز قراءتها.
    .remedy = اختر في هاتفك الصيغة «الأكثر توافقًا» (JPEG)، أو صوّر الورقة هنا.
scan-fault-image-too-large = هذه الصورة كبيرة جدًا.
    .remedy = اختر صورة أصغر، أو صوّر الورقة هنا.
scan-fault-image-broken = هذه الصورة تالفة ولا يستطيع الجهاز فتحها.
    .remedy = اختر ملفًا آخر، أو صوّر الورقة.
scan-fault-pdf-broken = ملف PDF هذا تالف ولا يستطيع الجهاز فتحه.
    .remedy = اختر ملفًا آخر، أو صوّر الورقة.
scan-fault-pdf-encrypted = ملف PDF هذا محمي بكلمة مرور.
    .remedy = اختر ملف PDF بلا كلمة مرور، أو صوّر الورقة.
scan-fault-pdf-too-many-pages = عدد صفحات ملف PDF هذا كبير جدًا.
    .remedy = اختر ملفًا أقصر، أو أرسل الوثيقة على دفعات.

## الصفحات والوثيقة

scan-fault-page-none = سبق حذف هذه الصفحة.
    .remedy = التقطها من جديد إذا كنت تحتاج إليها.
scan-fault-original-none = لا يمكن تغيير حواف هذه الصفحة.
    .remedy = صوّر الورقة بالكاميرا.
scan-fault-corners-bad = هذه الزوايا الأربع لا تشكّل صفحة.
    .remedy = ضع كل دائرة على زاوية من زوايا الورقة.
scan-fault-document-empty = لا توجد أي صفحة لإرسالها.
    .remedy = التقط صفحة واحدة على الأقل.
scan-fault-document-too-many-pages = عدد صفحات هذه الوثيقة كبير جدًا.
    .remedy = أرسلها على دفعات.
scan-fault-storage-full = لم يعد في الجهاز مكان لهذه الصفحة.
    .remedy = أرسل الصفحات الملتقطة، ثم ابدأ من جديد بالصفحات التالية.

## الجهاز نفسه

scan-fault-cancelled = تم الإيقاف.
    .remedy = يمكنك البدء من جديد متى شئت.
scan-fault-worker-busy = ما زال الجهاز يعالج الصفحة السابقة.
    .remedy = انتظر حتى ينتهي.
scan-fault-worker-failed = لم يتمكن الجهاز من معالجة هذه الصفحة.
    .remedy = أعد المحاولة، أو استعمل طريقة أخرى.
scan-fault-worker-died = توقفت القراءة. الصفحات الملتقطة محفوظة.
    .remedy = أعد المحاولة، فهي تعود إلى العمل من تلقاء نفسها.

## ما العمل بالورقة أثناء الصورة المباشرة

scan-advice-no-page = ضع ورقتك مبسوطة تحت الكاميرا
scan-advice-closer = قرّب الورقة من الكاميرا
scan-advice-corner-missing = أظهر زوايا الورقة الأربع
    .left = تخرج الورقة من اليسار
    .right = تخرج الورقة من اليمين
    .top = تخرج الورقة من الأعلى
    .bottom = تخرج الورقة من الأسفل
scan-advice-too-dark = الإضاءة ضعيفة جدًا
scan-advice-covered = شيء ما يغطي الكاميرا
scan-advice-glare = انعكاس ضوء: أبعد الورقة عن المصباح
scan-advice-blurred = الصورة غير واضحة: أبعد الورقة قليلًا
scan-advice-hold-still = لا تحرّك الورقة
scan-advice-ready = لا تحرّك الورقة، ستُلتقط الصورة تلقائيًا
scan-advice-next = تم الالتقاط. ضع الصفحة التالية

## جودة الصفحة الملتقطة

scan-problem-no-page-found = لم يُعثر على الحواف
scan-problem-corner-missing = زاوية ناقصة
scan-problem-blurred = غير واضحة
scan-problem-too-dark = معتمة جدًا
scan-problem-glare = انعكاس ضوء
scan-problem-low-resolution = الخط الصغير صعب القراءة
scan-problem-blank = صفحة بيضاء
