# الطالب: هل يحتفظ بسكنه في الصيف.

declarer-logement-etudiant-title = طالب: سكني هذا الصيف
    .hint = أحتفظ به أو أغادره. يُصرَّح قبل 1 يوليو
    .search = طالب، صيف، الاحتفاظ بالسكن، يوليو، مغادرة السكن

declarer-logement-etudiant-ete = ماذا عن سكنك هذا الصيف؟
    .short = هذا الصيف
    .help-title = دون جواب قبل يوليو
    .help = توقف Caf مساعدة السكن في يوليو وأغسطس.
declarer-logement-etudiant-ete-garde = أحتفظ به وأدفع الإيجار
    .hint = حتى لو سافرت في العطلة
declarer-logement-etudiant-ete-sans-loyer = أعود إليه عند الدخول دون دفع في الصيف
    .hint = ممكن في سكن Crous
declarer-logement-etudiant-ete-quitte = أغادره
declarer-logement-etudiant-jusqua = إلى متى ستحتفظ به؟
    .short = أحتفظ به إلى
declarer-logement-etudiant-jusqua-apres = طوال الصيف وبعده
declarer-logement-etudiant-jusqua-date = إلى تاريخ أعرفه
declarer-logement-etudiant-fin = في أي يوم ستغادره؟
    .hint = آخر يوم تدفعه
    .short = المغادرة
declarer-logement-etudiant-retour = في أي يوم ستعود إليه؟
    .hint = أول يوم تدفعه من جديد. وتعود المساعدة معه.
    .short = العودة
declarer-logement-etudiant-depart = في أي يوم ستغادره؟
    .hint = آخر يوم تدفعه. ثم صرّح بعنوانك الجديد في «انتقلت إلى سكن جديد».
    .short = المغادرة
