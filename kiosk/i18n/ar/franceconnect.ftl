# ما هو FranceConnect+، وصفحته داخل الجهاز، وما قد يتعذر.

## ما هو

franceconnect-title = FranceConnect+‎
    .hint = قل من أنت بهويتك الرقمية، بدون كلمة مرور Caf.
franceconnect-what-title = ما تحتاج إليه
franceconnect-what = هوية رقمية، مثل L’Identité Numérique La Poste، مع تطبيقها على هاتفك. تؤكّد من داخل التطبيق.
franceconnect-not-title = ما لم يعد ممكنًا
franceconnect-not = لم تعد حسابات Ameli أو impôts أو Msa تفتح «حسابي». ليست لديك هوية رقمية؟ سجّل الدخول برقم الضمان الاجتماعي.
franceconnect-then = تُفتح صفحة FranceConnect+‎ هنا على الجهاز. يُمحى كل شيء عند مغادرتك.
franceconnect-demonstration = هذا عرض تجريبي: الصفحة التي تُفتح ليست FranceConnect+‎، والأشخاص المعروضون غير موجودين.
franceconnect-begin = المتابعة بـ FranceConnect+‎

## صفحة الخدمة

franceconnect-opening = نفتح FranceConnect+‎…
franceconnect-closing = نغلق FranceConnect+‎…
franceconnect-back = العودة إلى الجهاز
franceconnect-page = صفحة FranceConnect+‎
franceconnect-at = أنت على { $host }
franceconnect-keyboard-show = إظهار لوحة المفاتيح
franceconnect-keyboard-hide = إخفاء لوحة المفاتيح
franceconnect-lost-title = الصفحة لا تُفتح
franceconnect-lost = لا يجيب FranceConnect+‎. حاول من جديد أو سجّل الدخول برقم الضمان الاجتماعي.

## بعد ذلك

franceconnect-link-title = مرة واحدة فقط: رقمك
franceconnect-link = أخبرنا FranceConnect+‎ من أنت. لإيجاد حسابك تحتاج Caf إلى رقم الضمان الاجتماعي. لن تطلبه منك في المرة القادمة.
franceconnect-create-title = ليس لديك حساب بعد
franceconnect-create = لم تجد Caf أي حساب بهذه الهوية. يمكنك إنشاء حسابك: الإجابات التي أعطاها FranceConnect+‎ مكتوبة مسبقًا. تحقق منها.

## مساعدة كل شاشة

help-franceconnect = لاستعمال هويتك الرقمية، المس «المتابعة بـ FranceConnect+‎». وإلا فالمس «رجوع».
help-franceconnect-web = اتبع صفحة FranceConnect+‎. للتوقف المس «العودة إلى الجهاز».

## ما قد يتعذر

problem-franceconnect-absent = لا يتيح هذا الجهاز FranceConnect+‎. سجّل الدخول برقم الضمان الاجتماعي وكلمة المرور.
problem-franceconnect-cancelled = خرجت من FranceConnect+‎ قبل النهاية. لم يصل شيء إلى Caf. يمكنك أن تبدأ من جديد أو أن تستعمل رقم الضمان الاجتماعي.
problem-franceconnect-login-required = لم يستطع FranceConnect+‎ التعرف عليك. ابدأ من جديد وأكّد في التطبيق الذي على هاتفك.
problem-franceconnect-expired = مضى وقت طويل. ابدأ من جديد، وأكّد حين يطلب هاتفك ذلك.
problem-franceconnect-mixed-up = رد FranceConnect+‎ ليس رد هذه الزيارة. لا تستعمله Caf حمايةً لك. ابدأ من جديد.
problem-franceconnect-level = تطلب Caf هوية رقمية أكثر أمانًا، مثل L’Identité Numérique La Poste. اخترها في FranceConnect+‎ أو استعمل رقم الضمان الاجتماعي.
problem-franceconnect-unverified = لم تستطع Caf التحقق من رد FranceConnect+‎. لا تستعمله حمايةً لك. سجّل الدخول برقم الضمان الاجتماعي.
problem-franceconnect-clock = ساعة FranceConnect+‎ تختلف عن ساعة Caf، فلا يمكن تسجيل الدخول. أخبر موظف الاستقبال. يمكنك استعمال رقم الضمان الاجتماعي.
problem-franceconnect-unavailable = لا يجيب FranceConnect+‎. حاول من جديد بعد قليل أو استعمل رقم الضمان الاجتماعي.
problem-franceconnect-misconfigured = لا يقبل FranceConnect+‎ طلب Caf. أخبر موظف الاستقبال. يمكنك استعمال رقم الضمان الاجتماعي.
problem-franceconnect-incomplete = لم يعطِ FranceConnect+‎ هويتك كاملة. سجّل الدخول برقم الضمان الاجتماعي أو اسأل موظف الاستقبال.
problem-franceconnect-link-refused = هذا الرقم لا يوافق الهوية التي أعطاها FranceConnect+‎. تحقق من كل رقم أو اسأل موظف الاستقبال.

## خدمة العرض التجريبي، في صفحتها

demo-provider-title = اختيار هوية غير حقيقية
demo-provider-banner = عرض تجريبي: هذه الصفحة ليست FranceConnect+‎. لا أحد هنا موجود في الحقيقة.
demo-provider-choose = تطلب منك الخدمة الحقيقية أن تؤكّد في التطبيق الذي على هاتفك. هنا، اختر من تكون.
demo-provider-known = لديه حساب لدى Caf
demo-provider-unknown = ليس لديه حساب لدى Caf
demo-provider-refuse = الرفض والعودة إلى الجهاز
