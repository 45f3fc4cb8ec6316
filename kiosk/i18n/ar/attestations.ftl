# الشهادات: عن فترة، والكشف، وبالبريد، وكيف تُقرأ.

## الاختيار

attestation-kind-periode = شهادة عن فترة
    .hint = دفعات عدة أشهر، 24 على الأكثر
attestation-kind-releve = كشف الحساب
    .hint = الدفعات والحقوق والديون في شهر واحد
attestation-shortcut-last = آخر شهادة لي
attestation-shortcut-statement = كشف الشهر الماضي
attestation-older = قبل 24 شهرًا
attestation-older-title = شهادة أقدم من 24 شهرًا
attestation-older-text = يعود هذا الجهاز إلى 24 شهرًا. لشهر أقدم، اكتب إلى Caf من caf.fr، أو اتصل بالرقم 3230. وإذا كان ملفك لدى Caf أخرى، فاطلبها منها.
attestation-period-first-title = من أي شهر؟
attestation-period-first-hint = اختر أول شهر في الفترة.
attestation-period-last-title = إلى أي شهر؟
attestation-period-last-hint = تبدأ الفترة في { $month }.
attestation-view-period = { $what }، من { $first } إلى { $month }

## كيف تُقرأ

attestation-guide = كيف أقرؤها؟
attestation-guide-title = كيف تقرأ هذه الوثيقة
attestation-guide-hint = كل رقم موجود على الورقة أيضًا.
attestation-guide-back = العودة إلى الوثيقة

## بالبريد

attestation-by-post = استلام بالبريد
attestation-post-title = هل تريد استلام هذه الوثيقة بالبريد؟
attestation-post-hint = { $what }، { $month }
attestation-post-address = ستُرسل إلى هذا العنوان
attestation-post-changed = أليس هذا عنوانك؟ لا ترسلها: غيّر عنوانك أولًا في «حسابي»، أو اسأل موظف الاستقبال.
attestation-post-send = إرسال بالبريد
attestation-posting = نحضّر الإرسال…
attestation-posted-title = ستصلك الوثيقة بالبريد
attestation-posted-number = رقم الطلب
attestation-posted-date = طُلبت في { $date } على الساعة { $time }
attestation-posted-when = تصل خلال أيام قليلة. لا تحتاج إلى طباعتها هنا.
attestation-posted-keep = سجّل هذا الرقم: أعطه لـ Caf إذا لم تصل الرسالة.

## نهاية الزيارة، مساعدة

farewell-printed-periode = شهادة عن فترة، حتى { $month }: طُبعت
farewell-printed-releve = كشف حساب { $month }: طُبع
farewell-unfinished-periode = شهادة عن فترة، حتى { $month }: أُلغيت الطباعة
farewell-unfinished-releve = كشف حساب { $month }: أُلغيت الطباعة
farewell-posted = وثيقة طُلبت بالبريد: رقم { $number }
help-attestation-guide = الأرقام نفسها على الورقة وفي الشرح.
help-attestation-post = تحقق من العنوان. إذا كان صحيحًا، المس «إرسال بالبريد».
help-attestation-posted = سجّل رقم الطلب.
