# كلمات الشاشات.

## شاشة الاستقبال

attract-touch = المس الشاشة للبدء
attract-privacy = بعد مغادرتك، لا يبقى على هذا الجهاز أي شيء مما فعلته.
attract-after-crash = انقطعت الزيارة السابقة. مُحي كل شيء. يمكنك البدء من جديد.
attract-after-silence = توقف الجهاز عن الاستجابة. مُحي كل شيء. يمكنك البدء من جديد.

## الصفحة الرئيسية

home-title = مرحبًا. ماذا تريد أن تفعل؟
home-title-signed-in = مرحبًا { $name }. ماذا تريد أن تفعل؟
home-subtitle = المس إحدى البطاقات. لا يبقى هنا شيء بعد مغادرتك.
home-attestation = طباعة شهادة
    .hint = شهادة المدفوعات أو شهادة الحاصل العائلي
home-document = إرسال وثيقة
    .hint = ضع الورقة فيمسحها الجهاز ضوئيًا
home-account = فتح حسابي
    .hint = المدفوعات والحاصل العائلي والرسائل

home-need-title = ما تحتاج إليه
home-need = رقم الضمان الاجتماعي (تجده على بطاقة Vitale) وكلمة مرور حسابك لدى Caf.

## حسابي

account-managed-alone = أنت من يدير ملفك لدى Caf.
account-managed-with = لقد سمحت بأن يدير { $name } ملفك لدى Caf.
account-managed-by = من يدير ملفك لدى Caf: { $name }.
account-own-data-only = ترى معلوماتك الشخصية فقط. يمكن لمن يدير الملف أن يسمح لك برؤية الباقي.
account-last-sign-in = آخر تسجيل دخول: { $date }، الساعة { $time }
account-first-sign-in = أول تسجيل دخول
account-last-payment = آخر مبلغ مدفوع
account-paid-on = دُفع في { $date }
account-no-payment = لا يوجد مبلغ مدفوع لعرضه
account-quotient = الحاصل العائلي (quotient familial)
account-quotient-hint = يُطلب للمطعم المدرسي والأنشطة الترفيهية والحضانة.
account-no-quotient = لا يوجد حاصل عائلي لعرضه
account-alerts = ما عليك فعله
account-letters-unread = { $count ->
    [zero] لا توجد رسائل غير مقروءة
    [one] رسالة واحدة غير مقروءة
    [two] رسالتان غير مقروءتين
    [few] { $count } رسائل غير مقروءة
    [many] { $count } رسالة غير مقروءة
   *[other] { $count } رسالة غير مقروءة
}
account-debts = مبلغ عليك ردّه: { $amount }
account-document = إرسال وثيقة
account-home = العودة إلى الصفحة الرئيسية
account-sign-out = تسجيل الخروج

## الشهادات

attestation-title = أي شهادة تريد؟
attestation-hint = اختر الوثيقة ثم الشهر.
attestation-kind-paiement = شهادة المدفوعات
    .hint = ما دفعته لك Caf خلال الشهر (attestation de paiement)
attestation-kind-quotient-familial = شهادة الحاصل العائلي (quotient familial)
    .hint = للمطعم المدرسي والحضانة والأنشطة الترفيهية
attestation-month-title = لأي شهر؟
attestation-month-hint = يمكنك اختيار أي شهر من الأشهر الـ24 الأخيرة.
attestation-month-latest = أحدث شهر
attestation-month-elsewhere = تُطلب من { $caf }
attestation-elsewhere-title = هذا الشهر في ملف آخر
attestation-elsewhere = في { $month } كان ملفك لدى { $caf }. اطلب منها هذه الشهادة بالبريد الإلكتروني أو على الرقم 3230.
attestation-none-title = لا توجد شهادة للطباعة
attestation-none = لا توجد شهادة من هذا النوع للأشهر الـ24 الأخيرة.
attestation-making = نُعدّ شهادتك…
attestation-loading = نبحث عن شهاداتك…
attestation-view-title = هذه شهادتك
attestation-view-what = { $what }، { $month }
attestation-view-number = رقم { $number }
attestation-zoom-in = تكبير
attestation-zoom-out = تصغير
attestation-unreadable = لا يمكن عرض الوثيقة. المس «رجوع» ثم اختر الشهر مرة أخرى.
attestation-role-title = الشهادات مخصصة لمن يدير الملف
attestation-role = يمكن لهذا الشخص أن يسمح لك من حسابه، أو أن يطبع الشهادة بنفسه.

