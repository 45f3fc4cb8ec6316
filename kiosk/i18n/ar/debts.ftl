# ديوني: ما عليك ردّه، والتسديد، والوصل.

## القائمة ودين واحد

debts-title = ديوني
debts-hint = ما عليك ردّه إلى Caf. المس دينًا لتراه أو لتسدده.
debts-loading = نبحث عن ديونك…
debts-total = مجموع ما عليك ردّه
debts-none-title = لا ديون عليك
debts-none = لست مدينًا بشيء لـ Caf.
debts-row-left = الباقي { $amount }
debts-row-deduction = يُقتطع { $amount } كل شهر
debts-row-paid = سُدّد بالكامل
debt-title = الدين: { $benefit }
debt-left = الباقي للتسديد
debt-initial = المبلغ الأول
debt-deduction = ما يُقتطع كل شهر من دفعاتك
debt-no-deduction = لا يُقتطع شيء
debt-history = ما سُدّد حتى الآن
debt-history-none = لم يُسدَّد شيء بعد في الأشهر الـ 24 الأخيرة.
debt-history-more = { $count ->
    [one] واقتطاع واحد أقدم ({ $count }).
    [two] واقتطاعان أقدم ({ $count }).
    [few] و{ $count } اقتطاعات أقدم.
    [many] و{ $count } اقتطاعًا أقدم.
   *[other] و{ $count } اقتطاع أقدم.
}
debt-deducted = اقتطاع { $month }
debt-repaid = تسديد في { $date }
debt-repaid-number = وصل رقم { $number }
debt-receipt = عرض الوصل
debt-receipt-of = عرض الوصل رقم { $number }
debt-repay = تسديد
debt-why-title = لماذا هذا الدين؟
debt-why = ينشأ الدين غالبًا من مبلغ زائد: دفعت Caf أكثر من حقوقك. ألست موافقًا؟ تحدث إلى موظف الاستقبال، أو اتصل بالرقم 3230.
debt-elsewhere-title = للتسديد
debt-elsewhere = لا يمكن التسديد على هذا الجهاز. اذهب إلى caf.fr، في «Mes dettes»، أو اسأل موظف الاستقبال.

## المبلغ

repay-owed = هذا الدين: { $benefit }
repay-owed-left = بقي { $amount } للتسديد. يمكنك ردّ المبلغ كله أو جزء منه.
repay-opening = نحضّر التسديد…
repay-settling = ننتظر الجواب…
repay-abandoning = نوقف هذا التسديد…

## صفحة الدفع التجريبية

repay-page-title = صفحة الدفع
repay-page-demonstration-title = هذا عرض تجريبي
repay-page-demonstration = لن يُدفع أي مال. لا يُكتب رقم البطاقة أبدًا على هذا الجهاز: في الواقع، تدفع على هاتفك.
repay-page-amount = تسدد
repay-page-debt = عن الدين: { $benefit }
repay-page-after = سيبقى { $amount } للتسديد.
repay-page-after-nothing = سيُسدَّد الدين بالكامل.
repay-page-until = هذه الصفحة صالحة حتى { $time }.
repay-page-pay = دفع { $amount }
repay-page-refuse = تجربة بطاقة مرفوضة
repay-page-give-up = التراجع

## كيف ينتهي الأمر

repay-paid-title = سُجّل تسديدك
repay-paid-number = رقم الوصل
repay-paid-amount = سُدّد { $amount } في { $date } على الساعة { $time }
repay-paid-left = بقي { $amount } للتسديد.
repay-paid-nothing-left = سُدّد هذا الدين بالكامل.
repay-paid-keep = اطبع الوصل، أو سجّل رقمه. ستجده في «ديوني».
repay-paid-demonstration = هذا عرض تجريبي: لم يُدفع أي مال.
repay-done = انتهيت
repay-refused-title = رُفض الدفع
repay-refused = لم يُدفع شيء، ولم يتغير دينك. يمكنك أن تعيد المحاولة، أو أن تسأل بنكك.
repay-abandoned-title = لقد تراجعت
repay-abandoned = لم يُدفع شيء، ولم يتغير دينك.
repay-expired-title = انتهت صلاحية صفحة الدفع
repay-expired = انتهى الوقت. لم يُدفع شيء، ولم يتغير دينك. يمكنك أن تعيد المحاولة.
repay-unsure-title = لم يصلنا الجواب
repay-unsure = انظر في «ديوني»: إذا تم التسديد فستجده هناك. وإذا لم تجده، فلم يُدفع شيء.
repay-under-way-title = هناك تسديد آخر جارٍ
repay-under-way = { $minutes ->
    [one] يسدد أحدهم هذا الدين الآن. أعد المحاولة بعد دقيقة واحدة ({ $minutes }).
    [two] يسدد أحدهم هذا الدين الآن. أعد المحاولة بعد دقيقتين ({ $minutes }) على الأكثر.
    [few] يسدد أحدهم هذا الدين الآن. أعد المحاولة بعد { $minutes } دقائق على الأكثر.
    [many] يسدد أحدهم هذا الدين الآن. أعد المحاولة بعد { $minutes } دقيقة على الأكثر.
   *[other] يسدد أحدهم هذا الدين الآن. أعد المحاولة بعد { $minutes } دقيقة على الأكثر.
}

## الوصل ونهاية الزيارة

note-what-repayment = وصل تسديدك
    .hint = رقمه والمبلغ وما بقي.
farewell-note-printed-repayment = وصل تسديدك: طُبع
farewell-note-unfinished-repayment = وصل تسديدك: أُلغيت الطباعة
farewell-repaid = سُجّل التسديد: وصل رقم { $number }
problem-repayment-under-way = يسدد أحدهم هذا الدين الآن. انتظر قليلًا، ثم أعد المحاولة.
problem-repayment-unavailable = لا يمكن التسديد هنا الآن. اذهب إلى caf.fr، في «Mes dettes»، أو اسأل موظف الاستقبال.

## مساعدة

help-debts = المس دينًا لترى ما بقي منه ولتسدده.
help-debt = ترى هنا ما بقي عليك ردّه. للتسديد، المس «تسديد».
help-repay-amount = اكتب المبلغ الذي تريد ردّه، أو المس «تسديد الكل».
help-repay-page = تحقق من المبلغ. المس «دفع»، أو «التراجع» إذا غيّرت رأيك.
help-repaid = احتفظ برقم الوصل. يمكنك طباعته.
