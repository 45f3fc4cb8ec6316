# هاتف الزائر: شاشة الجهاز، ثم الصفحة التي تُفتح على الهاتف.

## على الجهاز

phone-title = صوّر أوراقك بهاتفك
phone-hint = تصل صورك إلى هنا مباشرة دون المرور بالإنترنت.
phone-starting = يُحضّر الجهاز الرمز…
phone-code = رمز QR توجّه إليه هاتفك
phone-step = { $number }. { $text }
phone-step-network = صِل هاتفك بشبكة الواي فاي الخاصة بهذا المكان.
phone-step-network-named = صِل هاتفك بشبكة الواي فاي «{ $network }».
phone-step-aim = افتح كاميرا الهاتف ووجّهها إلى هذا الرمز.
phone-step-touch = المس الرابط الذي يظهر.
phone-step-take = صوّر كل صفحة وهي مبسوطة.
phone-privacy = هذا الرمز لك وحدك ولبضع دقائق. يختفي مع انتهاء زيارتك.
phone-joined = هاتفك موصول
phone-joined-hint = صوّر صفحاتك: تظهر هنا الواحدة بعد الأخرى.
phone-looking = ينظر الجهاز في صورتك…
phone-again = عرض رمز جديد

phone-fault-no-network = هذا الجهاز غير موصول بشبكة.
    .remedy = استعمل الكاميرا أو الماسح الضوئي، أو اسأل في الاستقبال.
phone-fault-failed = لم يتمكن الجهاز من فتح الصفحة لهاتفك. الصفحات التي وصلت محفوظة.
    .remedy = اعرض رمزًا جديدًا، أو استعمل الكاميرا.
phone-fault-expired = لم يعد هذا الرمز صالحًا. الصفحات التي وصلت محفوظة.
    .remedy = اعرض رمزًا جديدًا للمتابعة بهاتفك.

## على الهاتف

phone-page-title = إرسال صور إلى الجهاز
phone-page-hint = ابسط ورقتك في مكان مضيء، وأظهر زواياها الأربع.
phone-page-joining = نصل هاتفك بالجهاز…
phone-page-joined = هاتفك موصول بالجهاز.
phone-page-take = التقاط صورة
phone-page-choose = اختيار صور
phone-page-sent = صورك
phone-page-picture = صورة { $number }: { $text }
phone-page-sending = جارٍ الإرسال…
phone-page-received = وصلت إلى الجهاز.
phone-page-doubt = للتحقق منها على الجهاز: { $problem }. يمكنك التقاطها من جديد.
phone-page-end = عندما تكتمل صفحاتك، تابع على الجهاز.
phone-page-privacy = تذهب صورك إلى الجهاز ولا تذهب إلى أي مكان آخر. لا يُرسل مكان الصورة ولا تاريخها.
phone-page-lost = لم يعد الجهاز يجيب على هذا الرابط. وجّه هاتفك من جديد إلى الرمز المعروض على الجهاز.
phone-page-script = متصفحك لا يشغّل JavaScript. بدونه لا يمكن حماية صورك على الشبكة: استعمل كاميرا الجهاز.

phone-refusal-not-this-key = هذا الرابط غير كامل.
    .remedy = وجّه هاتفك من جديد إلى الرمز المعروض على الجهاز.
phone-refusal-other-phone = هاتف آخر موصول بالجهاز.
    .remedy = تابع بذلك الهاتف، أو اعرض رمزًا جديدًا على الجهاز.
phone-refusal-too-large = هذه الصورة كبيرة جدًا.
    .remedy = التقطها من جديد بجودة أقل.
phone-refusal-too-many = تلقّى الجهاز كل الصور التي يمكنه أخذها.
    .remedy = تابع على الجهاز.
phone-refusal-busy = الجهاز مشغول أو الشبكة بطيئة.
    .remedy = انتظر لحظة ثم حاول من جديد.
phone-refusal-not-a-picture = هذه ليست صورة يستطيع الجهاز قراءتها.
    .remedy = اختر صورة JPEG أو PNG، أو صوّر الورقة.
phone-refusal-no-answer = لم يتمكن الجهاز من النظر في هذه الصورة.
    .remedy = حاول من جديد. إذا استمر ذلك فاستعمل كاميرا الجهاز.
