# الطابعات: ما الخلل وما العمل، وإلى أين وصلت الطباعة.

## ما تقوله الطابعة

printing-reason-not-configured = لا توجد طابعة هنا.
    .hint = اسأل موظف الاستقبال أين يمكنك الطباعة.
printing-reason-offline = الطابعة لا تستجيب.
    .hint = قد تكون مطفأة أو غير موصولة. أخبر موظف الاستقبال.
printing-reason-not-a-printer = أعطت الطابعة جوابًا لا يفهمه هذا الجهاز.
    .hint = أخبر موظف الاستقبال.
printing-reason-access-refused = الطابعة لا تقبل وثائق هذا الجهاز.
    .hint = أخبر موظف الاستقبال.
printing-reason-untrusted = هذه ليست الطابعة التي يعرفها الجهاز، ولم يُرسل إليها شيء.
    .hint = أخبر موظف الاستقبال.
printing-reason-document-refused = الطابعة لا تستطيع قراءة هذه الوثيقة.
    .hint = أخبر موظف الاستقبال.
printing-reason-media-empty = نفد الورق من الطابعة.
    .hint = اطلب من موظف الاستقبال إضافة الورق.
printing-reason-media-needed = الطابعة تنتظر ورقًا من قياس A4.
    .hint = اطلب من موظف الاستقبال إضافة الورق.
printing-reason-media-low = أوشك الورق على النفاد.
    .hint = إذا توقفت الطباعة فأخبر موظف الاستقبال.
printing-reason-media-jam = هناك ورقة عالقة في الطابعة.
    .hint = لا تسحبها. أخبر موظف الاستقبال.
printing-reason-tray-missing = أحد أدراج الطابعة ليس في مكانه.
    .hint = ادفع الدرج حتى النهاية، أو أخبر موظف الاستقبال.
printing-reason-output-full = درج خروج الورق ممتلئ.
    .hint = خذ الأوراق المطبوعة، وسلّم ما ليس لك إلى موظف الاستقبال.
printing-reason-output-nearly-full = درج خروج الورق يكاد يمتلئ.
    .hint = خذ الأوراق المطبوعة.
printing-reason-cover-open = أحد أغطية الطابعة مفتوح.
    .hint = أغلقه، أو أخبر موظف الاستقبال.
printing-reason-toner-empty = نفد حبر الطابعة.
    .hint = أخبر موظف الاستقبال.
printing-reason-toner-low = أوشك حبر الطابعة على النفاد.
    .hint = قد تكون الطباعة باهتة. أخبر موظف الاستقبال.
printing-reason-stopped = الطابعة متوقفة.
    .hint = أخبر موظف الاستقبال.
printing-reason-not-accepting = الطابعة لا تستقبل وثائق في الوقت الحالي.
    .hint = أخبر موظف الاستقبال.
printing-reason-busy = الطابعة مشغولة بوثائق أخرى.
    .hint = انتظر دقيقة ثم أعد المحاولة.
printing-reason-fault = تشير الطابعة إلى عطل.
    .hint = أخبر موظف الاستقبال.

## أين وصلت الوثيقة

printing-phase-waiting = وثيقتك تنتظر دورها.
printing-phase-printing = وثيقتك قيد الطباعة.
printing-phase-held-up = الطباعة معلّقة.
    .hint = ستُستأنف حالما تصبح الطابعة جاهزة.
printing-phase-stopping = يجري إيقاف الطباعة.
printing-phase-completed = تمت الطباعة.
    .hint = خذ جميع أوراقك.
printing-phase-canceled = أُوقفت الطباعة.
    .hint = تحقق مما إذا خرجت أوراق، فهي لك.
printing-phase-aborted = لم تتمكن الطابعة من إكمال وثيقتك.
    .hint = تحقق مما إذا خرجت أوراق، ثم أعد المحاولة.
printing-phase-lost = لا يعرف الجهاز هل طُبعت وثيقتك أم لا.
    .hint = انظر في الطابعة قبل أن تعيد المحاولة، وأخبر موظف الاستقبال.
printing-phase-timed-out = استغرقت الطباعة وقتًا طويلًا، فأوقفها الجهاز.
    .hint = تحقق مما إذا خرجت أوراق، وأخبر موظف الاستقبال.
