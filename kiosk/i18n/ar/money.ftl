# المال: الدفعات والحقوق، وكيف يُذكر المبلغ.

## دفعاتي وحقوقي

payments-title = دفعاتي وحقوقي
payments-loading = نبحث عن دفعاتك…
payments-earlier = الشهر السابق
payments-later = الشهر التالي
payments-choose = اختيار الشهر
payments-choose-title = أي شهر تريد أن ترى؟
payments-choose-hint = يمكنك الرجوع إلى 24 شهرًا.
payments-month-paid = المدفوع: { $amount }
payments-month-none = لا توجد دفعة
payments-payments = دفعاتي
payments-none = لا توجد دفعة في هذا الشهر.
payments-elsewhere = في { $month }، كان ملفك لدى { $caf }. اسألها عمّا دفعته، بالبريد الإلكتروني أو على الرقم 3230.
payments-paid-on = دُفع في { $date }
payments-regularised = صحّحنا ملفك: يخص أحد المبالغ شهرًا سابقًا.
payments-rights = حقوقي في هذا الشهر
payments-no-right = لا يوجد حق في هذا الشهر.
payments-total = مجموع حقوقي
payments-quotient = الحاصل العائلي (quotient familial)
payments-missing = إعانات بدون حق
payments-suspended = معلّق
payments-refused = لا يوجد حق
payments-statement = كشف هذا الشهر
payments-known = تُحسب حقوقك بحسب ما تعرفه Caf عنك اليوم. إذا أرسلت وثيقة أو تصريحًا، فستتغير حقوقك بعد معالجته. يحتاج التحويل إلى بضعة أيام ليصل إلى البنك.

## كيف يُذكر السطر

money-to-account = إلى حساب { $name }، { $account }
money-to-third-party = دُفع إلى طرف ثالث: { $name }، الحساب { $account }
money-for-month = عن { $month }
money-for-months = عن الفترة من { $first } إلى { $last }
money-line-deduction = اقتطاع لتسديد دين: { $benefit }
money-line-more = مبلغ متأخر: { $benefit }
money-line-less = استرجاع مبلغ زائد: { $benefit }
money-benefit-unknown = إعانة أخرى
money-reason-unknown = لم تذكر Caf السبب. اسألها على الرقم 3230.

## ما العمل عندما يغيب الحق

reason-ressources-trimestrielles = لم تُقدَّم موارد الأشهر الثلاثة الأخيرة.
reason-informations-manquantes = تنقص معلومات لحساب هذا الحق.
remedy-declaration-manquante = صرّح بدخلك في «حسابي». يُعاد بعدها حساب الحق.
remedy-piece-manquante = أرسل هذه الوثيقة من هنا، عبر «إرسال وثيقة».
remedy-sejour-a-justifier = أرسل نسخة من تصريح إقامتك، عبر «إرسال وثيقة».
remedy-changement-de-situation = تحقق من وضعك في «حسابي». إذا لم يكن محدَّثًا، فصرّح بالتغيير.
remedy-controle-sans-reponse = أجب على رسالة المراقبة. يمكنك إرسال جوابك من هنا، عبر «إرسال وثيقة».
remedy-ressources-trimestrielles = صرّح في «حسابي» بدخلك في الأشهر الثلاثة الأخيرة.
remedy-informations-manquantes = انظر في رسائلك: تذكر Caf فيها ما تنتظره. وإلا فاتصل بالرقم 3230.

## مساعدة

help-payments = ترى شهرًا واحدًا في كل مرة. المس «الشهر السابق» أو «اختيار الشهر» لترى شهرًا آخر.
help-month-choice = المس الشهر الذي تريده. الأحدث في الأعلى.
