# Printers: what is wrong, and what one can do about it; how far printing is.

## What the printer says

printing-reason-not-configured = لا توجد طابعة هنا.
    .hint = اسأل في الاستقبال أين يمكنك الطباعة.
printing-reason-offline = الطابعة لا تستجيب.
    .hint = قد تكون مطفأة أو غير موصولة. أخبر الاستقبال.
printing-reason-not-a-printer = أعطت الطابعة جوابًا لا يفهمه هذا الجهاز.
    .hint = أخبر الاستقبال.
printing-reason-access-refused = الطابعة لا تقبل مستندات هذا الجهاز.
    .hint = أخبر الاستقبال.
printing-reason-untrusted = هذه ليست الطابعة التي يعرفها الجهاز، ولم يُرسل إليها شيء.
    .hint = أخبر الاستقبال.
printing-reason-document-refused = الطابعة لا تستطيع قراءة هذا المستند.
    .hint = أخبر الاستقبال.
printing-reason-media-empty = نفد الورق من الطابعة.
    .hint = اطلب من الاستقبال إضافة الورق.
printing-reason-media-needed = الطابعة تنتظر ورقًا من قياس A4.
    .hint = اطلب من الاستقبال إضافة الورق.
printing-reason-media-low = أوشك الورق على النفاد.
    .hint = إذا توقفت الطباعة فأخبر الاستقبال.
printing-reason-media-jam = هناك ورقة عالقة في الطابعة.
    .hint = لا تسحبها. أخبر الاستقبال.
printing-reason-tray-missing = أحد أدراج الطابعة ليس في مكانه.
    .hint = ادفع الدرج حتى النهاية، أو أخبر الاستقبال.
printing-reason-output-full = درج خروج الورق ممتلئ.
    .hint = خذ الأوراق المطبوعة، وسلّم ما ليس لك إلى الاستقبال.
printing-reason-output-nearly-full = درج خروج الورق يكاد يمتلئ.
    .hint = خذ الأوراق المطبوعة.
printing-reason-cover-open = أحد أغطية الطابعة مفتوح.
    .hint = أغلقه، أو أخبر الاستقبال.
printing-reason-toner-empty = نفد حبر الطابعة.
    .hint = أخبر الاستقبال.
printing-reason-toner-low = أوشك حبر الطابعة على النفاد.
    .hint = قد تكون الطباعة باهتة. أخبر الاستقبال.
printing-reason-stopped = الطابعة متوقفة.
    .hint = أخبر الاستقبال.
printing-reason-not-accepting = الطابعة لا تستقبل مستندات في الوقت الحالي.
    .hint = أخبر الاستقبال.
printing-reason-busy = الطابعة مشغولة بمستندات أخرى.
    .hint = انتظر دقيقة ثم أعد المحاولة.
printing-reason-fault = تشير الطابعة إلى عطل.
    .hint = أخبر الاستقبال.

## Where the document is

printing-phase-waiting = مستندك ينتظر دوره.
printing-phase-printing = مستندك قيد الطباعة.
printing-phase-held-up = الطباعة معلّقة.
    .hint = ستُستأنف حالما تصبح الطابعة جاهزة.
printing-phase-stopping = يجري إيقاف الطباعة.
printing-phase-completed = تمت الطباعة.
    .hint = خذ جميع أوراقك.
printing-phase-canceled = أُوقفت الطباعة.
    .hint = تحقق مما إذا خرجت أوراق، فهي لك.
printing-phase-aborted = تخلّت الطابعة عن مستندك.
    .hint = تحقق مما إذا خرجت أوراق، ثم أعد المحاولة.
printing-phase-lost = لا يعرف الجهاز هل طُبع مستندك أم لا.
    .hint = انظر في الطابعة قبل أن تعيد المحاولة، وأخبر الاستقبال.
printing-phase-timed-out = استغرقت الطباعة وقتًا طويلًا، فأوقفها الجهاز.
    .hint = تحقق مما إذا خرجت أوراق، وأخبر الاستقبال.
