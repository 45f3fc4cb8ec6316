# ما يقوله kiosk doctor عن المحتوى.

doctor-part-content = المحتوى
doctor-content-ok = المحتوى سليم: { $caf }.
doctor-content-shipped-ok = يُعرض المحتوى المرفق: { $caf }، يوليو 2024.
doctor-content-faulty = { $count } خطأ في { $folder }، ويُعرض المحتوى المرفق. الأول: { $why }
    .advice = صححوا الملفات ثم شغّلوا kiosk content check متبوعًا بالمجلد.
doctor-content-elsewhere = يأتي المحتوى من خدمة الكاف، وليس من هذا الجهاز.
