# الإجراءات: اختيارها وبدؤها ومتابعتها.

category-demande = طلب مساعدة
    .hint = يدرس صندوق Caf وضعك ويجيبك.
category-changement = التصريح بتغيير
    .hint = أخبرنا سريعًا: قد تتغير حقوقك.
category-declaration = تقديم تصريح
    .hint = يحتاج إليه صندوق Caf لحساب حقوقك.
category-message = الكتابة إلى صندوق Caf
    .hint = يجيبك مستشار كتابةً.

source-enfants = لا يوجد طفل في ملفك. لإضافة طفل اختر «وُلد طفلي» أو «طفل أو قريب يأتي للعيش عندي».
source-personnes = لا يوجد شخص آخر في ملفك.

demarche-opening = نُعدّ إجراءك…
demarche-nobody-title = هذا الإجراء غير ممكن
demarche-refused-title = لم يتمكن صندوق Caf من استلام إجرائك
demarche-erasing = نمحو المسودة…
demarche-falc = { $what }، بلغة سهلة
    .hint = جمل قصيرة وكلمات بسيطة (بالفرنسية)
demarche-paper-now = الورقة معي الآن
    .hint = بالكاميرا أو الماسح أو ذاكرة USB
demarche-paper-later = سأرسلها لاحقًا
    .hint = يُرسل الإجراء من دونها وينتظرها صندوق Caf
demarche-receipt-title = تم الإرسال
demarche-receipt-papers-title = بقي أن ترسل
demarche-receipt-papers = { $papers }. يمكنك إرسالها من «متابعة إجراءاتي».
demarche-receipt-changed = سُجّل التغيير. ستُحسب حقوقك من جديد إن لزم.
demarche-receipt-then = يدرس صندوق Caf ملفك. تابعه في «متابعة إجراءاتي»، وسنُعلمك بالجواب.
demarche-receipt-on = انتهيت
demarche-receipt-print = طباعة الإيصال

draft-title = كنت قد بدأت هذا الإجراء
draft-resume = متابعة
    .hint = إجاباتك ما زالت موجودة
draft-anew = البدء من جديد
    .hint = تُمحى الإجابات القديمة
draft-kept-title = إجاباتك محفوظة
draft-kept = تبقى 30 يومًا في حسابك لا على هذا الجهاز. يمكنك المتابعة هنا أو على جهاز آخر. الأوراق الممسوحة لا تُحفظ.
draft-erase = محو هذه المسودة
draft-kept-on = حسنًا

already-sent-title = أُرسل هذا الإجراء من قبل
already-sent = لا يمكن إرساله إلا مرة واحدة. إن وُجد خطأ فاكتب إلى صندوق Caf أو اتصل بالرقم 3230.

follow-title = متابعة إجراءاتي
follow-hint = آخر 24 شهرًا
follow-loading = نبحث عن إجراءاتك…
follow-to-send = للإرسال
    .none = ليس لديك ما ترسله.
follow-sent = للاطلاع
    .none = لم ترسل أي إجراء.
follow-declare = يجب القيام به الآن
follow-paper-asked = طُلبت في { $date }
follow-paper-for = من أجل: { $what }
follow-draft = بدأ في { $date }. المس للمتابعة.
follow-line = أُرسل في { $date } · { $state }
follow-joined = { $count ->
    [one] وثيقة واحدة مرفقة
    [two] وثيقتان مرفقتان
    [few] { $count } وثائق مرفقة
   *[other] { $count } وثيقة مرفقة
}
follow-by = أرسله { $name }
follow-state-waiting = أوراق ناقصة
    .hint = { $count ->
        [one] ينتظر صندوق Caf ورقة واحدة قبل دراسة إجرائك.
        [two] ينتظر صندوق Caf ورقتين قبل دراسة إجرائك.
        [few] ينتظر صندوق Caf { $count } أوراق قبل دراسة إجرائك.
       *[other] ينتظر صندوق Caf { $count } ورقة قبل دراسة إجرائك.
    }
follow-state-received = وصل وهو قيد الدراسة
    .hint = ينظر صندوق Caf في ملفك. مدة المعالجة موجودة في صفحة «صندوقي».
follow-state-done = انتهى
    .hint = لم يبق ما تفعله.

problem-already-sent = أُرسل هذا الإجراء لهذه الفترة من قبل بإجابات أخرى.
problem-nothing-to-choose = لا يوجد في ملفك شخص يمكن أن يخصه هذا الإجراء.

farewell-demarche = إجراء مُرسل: { $what }
farewell-note-printed-receipt = طُبع إيصال.
farewell-note-unfinished-receipt = لم تنته طباعة إيصال: أُلغيت.
note-what-receipt = إيصالك
    .hint = يثبت تاريخ إرسالك
receipt-document = الوثيقة { $n }

help-demarches = المس الإجراء الذي تريده. لا يُرسل شيء قبل أن تتحقق منه.
help-draft = المس «متابعة» لتجد إجاباتك، أو «البدء من جديد» لتبدأ من الصفر.
help-draft-kept = لم يُرسل شيء. إجاباتك تنتظرك في حسابك، ويمكنك محوها أيضًا.
help-already-sent = احتفظ بهذا الرقم. استلم صندوق Caf إجراءك.
help-demarche-receipt = دوّن هذا الرقم أو اطبع الإيصال. إنه يثبت أن صندوق Caf استلم إجراءك.
help-paper = أظهر الورقة الآن إن كانت معك. وإلا فيمكنك إرسالها في يوم آخر.
help-follow-up = في الأعلى ما ينتظره صندوق Caf منك، وفي الأسفل ما أرسلته. المس سطرًا لتعرف المزيد.
help-followed = ترى أين وصل هذا الإجراء. يمكنك طباعة إيصاله.