## الطباعة

print-title = الطباعة
print-ready = الطابعة جاهزة.
print-checking = نتحقق من الطابعة…
print-sending = نرسل الوثيقة إلى الطابعة…
print-progress = الصفحة { $done } من { $total }
print-do-not-leave = ابقَ أمام الجهاز، فالطباعة لم تنتهِ بعد.
print-done-title = طُبعت وثيقتك
print-done = خذها من درج الطابعة. لا تترك شيئًا خلفك.
print-failed-title = لم تُطبع وثيقتك
print-unsure = ربما وصلت الوثيقة إلى الطابعة. انظر في الدرج قبل أن تعيد المحاولة.
print-cancel = إلغاء الطباعة
print-again = إعادة الطباعة
print-taken = أخذتُ ورقتي
print-without = المتابعة بدون طباعة

## إرسال وثيقة: طريقة أخذها

source-title = كيف تريد أن تقدّم وثيقتك؟
source-hint = يمكنك تغيير الطريقة لاحقًا.
source-camera = بالكاميرا
    .hint = ضع الورقة تحت الكاميرا
source-scanner = بالماسح الضوئي
    .hint = ضع الورقة على الزجاج
source-file = من مفتاح USB
    .hint = صورة أو ملف PDF
source-phone = بهاتفي
    .hint = صوّر الورقة بهاتفك

camera-title = ضع ورقتك تحت الكاميرا
camera-starting = الكاميرا قيد التشغيل…
camera-take = سألتقط الصورة بنفسي
camera-corners = ضبط زوايا الصفحة { $number }
camera-sound-on = سماع الإرشادات
camera-sound-off = إيقاف الصوت
camera-pages = الصفحات الملتقطة
camera-page-next = الصفحة { $number }: لم تُلتقط بعد
camera-privacy = لا تخرج هذه الصور من الجهاز إلا إذا أرسلتها.
camera-other = استعمال طريقة أخرى
camera-done = كل صفحاتي جاهزة

scanner-title = ضع أوراقك في الماسح الضوئي
scanner-hint = عدة أوراق: في الملقّم إن وُجد. ورقة واحدة: على الزجاج، والوجه المكتوب نحو الزجاج.
scanner-searching = نبحث عن الماسح الضوئي…
scanner-start = تشغيل الماسح الضوئي
scanner-scanning = الماسح الضوئي يقرأ الصفحة { $number }…
scanner-cancel = إيقاف الماسح الضوئي

files-title = اختر الملف الذي تريد إرساله
files-hint = أدخل مفتاح USB ثم المس الصورة أو ملف PDF الذي تريد إرساله.
files-none-title = أدخل مفتاح USB
files-none = سيعرض الجهاز ما فيه من صور وملفات PDF. لا يكتب الجهاز عليه شيئًا.
files-empty = لا توجد في هذا المفتاح صور ولا ملفات PDF.
files-more = { $count ->
    [zero] جميع الملفات معروضة.
    [one] هناك ملف آخر غير معروض.
    [two] هناك ملفان آخران غير معروضين.
    [few] هناك { $count } ملفات أخرى غير معروضة.
    [many] هناك { $count } ملفًا آخر غير معروض.
   *[other] هناك { $count } ملف آخر غير معروض.
}
files-opening = الجهاز يفتح الملف…
files-size = { $size } ميغابايت، { $date }

