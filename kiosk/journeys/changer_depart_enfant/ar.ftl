# طفل لم يعد يعيش عندي.

changer-depart-enfant-title = طفل لم يعد يعيش عندي
    .hint = رحيل أو زواج أو إيداع أو وفاة
    .search = رحيل طفل، غادر ابني، غادرت ابنتي، ذهب للعيش عند أبيه، ذهب للعيش عند أمه، طفل في رعاية، ابني يعمل، ابني تزوج، وفاة طفل، توفي ابني

changer-depart-enfant-enfant = من هو الطفل؟
    .short = الطفل
changer-depart-enfant-raison = ماذا حدث؟
    .short = السبب
changer-depart-enfant-raison-autre-parent = يعيش عند والده الآخر
changer-depart-enfant-raison-logement = له مسكن خاص به
    .hint = للدراسة أو العمل
changer-depart-enfant-raison-travail = يعمل ويكسب عيشه
    .hint = أكثر من 55 في المئة من الحد الأدنى للأجور شهريًا
changer-depart-enfant-raison-couple = يعيش مع شريك
    .hint = زواج أو Pacs أو حياة مشتركة
changer-depart-enfant-raison-place = أُودع أو عُهد به إلى أحد
    .hint = بقرار قاضٍ أو من المحافظة
changer-depart-enfant-raison-deces = توفي
changer-depart-enfant-raison-autre = سبب آخر
changer-depart-enfant-garde = هل يعيش عند الوالد الآخر كل الوقت؟
    .short = الوقت عند الوالد الآخر
changer-depart-enfant-garde-plein = نعم، كل الوقت تقريبًا
changer-depart-enfant-garde-alternee = لا، إقامة بالتناوب
    .hint = نصف الوقت تقريبًا عند كل والد
changer-depart-enfant-tour-a-tour = في الإقامة بالتناوب يبقى طفلك في ملفك
    .hint = ليس عليك التصريح برحيله. لتقول كيف تتقاسمان الإعانات العائلية، راسل Caf من Mon Compte وأرفق الاتفاق الموقّع من الوالدين، أو اسأل في الاستقبال.
changer-depart-enfant-depuis = في أي تاريخ؟
    .short = التاريخ
changer-depart-enfant-liens = هل تحافظ على صلتك به؟
    .hint = تراه أو تتصل به أو تدفع جزءًا من مصاريفه. قد يترك لك القاضي الإعانات عندئذ.
    .short = الصلة باقية
