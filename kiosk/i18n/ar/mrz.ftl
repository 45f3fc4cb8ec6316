# وثيقة هوية تقرؤها الكاميرا لملء الإجابات.

## تحت الكاميرا

identity-camera-title = ضع وثيقتك تحت الكاميرا
identity-camera-hint = لجواز السفر: صفحة الصورة. للبطاقة: الوجه الذي فيه أسطر من الحروف وعلامات «‎<<<‎».
identity-camera-reading = نقرأ وثيقتك. لا تحرّكها.
identity-camera-turn = أظهر الأسطر التي فيها علامات «‎<<<‎». لا تراها؟ اقلب الوثيقة.
identity-camera-type = أكتب بنفسي
identity-camera-fault = المس «إعادة المحاولة». إذا لم ينجح ذلك، فالمس «أكتب بنفسي»: لن يضيع شيء مما أدخلته.
identity-camera-privacy = لا تُحفظ أي صورة لوثيقتك.
help-identity-camera = ضع الوثيقة مستوية وانتظر، فالجهاز يقرؤها تلقائيًا. إذا لم يستطع، فالمس «أكتب بنفسي».

## ما قُرئ

identity-read-title = هذا ما هو مكتوب على وثيقتك
identity-read-hint = تحقق من كل سطر. يمكنك تغيير كل شيء لاحقًا.
identity-read-drop = هذا غير صحيح
identity-read-drop-what = هذا غير صحيح: { $what }
identity-read-keep = هذا صحيح
identity-read-keep-what = هذا صحيح: { $what }
identity-read-again = القراءة مرة أخرى
identity-read-take = استعمال هذه الإجابات
help-identity-read = هل في أحد الأسطر خطأ؟ المس «هذا غير صحيح» بجانبه لتكتبه بنفسك. ثم المس «استعمال هذه الإجابات».

identity-problem-names-truncated = الاسم أطول من مكانه على الوثيقة، وقد تنقص نهايته.
identity-problem-names-unsure = الاسم صعب القراءة: انظر إلى كل حرف.
identity-problem-names-unread = لم يستطع الجهاز قراءة الاسم: ستكتبه بنفسك.
identity-problem-expired = لم تعد هذه الوثيقة صالحة. يمكنك المتابعة، وستخبرك Caf إذا احتاجت إلى وثيقة أخرى.