pages-title = تحقق من صفحاتك
pages-hint = يجب أن يكون كل شيء واضحًا: الكلمات والتواريخ والمبالغ.
pages-page = الصفحة { $number }
pages-good = واضحة ومقروءة
pages-add = إضافة صفحة
pages-delete = حذف
pages-rotate = تدوير
pages-earlier = نقل إلى الأمام
pages-later = نقل إلى الوراء
pages-retake = إعادة الالتقاط
pages-reading = نقرأ صفحاتك…
pages-join = جمع الوجهين
pages-split = فصل الوجهين
pages-view = عرض
pages-on = صفحاتي جيدة

pages-corners = الزوايا

corners-title = اضبط زوايا الصفحة
corners-hint = اسحب كل دائرة إلى زاوية من زوايا الورقة. تُظهر العدسة المكان بدقة.
corners-picture = الصورة كاملة
corners-top-left = الزاوية العليا اليسرى
corners-top-right = الزاوية العليا اليمنى
corners-bottom-right = الزاوية السفلى اليمنى
corners-bottom-left = الزاوية السفلى اليسرى
corners-bad = الزوايا متقاطعة: ضع كل دائرة على زاويتها
corners-whole = الصورة كلها
corners-before = كما كانت
corners-done = الزوايا صحيحة
corners-making = يعيد الجهاز إعداد الصفحة…

page-view-title = الصفحة { $number }

page-refused-title = الصفحة { $number } غير مقروءة جيدًا
page-refused-hint = قد ترفضها Caf. أعد التقاطها الآن: فهذا أسرع من رسالة بالبريد.
page-refused-keeping = حاولت عدة مرات. يمكنك أيضًا إرسال الصفحة كما هي، وستعرف Caf السبب.
page-refused-keep = إرسال رغم ذلك
page-refused-again = إعادة التقاط الصفحة

## الإرسال

send-assembling = نجمع صفحاتك…
send-uploading = نرسل صفحاتك…
send-confirming = نسجّل ما أرسلته…
send-uploaded = أُرسل { NUMBER($percent) } ٪
send-stopped-title = توقّف الإرسال في الطريق
send-stopped-kept = { $count ->
    [zero] لم تفقد شيئًا.
    [one] صفحتك محفوظة هنا، ولم تفقد شيئًا.
    [two] صفحتاك محفوظتان هنا، ولم تفقد شيئًا.
    [few] صفحاتك الـ{ $count } محفوظة هنا، ولم تفقد شيئًا.
    [many] صفحاتك الـ{ $count } محفوظة هنا، ولم تفقد شيئًا.
   *[other] صفحاتك الـ{ $count } محفوظة هنا، ولم تفقد شيئًا.
}
send-stopped-on = اضغط على «إعادة المحاولة»، وسيستأنف الإرسال من حيث توقّف.
send-receipt-title = أُرسلت وثيقتك بنجاح
send-receipt-number = رقم الإرسال
send-receipt-date = استلمتها Caf في { $date }، الساعة { $time }
send-receipt-pages = { $count ->
    [zero] لم تُرسل أي صفحة
    [one] أُرسلت صفحة واحدة
    [two] أُرسلت صفحتان
    [few] أُرسلت { $count } صفحات
    [many] أُرسلت { $count } صفحة
   *[other] أُرسلت { $count } صفحة
}
send-receipt-keep = اكتب هذا الرقم أو صوّره بهاتفك.
send-again = إرسال وثيقة أخرى
send-finished = انتهيت من هذه الوثيقة

## عندما يتعذر شيء

