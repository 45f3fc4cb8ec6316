# الموافقة التي يعطيها الشخص للمستشار (التفويض)، و«تفويضاتي».

account-entry-mandats = تفويضاتي

## حماية قررها قاضٍ

mandat-judge-title = هل قرر قاضٍ أن يساعدك شخص ما؟
    .hint = القانون يحدد من يحق له أن يوافق على مساعدة مستشار. لا تُعرض إجابتك على أحد غيرك.
mandat-protection-none = لا
    .hint = أقرر بنفسي في إجراءاتي.
mandat-protection-curatelle = نعم، قوامة (curatelle)
    .hint = القيّم عليّ يساعدني على اتخاذ القرار.
mandat-protection-tutelle = نعم، وصاية (tutelle)
    .hint = الوصي يقرر نيابة عني.
mandat-curateur-title = هل القيّم عليك هنا معك؟
    .hint = تحت القوامة، تعطي هذه الموافقة مع القيّم عليك.
mandat-curateur-here = نعم، هو هنا وهو موافق
    .hint = تعطيان الموافقة معًا.
mandat-curateur-absent = لا، ليس هنا
    .hint = يمكنك أن تعود معه.
mandat-curateur-wanted-title = عُد مع القيّم عليك
mandat-curateur-wanted = لا يمكنك إعطاء هذه الموافقة من دون القيّم عليك. يمكنك المتابعة وحدك على هذا الجهاز، من دون المستشار.
mandat-tutelle-title = الوصي عليك هو من يعطي هذه الموافقة
mandat-tutelle = تحت الوصاية، الوصي وحده يمكنه أن يسمح لمستشار بمساعدتك. يمكنه الحضور إلى هنا أو الاتصال بصندوق Caf.
mandat-tutelle-alone = يمكن للمستشار أن يعطيك معلومات، لكن لا يمكنه القيام بأي إجراء بدلًا منك.

## لأي إجراءات

mandat-journeys-title = في أي إجراءات تريد المساعدة؟
    .hint = اختر إجراءً واحدًا أو أكثر. لا يمكن للمستشار فعل شيء في الإجراءات الأخرى.
mandat-journeys-now = ما تقوم به الآن
mandat-journeys-documents = وثائقي
mandat-journeys-none = اختر إجراءً واحدًا على الأقل.
mandat-own-always = لك وحدك دائمًا، وليس للمستشار أبدًا
mandat-own-password = كلمة السر الخاصة بك
mandat-own-codes = الرموز التي تصلك برسالة نصية أو بالبريد
mandat-own-franceconnect = FranceConnect+
mandat-own-account = إنشاء حسابك والدخول إليه واستعادته

## لأي مدة

mandat-long-title = لأي مدة؟
    .hint = يمكنك التوقف في أي وقت.
mandat-days-0 = هذه الزيارة فقط
mandat-days-1 = يوم واحد
mandat-days-31 = شهر واحد
mandat-days-182 = ستة أشهر
mandat-days-365 = سنة واحدة

## النص

mandat-text-title = موافقتك
    .hint = اقرأ هذا النص. لا يُعطى شيء قبل أن تفعل ذلك بيدك.
    .spoken = هذا نص موافقتك. استمع إليه حتى النهاية. لا يُعطى شيء قبل أن تفعل ذلك بيدك.
mandat-text-who = أسمح لـ { $name } من { $organisation } بأن يساعدني في:
mandat-text-visit = هذه الموافقة لهذه الزيارة فقط.
mandat-text-days =
    { $days ->
        [one] هذه الموافقة صالحة ليوم واحد ({ $days })، حتى { $date }.
       *[other] هذه الموافقة صالحة لمدة { $days } يومًا، حتى { $date }.
    }
mandat-text-never = لن يقوم المستشار أبدًا بما يلي:
mandat-text-never-password = رؤية كلمة السر أو كتابتها
mandat-text-never-codes = رؤية رموزي أو كتابتها
mandat-text-never-account = الدخول بدلًا مني أو استعمال FranceConnect+
mandat-text-stop = يمكنني التوقف في أي وقت: زر «إيقاف» في أعلى الشاشة، أو لاحقًا «تفويضاتي» في حسابي.
mandat-text-journal = ما يُفعل مع المستشار يُسجل في سجل، من دون مبالغ ولا أرقام. يمكنني قراءته في «تفويضاتي».
mandat-text-curatelle = القيّم عليّ هنا وهو موافق.
mandat-text-refuse-free = يمكنك أن ترفض: تبقى حقوقك كما هي.
mandat-consent = هل تعطي هذه الموافقة؟
mandat-refuse = أرفض
mandat-agree = أوافق
mandat-agree-how = لكي توافق، أبقِ إصبعك على الزر لمدة ثانيتين.
mandat-agree-cannot = لا أستطيع إبقاء إصبعي
mandat-twice = طريقة أخرى: المس الزر الأول ثم الثاني.
mandat-twice-first = ‏1. قرأت هذه الموافقة
mandat-twice-second = ‏2. أوافق
mandat-refused-title = لقد رفضت
mandat-refused = لم تُعطَ أي موافقة. تبقى حقوقك كما هي. يمكنك المتابعة وحدك.
mandat-giving = نحفظ موافقتك…
mandat-not-given-title = لم تُعطَ الموافقة

## تمت الموافقة

