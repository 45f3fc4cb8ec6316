# وُلد طفلي.

changer-naissance-title = وُلد طفلي
    .hint = ولادة أو توأم
    .search = ولادة، مولود، رضيع، توأم، طفل جديد، وضعت، أنجبت، التصريح بولادة

changer-naissance-nombre-enfants = كم طفلًا وُلد في ذلك اليوم؟
    .hint = واحد في الغالب، واثنان للتوأم.
    .short = عدد الأطفال
    .help-title = لم يعش طفلك؟
    .help = نأسف لمصابك. ليس عليك ملء شيء هنا. اتصل بالرقم 3230 أو اسأل في الاستقبال: يمكن لمساعد اجتماعي أن يستقبلك، وقد تُدفع لك إعانة.
changer-naissance-enfant-identite = { $n ->
    [1] ما اسم طفلك؟
   *[other] ما اسم الطفل رقم { $n }؟
}
changer-naissance-vit-ici = هل يعيش معك؟
    .hint = أجب بنعم إن كان لا يزال في المستشفى وسيعود إليك. والأمر نفسه للتوأم.
    .short = يعيش معك
changer-naissance-ailleurs = لا يمكن إضافة الطفل إلى ملفك
    .hint = يصرّح به الوالد الذي يعيش معه الطفل. إن جاء يومًا للعيش عندك، قم بإجراء «طفل أو قريب يأتي للعيش عندي». وإن قرر القاضي غير ذلك، راسل Caf أو اسأل في الاستقبال.
changer-naissance-reconnu = من اعترف به؟
    .hint = اسم أي والد مكتوب في شهادة الميلاد.
    .short = اعترف به
    .help-title = والد واحد فقط؟
    .help = إن كنت تربي طفلك وحدك واعترف به والد واحد فقط، يمكنك طلب إعانة دعم الأسرة (ASF) في «طلب إعانة».
changer-naissance-reconnu-deux = الوالدان
changer-naissance-reconnu-moi = أنا فقط
changer-naissance-reconnu-conjoint = الوالد الآخر فقط
changer-naissance-ne-en-france = هل وُلد في فرنسا؟
    .short = وُلد في فرنسا