trouble-title = تعذّر ذلك في الوقت الحالي
trouble-nothing-lost = لم تفقد شيئًا مما فعلته.
trouble-help = إذا استمر ذلك، فاسأل موظف الاستقبال.
trouble-home = العودة إلى الصفحة الرئيسية
trouble-sign-in-again = يجب أن تسجّل الدخول من جديد.
trouble-attempts-left = { $count ->
    [zero] لم تبقَ لك أي محاولة قبل إيقاف الحساب.
    [one] بقيت لك محاولة واحدة قبل إيقاف الحساب.
    [two] بقيت لك محاولتان قبل إيقاف الحساب.
    [few] بقيت لك { $count } محاولات قبل إيقاف الحساب.
    [many] بقيت لك { $count } محاولة قبل إيقاف الحساب.
   *[other] بقيت لك { $count } محاولة قبل إيقاف الحساب.
}
trouble-locked-minutes = { $minutes ->
    [zero] حاول من جديد الآن.
    [one] حاول من جديد بعد دقيقة.
    [two] حاول من جديد بعد دقيقتين.
    [few] حاول من جديد بعد { $minutes } دقائق.
    [many] حاول من جديد بعد { $minutes } دقيقة.
   *[other] حاول من جديد بعد { $minutes } دقيقة.
}
loading-account = نفتح حسابك…
signing-in = نتحقق من كلمة المرور…
storage-full = لم يعد في الجهاز مكان لصفحات أخرى. أرسل ما لديك من صفحات أو احذف صفحة.

## نهاية الزيارة والانتظار

end-title = هل تريد إنهاء زيارتك؟
end-confirm = سيُمحى كل شيء من هذا الجهاز: ما كتبته وصفحاتك وتسجيل دخولك.
end-unsent = لم ترسل كل شيء بعد. ما لم يُرسَل سيُمحى.
end-printing = هناك طباعة جارية. سيتم إلغاؤها.
end-yes = نعم، إنهاء
end-no = لا، أواصل زيارتي

idle-title = هل ما زلت هنا؟
idle-text = { $seconds ->
    [zero] بدون رد، سيُمحى كل شيء الآن.
    [one] بدون رد، سيُمحى كل شيء بعد ثانية واحدة.
    [two] بدون رد، سيُمحى كل شيء بعد ثانيتين.
    [few] بدون رد، سيُمحى كل شيء بعد { $seconds } ثوانٍ.
    [many] بدون رد، سيُمحى كل شيء بعد { $seconds } ثانية.
   *[other] بدون رد، سيُمحى كل شيء بعد { $seconds } ثانية.
}
idle-stay = نعم، أواصل

farewell-title = شكرًا على زيارتك
farewell-done = ما فعلته
farewell-nothing = لم ترسل شيئًا ولم تطبع شيئًا.
farewell-printed-paiement = شهادة المدفوعات لشهر { $month }: طُبعت
farewell-printed-quotient-familial = شهادة الحاصل العائلي لشهر { $month }: طُبعت
farewell-sent = { $pages ->
    [zero] أُرسلت وثيقة
    [one] أُرسلت وثيقة من صفحة واحدة
    [two] أُرسلت وثيقة من صفحتين
    [few] أُرسلت وثيقة من { $pages } صفحات
    [many] أُرسلت وثيقة من { $pages } صفحة
   *[other] أُرسلت وثيقة من { $pages } صفحة
}
farewell-keep = ما يجب الاحتفاظ به
farewell-keep-number = رقم الإرسال: { $number }
farewell-take = خذ معك قبل أن تغادر
farewell-take-printed-sheets = أوراقك من درج الطابعة
farewell-take-papers-under-camera = أوراقك من تحت الكاميرا
farewell-take-papers-in-scanner = أوراقك من الماسح الضوئي
farewell-take-usb-key = مفتاح USB الخاص بك
farewell-erased = ما يُمحى
farewell-erased-identity = اسمك وتسجيل دخولك
farewell-erased-answers = إجاباتك
farewell-erased-documents = صور أوراقك
farewell-erased-preferences = اللغة وحجم النص
farewell-erased-nothing = لم يحتفظ الجهاز بأي شيء عنك.
farewell-signed-in = تسجيل الدخول إلى حسابك
farewell-unfinished-paiement = شهادة المدفوعات لشهر { $month }: أُلغيت الطباعة
farewell-unfinished-quotient-familial = شهادة الحاصل العائلي لشهر { $month }: أُلغيت الطباعة
farewell-closing = { $seconds ->
    [zero] تُغلق هذه الشاشة الآن.
    [one] تُغلق هذه الشاشة بعد ثانية واحدة.
    [two] تُغلق هذه الشاشة بعد ثانيتين.
    [few] تُغلق هذه الشاشة بعد { $seconds } ثوانٍ.
    [many] تُغلق هذه الشاشة بعد { $seconds } ثانية.
   *[other] تُغلق هذه الشاشة بعد { $seconds } ثانية.
}
farewell-close = إلى اللقاء