mandat-given-title = تمت موافقتك
mandat-given-who = يمكن لـ { $name } أن يساعدك.
mandat-number = رقم تفويضك
mandat-until = صالح حتى { $date }، الساعة { $time }
mandat-until-visit = صالح حتى نهاية هذه الزيارة
mandat-covers = لهذه الإجراءات
mandat-send = إرسال نسخة إلى حسابي
mandat-sent = النسخة موجودة في حسابي مع رسائلك.
mandat-sending = نرسل النسخة…
mandat-print = طباعة النسخة
mandat-given-stop = للتوقف: زر «إيقاف» في أعلى الشاشة. لاحقًا: حسابي، «تفويضاتي».

## إجراء بلا موافقة

mandat-needed-title = لا يمكن لـ { $name } أن يساعدك في هذا الإجراء بعد
mandat-needed-give = أعطي موافقتي
    .hint = يساعدني المستشار في هذا الإجراء.
mandat-needed-alone = المتابعة من دون المستشار
    .hint = يبتعد المستشار وأتابع وحدي.
mandat-needed-kept = ما أجبت عنه يبقى هنا.
mandat-own-title = هذا لك وحدك
mandat-own = لا يحق لأي مستشار أن يرى كلمة السر أو رموزك أو أن يكتبها. اطلب من المستشار أن يدير وجهه.

## تفويضاتي

mandats-title = تفويضاتي
mandats-hint = الموافقات التي أعطيتها لمستشار، وما تم القيام به. المس سطرًا.
mandats-holding = سارية
mandats-former = منتهية
mandats-who = { $name }، { $organisation }
mandats-line = { $state }. { $until }
mandats-loading = نبحث عن تفويضاتك…
mandats-none-title = لا يوجد تفويض
mandats-none = لم تعطِ أي موافقة لمستشار.
mandat-title = التفويض { $number }
mandat-given-on = أُعطي في { $date }، الساعة { $time }
mandat-revoked-on = أوقفته أنت في { $date }، الساعة { $time }
mandat-state-active = سارٍ
mandat-state-over = منتهٍ
mandat-state-revoked = أوقفته أنت
mandat-uses = ما تم القيام به
mandat-uses-none = لم يُستعمل هذا التفويض بعد.
mandat-use = { $act }: { $what }
mandat-use-when = { $date }، الساعة { $time }، { $name }
mandat-act-conseiller-came = وصل المستشار
mandat-act-conseiller-left = غادر المستشار
mandat-act-conseiller-refused = لم يُتعرف على مستشار
mandat-act-conseiller-locked = أُغلق دخول مستشار
mandat-act-mandat-given = أُعطيت الموافقة
mandat-act-mandat-revoked = أُوقفت الموافقة
mandat-act-mandat-printed = طُبعت النسخة
mandat-act-mandat-sent = أُرسلت النسخة إلى حسابي
mandat-act-opened = فُتح
mandat-act-shown = عُرض
mandat-act-submitted = أُرسل إلى Caf
mandat-act-printed = طُبع
mandat-act-share-began = عُرضت الشاشة مع إخفاء البيانات
mandat-act-share-viewed = شوهدت الشاشة مع إخفاء البيانات
mandat-act-share-ended = لم تعد الشاشة معروضة
mandat-revoke = إيقاف هذا التفويض
mandat-revoke-title = هل توقف مساعدة { $name }؟
mandat-revoke-what = لن يستطيع المستشار مساعدتك في هذه الإجراءات. ما أُرسل يبقى مرسلًا.
mandat-revoke-no = إبقاؤه
mandat-revoke-yes = إيقافه
mandat-revoking = نوقف هذا التفويض…
mandat-revoked-title = تم الإيقاف
mandat-revoked = لم يعد هذا التفويض يسمح بشيء.

## الورق ونهاية الزيارة

note-what-mandat = نسخة تفويضك
    .hint = اسم المستشار والإجراءات والمدة وطريقة التوقف.
farewell-note-printed-mandat = نسخة تفويضك: طُبعت
farewell-note-unfinished-mandat = نسخة تفويضك: أُلغيت الطباعة
farewell-mandat-given = أعطيت موافقتك لمستشار

## المساعدة

help-mandat-protection = المس إجابتك. القانون يحمي من يساعده قيّم أو وصي.
help-mandat-curateur = المس «نعم» إذا كان القيّم عليك بجانبك وكان موافقًا.
help-mandat-tutelle = يمكن للوصي عليك الحضور إلى هنا أو الاتصال بصندوق Caf.
help-mandat-journeys = اختر ما تريد المساعدة فيه ثم المس «متابعة».
help-mandat-days = اختر حتى متى يمكن للمستشار أن يساعدك ثم المس «متابعة».
help-mandat-text = اقرأ النص. للموافقة أبقِ إصبعك على «أوافق». للرفض المس «أرفض».
help-mandat-given = احتفظ بالرقم. يمكنك طباعة نسخة أو إرسالها إلى حسابي.
help-mandat-needed = من دون موافقتك لا يمكن للمستشار أن يساعدك هنا. يمكنك أيضًا المتابعة من دونه.
help-mandats = المس سطرًا لرؤية تفويض وما تم القيام به.
help-mandat = لإيقاف هذا التفويض المس «إيقاف هذا التفويض».
help-mandat-revoke = المس «إيقافه» لإنهاء هذا التفويض أو «إبقاؤه» كي لا يتغير شيء.
