# ما الخطأ في الإجابة وما العمل. قد تكون للسؤال جملته الخاصة.

error-required = أجب عن هذا السؤال للمتابعة.
error-malformed = تعذّرت قراءة هذه الإجابة. أعد كتابتها.
error-not-asked = لم تعد هذه الإجابة لازمة. تحقق من إجاباتك.

error-text-characters = استعمل الحروف والأرقام والعلامات المعتادة فقط.
error-text-too-short = { $minimum ->
    [one] اكتب حرفًا واحدًا على الأقل.
    [two] اكتب حرفين على الأقل.
    [few] اكتب { $minimum } أحرف على الأقل.
   *[other] اكتب { $minimum } حرفًا على الأقل.
}
error-text-too-long = { $maximum ->
    [one] النص طويل جدًا. اكتب حرفًا واحدًا على الأكثر.
    [two] النص طويل جدًا. اكتب حرفين على الأكثر.
    [few] النص طويل جدًا. اكتب { $maximum } أحرف على الأكثر.
   *[other] النص طويل جدًا. اكتب { $maximum } حرفًا على الأكثر.
}

error-digits-only = اكتب أرقامًا فقط.
error-digits-length = { $minimum ->
    [one] يجب كتابة رقم واحد بالضبط.
    [two] يجب كتابة رقمين بالضبط.
    [few] يجب كتابة { $minimum } أرقام بالضبط.
   *[other] يجب كتابة { $minimum } رقمًا بالضبط.
}
error-digits-too-short = هناك أرقام ناقصة. العدد الأدنى هو { $minimum }.
error-digits-too-long = هناك أرقام زائدة. العدد الأقصى هو { $maximum }.

error-nir-missing = اكتب رقم الضمان الاجتماعي الخاص بك.
error-nir-characters = يتكون الرقم من أرقام فقط. لمواليد كورسيكا قد يحتوي على 2A أو 2B.
error-nir-nia = يبدأ هذا الرقم بـ 7 أو 8، فهو رقم مؤقت ولا يسمح بتسجيل الدخول. إذا كان لديك معرّف يبدأ بالحرف P فاستعمله. وإلا فاسأل موظف الاستقبال.
error-nir-sex = أول خانة في الرقم هي 1 أو 2. تحقق منها على بطاقة Vitale.
error-nir-length = يتكون الرقم من 13 خانة، أو 15 مع المفتاح. تأكد من أنه كامل.
error-nir-month = شهر الميلاد، في الخانتين 4 و5، غير ممكن. تحقق من الرقم.
error-nir-key = الرقم ومفتاحه لا يتطابقان. تحقق من كل خانة، أو اكتب الخانات الـ13 الأولى فقط.

error-date-form = اكتب اليوم والشهر والسنة، مثلًا 12/05/1985.
error-date-unreal = هذا اليوم غير موجود في التقويم. تحقق من اليوم والشهر.
error-date-too-early = لا يمكن أن يكون التاريخ قبل { $earliest }.
error-date-too-late = لا يمكن أن يكون التاريخ بعد { $latest }.

error-number-form = اكتب عددًا صحيحًا بالأرقام.
error-number-too-small = يجب ألا يقل العدد عن { $minimum }.
error-number-too-large = يجب ألا يزيد العدد على { $maximum }.

error-money-form = اكتب مبلغًا باليورو، مثلًا 1234,50.
error-money-too-small = يجب ألا يقل المبلغ عن { $minimum }.
error-money-too-large = يجب ألا يزيد المبلغ على { $maximum }.

error-choice-unknown = اختر إحدى الإجابات المعروضة.
error-choices-too-few = { $minimum ->
    [one] اختر إجابة واحدة على الأقل.
    [two] اختر إجابتين على الأقل.
    [few] اختر { $minimum } إجابات على الأقل.
   *[other] اختر { $minimum } إجابة على الأقل.
}
error-choices-too-many = { $maximum ->
    [one] اختر إجابة واحدة على الأكثر.
    [two] اختر إجابتين على الأكثر.
    [few] اختر { $maximum } إجابات على الأكثر.
   *[other] اختر { $maximum } إجابة على الأكثر.
}
error-consent-needed = للمتابعة، لا بد من موافقتك.

error-password-too-long = كلمة المرور طويلة جدًا. الحد الأقصى { $maximum } خانة.
error-new-password-length = تتكون كلمة المرور من 10 إلى 64 خانة.
error-new-password-digit = ينقص كلمة المرور رقم.
error-new-password-lower = ينقص كلمة المرور حرف لاتيني صغير.
error-new-password-upper = ينقص كلمة المرور حرف لاتيني كبير.
error-new-password-alphabet = كلمة المرور حروف لاتينية بلا علامات وأرقام فقط، بلا مسافة ولا رموز أخرى.
error-code-form = يتكون الرمز من 6 أرقام. انسخه كما هو.

error-commune-form = اكتب الأرقام الخمسة للرمز البريدي.
error-commune-unknown = لا توجد بلدية بهذا الرمز البريدي. رمز Cedex غير مقبول.
error-commune-several = عدة بلديات لها هذا الرمز البريدي. اختر بلديتك.

error-email-at = يجب أن يحتوي العنوان على علامة @ واحدة فقط.
error-email-accents = عنوان البريد الإلكتروني يُكتب بحروف لاتينية بلا علامات.
error-email-form = تحقق من العنوان. مثال: prenom.nom@exemple.fr
error-email-too-long = هذا العنوان طويل جدًا. تحقق منه.

error-telephone-form = اكتب رقم هاتف، مثلًا 0612345678.
error-telephone-unknown = هذا الرقم غير موجود. تحقق من كل خانة.
error-telephone-not-mobile = هذا الرقم لا يستقبل رسائل SMS. أعط رقم هاتف محمول، أو المس «رجوع» واختر «بالبريد الإلكتروني».
error-telephone-service = هذا رقم خدمة. أعط رقمًا يمكن الاتصال بك عليه.

error-country-unchosen = اكتب الحروف الأولى من اسم البلد ثم المس الاسم في القائمة.
error-country-unknown = اختر بلدًا من القائمة.

error-provisional-form = اكتب الأرقام الثمانية التي بعد الحرف P.

error-document-too-few = { $minimum ->
    [one] أضف صفحة واحدة على الأقل.
    [two] أضف صفحتين على الأقل.
    [few] أضف { $minimum } صفحات على الأقل.
   *[other] أضف { $minimum } صفحة على الأقل.
}
error-document-unknown = إحدى الصفحات لم تعد موجودة أو أُرسلت من قبل. أضفها من جديد.
error-document-too-many = عدد الصفحات كبير جدًا. الحد الأقصى هو { $maximum }. أرسل الباقي في مرة أخرى.

error-iban-form = هذا ليس رقم IBAN. انسخه من بيان الحساب (RIB) بحروفه وأرقامه.
error-iban-country = لا يستطيع صندوق Caf الدفع إلى هذا الحساب: يجب أن يكون في فرنسا أو أوروبا.
error-iban-key = في رقم IBAN رقم خاطئ. تحقق من الأرقام واحدًا واحدًا.
