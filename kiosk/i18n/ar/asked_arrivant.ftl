# من يأتي للعيش في الأسرة: حالته المدنية تُسأل بالطريقة نفسها لكل واحد.

common-arrivant-identite = { $n ->
    [1] ما اسمه؟
   *[other] ما اسم الطفل رقم { $n }؟
}
common-arrivant-nom = { $n ->
    [1] اسم العائلة
   *[other] اسم عائلة الطفل رقم { $n }
}
    .hint = كما في شهادة الميلاد
    .short = { $n ->
        [1] اسم العائلة
       *[other] اسم عائلة الطفل رقم { $n }
    }
common-arrivant-prenoms = { $n ->
    [1] الأسماء الشخصية
   *[other] أسماء الطفل رقم { $n }
}
    .hint = بترتيب شهادة الميلاد
    .short = { $n ->
        [1] الأسماء الشخصية
       *[other] أسماء الطفل رقم { $n }
    }
common-arrivant-sexe = { $n ->
    [1] بنت أم ولد؟
   *[other] الطفل رقم { $n }: بنت أم ولد؟
}
    .short = { $n ->
        [1] الجنس
       *[other] جنس الطفل رقم { $n }
    }
common-arrivant-sexe-fille = بنت
common-arrivant-sexe-garcon = ولد
common-arrivant-naissance = { $n ->
    [1] ما تاريخ ميلاده؟
   *[other] ما تاريخ ميلاد الطفل رقم { $n }؟
}
    .short = { $n ->
        [1] تاريخ الميلاد
       *[other] ميلاد الطفل رقم { $n }
    }
