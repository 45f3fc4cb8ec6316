# Who comes to live in the household: their civil status, asked alike of each.

common-arrivant-identite = { $n ->
    [1] What is their name?
   *[other] What is the name of child no. { $n }?
}
common-arrivant-nom = { $n ->
    [1] Family name
   *[other] Family name of child no. { $n }
}
    .hint = As on the birth certificate
    .short = { $n ->
        [1] Family name
       *[other] Family name of child no. { $n }
    }
common-arrivant-prenoms = { $n ->
    [1] First names
   *[other] First names of child no. { $n }
}
    .hint = In the order of the birth certificate
    .short = { $n ->
        [1] First names
       *[other] First names of child no. { $n }
    }
common-arrivant-sexe = { $n ->
    [1] Girl or boy?
   *[other] Child no. { $n }: girl or boy?
}
    .short = { $n ->
        [1] Sex
       *[other] Sex of child no. { $n }
    }
common-arrivant-sexe-fille = Girl
common-arrivant-sexe-garcon = Boy
common-arrivant-naissance = { $n ->
    [1] What is their date of birth?
   *[other] What is the date of birth of child no. { $n }?
}
    .short = { $n ->
        [1] Date of birth
       *[other] Birth of child no. { $n }
    }
