# ملفي الشخصي ومواردي: ما تعرفه Caf في جمل.

profile-title = ملفي الشخصي
profile-hint = ما تعرفه Caf عنك.
profile-loading = نبحث عن ملفك الشخصي…
profile-see = عرض أو تعديل
profile-change = تعديل
profile-part-family = عائلتي
profile-part-work = عملي
profile-part-address = عنواني
profile-part-contact = معلومات الاتصال بي
profile-part-bank = حسابي المصرفي
profile-contact-none = ليس لدى Caf رقم هاتفك ولا بريدك الإلكتروني.
profile-since = { $what } منذ { $date }.
profile-now = { $what }.
profile-children = { $count ->
    [zero] ليس في ملفي أي طفل.
    [one] في ملفي طفل واحد.
    [two] في ملفي طفلان.
    [few] في ملفي { $count } أطفال.
    [many] في ملفي { $count } طفلًا.
   *[other] في ملفي { $count } طفل.
}
profile-child = { $name }، تاريخ الميلاد { $date }
profile-pregnancy = ولادة منتظرة في { $date }.
profile-rent = إيجاري: { $amount } في الشهر دون النفقات.
profile-telephone = هاتفي: { $number }
profile-email = بريدي الإلكتروني: { $address }

## كيف نعيش

family-celibataire = { $civilite ->
    [Mme] أنا عزباء
   *[other] أنا أعزب
}
family-marie = { $civilite ->
    [Mme] أنا متزوجة
   *[other] أنا متزوج
}
family-pacse = { $civilite ->
    [Mme] أنا مرتبطة بعقد Pacs
   *[other] أنا مرتبط بعقد Pacs
}
family-concubinage = { $civilite ->
    [Mme] أعيش مع شريك
   *[other] أعيش مع شريكة
}
family-separe = { $civilite ->
    [Mme] أنا منفصلة
   *[other] أنا منفصل
}
family-divorce = { $civilite ->
    [Mme] أنا مطلقة
   *[other] أنا مطلق
}
family-veuf = { $civilite ->
    [Mme] أنا أرملة
   *[other] أنا أرمل
}

## ماذا نعمل

activite-salarie = { $civilite ->
    [Mme] أنا موظفة بأجر
   *[other] أنا موظف بأجر
}
activite-independant = { $civilite ->
    [Mme] أعمل لحسابي الخاص
   *[other] أعمل لحسابي الخاص
}
activite-apprenti = { $civilite ->
    [Mme] أنا متدربة مهنيًا
   *[other] أنا متدرب مهنيًا
}
activite-etudiant = { $civilite ->
    [Mme] أنا طالبة
   *[other] أنا طالب
}
activite-chomage = { $civilite ->
    [Mme] أنا عاطلة عن العمل
   *[other] أنا عاطل عن العمل
}
activite-sans-activite = { $civilite ->
    [Mme] أنا بلا عمل
   *[other] أنا بلا عمل
}
activite-conge-parental = { $civilite ->
    [Mme] أنا في إجازة والدية
   *[other] أنا في إجازة والدية
}
activite-arret-maladie = { $civilite ->
    [Mme] أنا في إجازة مرضية
   *[other] أنا في إجازة مرضية
}
activite-invalidite = { $civilite ->
    [Mme] أنا في حالة عجز
   *[other] أنا في حالة عجز
}
activite-retraite = { $civilite ->
    [Mme] أنا متقاعدة
   *[other] أنا متقاعد
}
activite-esat = { $civilite ->
    [Mme] أعمل في مؤسسة Esat
   *[other] أعمل في مؤسسة Esat
}

## ماذا يعمل شخص آخر من الأسرة

partner-salarie = { $name }: عمل بأجر
partner-independant = { $name }: عمل لحسابه الخاص
partner-apprenti = { $name }: تدريب مهني
partner-etudiant = { $name }: دراسة
partner-chomage = { $name }: بطالة
partner-sans-activite = { $name }: بلا عمل
partner-conge-parental = { $name }: إجازة والدية
partner-arret-maladie = { $name }: إجازة مرضية
partner-invalidite = { $name }: حالة عجز
partner-retraite = { $name }: تقاعد
partner-esat = { $name }: عمل في مؤسسة Esat

## أين نسكن

occupation-locataire = أستأجر مسكنًا
occupation-meuble = أستأجر مسكنًا مفروشًا
occupation-colocataire = أسكن في سكن مشترك
occupation-foyer = أسكن في دار إيواء
occupation-accedant = أشتري مسكني بقرض
occupation-proprietaire = أملك مسكني
occupation-heberge = يستضيفني شخص

## مواردي

resources-title = مواردي
resources-hint = ما تعرفه Caf عن الأشهر الأربعة والعشرين الأخيرة والسنتين الأخيرتين.
resources-loading = نبحث عن مواردك…
resources-none-title = لا موارد معروفة
resources-none = لا تعرف Caf أي مورد في الأشهر الأربعة والعشرين الأخيرة.
resources-year = السنة كاملة
resources-line = { $kind }، { $origin }
resources-declared = صُرّح به لدى Caf
resources-known = أُرسل إلى Caf
resource-salaire = أجر
resource-chomage = إعانة البطالة
resource-independant = دخل عمل حر
resource-retraite = معاش التقاعد
resource-invalidite = معاش العجز
resource-indemnites-journalieres = تعويضات يومية
resource-pension-alimentaire = نفقة
resource-autres = موارد أخرى
resource-formation = تعويض التكوين
resource-other = مورد آخر

help-profile = تحقق من كل جزء. إذا كان هناك زر «تعديل» فالمسه لتغييره.
help-resources = انظر إلى ما تعرفه Caf. إذا كان مبلغ غير صحيح، فأخبر Caf.