## الإعدادات والمساعدة

language-title = اختر لغتك
help-title = مساعدة
help-human = يمكنك أيضًا أن تسأل موظف الاستقبال. لا تقل كلمة مرورك لأي شخص.
help-close = فهمت
help-attract = المس أي مكان من الشاشة للبدء.
help-home = المس بطاقة ما تريد أن تفعله. للتوقف ومحو كل شيء، المس «إنهاء» في أعلى الشاشة.
help-question = أجب عن السؤال ثم المس «متابعة». لرؤية الصفحة السابقة المس «رجوع»، ولن تفقد شيئًا.
help-account = تعرض هذه الصفحة آخر مبلغ مدفوع والحاصل العائلي وما عليك فعله.
help-attestation-choice = المس الشهادة التي تريدها، ثم تختار الشهر.
help-attestation-month = المس الشهر الذي تريده. أحدث شهر في الأعلى.
help-attestation-view = انظر إلى الوثيقة. للاحتفاظ بها المس «طباعة».
help-printing = تستغرق الطباعة بعض اللحظات. خذ جميع أوراقك قبل أن تغادر.
help-source = للورقة، اختر الكاميرا أو الماسح الضوئي. للملف، اختر مفتاح USB.
help-camera = ضع الورقة مستوية تمامًا وكاملةً داخل الصورة. عندما تثبت الورقة تُلتقط الصورة تلقائيًا.
help-scanner = ضع الورقة على الزجاج وأغلق الغطاء. ثم المس «مسح هذه الصفحة ضوئيًا».
help-files = أدخل مفتاح USB في منفذ الجهاز. ثم المس الملف الذي تريد إرساله.
help-phone = وجّه كاميرا هاتفك إلى الرمز. المس الرابط ثم صوّر صفحاتك.
help-pages = انظر إلى كل صفحة. يمكنك حذفها أو تدويرها أو إضافة صفحة أخرى.
help-corners = ضع إصبعك على دائرة واسحبها إلى زاوية الورقة. بلوحة المفاتيح: مفتاح Tab للانتقال بين الزوايا، والأسهم لتحريكها.
help-page-view = تحقق من أن كل شيء مقروء، ثم ارجع إلى صفحاتك.
help-page-refused = اقرأ ما الخطأ ثم المس «إعادة التقاط الصفحة».
help-review = تحقق من إجاباتك. لتغيير إجابة، المس «تعديل» بجانبها.
help-receipt = احتفظ بالرقم، فهو يثبت أن Caf استلمت وثيقتك.
help-trouble = المس «إعادة المحاولة». إذا استمر ذلك، فاسأل موظف الاستقبال.
help-farewell = خذ أوراقك. تُغلق الشاشة من تلقاء نفسها.
help-exit = اقرأ ما يجب فعله. لتغيير إجابتك المس «رجوع».
help-fault = اقرأ ما الخطأ ثم المس «إعادة المحاولة». إذا استمر ذلك، فاسأل موظف الاستقبال.
help-notice = اقرأ الرسالة ثم المس الزر في أسفل الشاشة.

## التحقق من الإجابات

review-title = تحقق قبل الإرسال
review-change = تعديل
review-change-what = تعديل: { $what }
review-send = إرسال
review-dropped = غيّرت إحدى الإجابات. إجابات أخرى لم تعد لازمة فحُذفت.

## الصلاحيات

access-refused-title = هذا الإجراء مخصص لمن يدير الملف
access-refused = يمكن لهذا الشخص أن يسمح لك من حسابه، أو أن يقوم بالإجراء بنفسه.
signing-out = نسجّل خروجك…
