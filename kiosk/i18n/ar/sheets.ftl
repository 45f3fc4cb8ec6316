# بطاقات الإجراءات لغير المطوّرين.

sheet-index = الإجراءات
    .hint = بطاقة لكل إجراء، يكتبها الأمر «kiosk journeys sheets». لا تُعدَّل يدويًا.
sheet-generated = بطاقة كتبها الأمر «kiosk journeys sheets» انطلاقًا من الإجراء «{ $id }». لا تُعدَّل يدويًا.
sheet-who = من يمكنه القيام به
sheet-signed-in = تسجيل الدخول
    .yes = يجب تسجيل الدخول
    .no = بدون تسجيل الدخول
sheet-end = في النهاية
    .yes = يتحقق الشخص من إجاباته ويرسلها ويحصل على رقم
    .no = لا يُرسَل أي طلب
sheet-forms = الاستمارات المقابلة
sheet-path = المسار
sheet-start = البداية
sheet-finish = النهاية
sheet-elsewhere = إجراء آخر
sheet-pages = الصفحات
sheet-page = { $number }. { $title }
sheet-asked = تظهر الصفحة
    .always = دائمًا
    .exit = هذا مخرج: يتوقف الإجراء هنا ولا يُرسَل شيء.
sheet-repeated = التكرار
    .most = مرة لكل واحد، { $most } على الأكثر؛ «n» هو رقمه
sheet-loop = التالي، { $most } على الأكثر
sheet-question-asked = يُطرح السؤال
sheet-answer = الإجابة المنتظرة
sheet-optional = يمكن عدم الإجابة
sheet-help = مساعدة
sheet-contradiction = يُعاد السؤال إذا
sheet-choices = الاختيار
    .hint = توضيح
sheet-errors = ما يمكن رفضه
    .sentence = الجملة المعروضة
sheet-key = المفتاح

sheet-if-is = «{ $question }»: { $answer }
sheet-if-has = «{ $question }» تتضمن: { $answer }
sheet-if-at-least = «{ $question }»: ‏{ $value } أو أكثر
sheet-if-younger = «{ $question }»: منذ أقل من { $years } سنة
sheet-if-nir = «{ $nir }» لا يطابق «{ $birth }» أو «{ $civility }»
sheet-if-sooner = «{ $question }»: { $years ->
        [0] قبل
       *[other] قبل مرور { $years } سنة على
    } «{ $than }»
sheet-doors = طرق أخرى
sheet-if-differs = «{ $question }» تختلف عن «{ $than }»
sheet-if-some = لرقم n واحد على الأقل: { $condition }
sheet-if-not = إلا إذا ({ $condition })
sheet-if-all = { $first } و{ $second }
sheet-if-any = { $first } أو { $second }
sheet-if-group = ({ $condition })

sheet-kind-text = نص
    .bounds = عدد حروفه من { $minimum } إلى { $maximum }
sheet-kind-digits = أرقام
    .bounds = عددها من { $minimum } إلى { $maximum }
sheet-kind-number = عدد صحيح
    .bounds = من { $minimum } إلى { $maximum }
sheet-kind-nir = رقم الضمان الاجتماعي، 13 خانة أو 15 مع المفتاح
sheet-kind-date = تاريخ
    .bounds = بين { $minimum } و{ $maximum }
sheet-kind-money = مبلغ باليورو
    .bounds = من { $minimum } إلى { $maximum }
sheet-kind-choice = اختيار واحد
sheet-kind-choices = اختيار واحد أو أكثر
    .bounds = عددها من { $minimum } إلى { $maximum }
sheet-kind-yes-no = نعم أو لا
sheet-kind-password = كلمة مرور لا تُعرَض أبدًا
sheet-kind-new-password = كلمة مرور جديدة من 10 إلى 64 حرفًا ورقمًا
sheet-kind-code = رمز من 6 أرقام يُستعمل مرة واحدة
sheet-kind-commune = رمز بريدي وبلديته
sheet-kind-email = عنوان بريد إلكتروني
sheet-kind-telephone = رقم هاتف
sheet-kind-mobile = رقم هاتف محمول
sheet-kind-country = بلد يُختار من قائمة
sheet-kind-provisional = معرّف مؤقت: الحرف P و8 أرقام
sheet-kind-document = وثيقة من صفحة أو أكثر
    .bounds = عدد صفحاتها من { $minimum } إلى { $maximum }
sheet-kind-consent = موافقة
sheet-kind-iban = رقم حساب (IBAN) مفتاحه مُتحقَّق منه
sheet-kind-message = نص من عدة أسطر
    .bounds = عدد حروفه من { $minimum } إلى { $maximum }

sheet-day = يوم/شهر/سنة
sheet-month = [الشهر M−{ $back }]
sheet-year = [السنة N−{ $back }]
sheet-offset = اليوم
    .days-ago = { $count ->
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
       *[other] قبل { $count } يومًا
    }
    .days-ahead = { $count ->
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
       *[other] بعد { $count } يومًا
    }
    .years-ago = { $count ->
        [one] قبل سنة واحدة
        [two] قبل سنتين
        [few] قبل { $count } سنوات
       *[other] قبل { $count } سنة
    }
    .years-ahead = { $count ->
        [one] بعد سنة واحدة
        [two] بعد سنتين
        [few] بعد { $count } سنوات
       *[other] بعد { $count } سنة
    }

role-non-allocataire = شخص غير مستفيد
role-allocataire = مستفيد (allocataire)
role-conjoint-delegue = الزوج أو الزوجة مع تفويض بإدارة الملف
role-conjoint = الزوج أو الزوجة بدون تفويض بإدارة الملف
role-enfant = طفل
role-autre = شخص آخر من الأسرة
