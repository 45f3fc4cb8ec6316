# Qui vient vivre dans le foyer : son état civil, demandé de la même façon pour chacun.

common-arrivant-identite = { $n ->
    [1] Comment s’appelle cette personne ?
   *[other] Comment s’appelle l’enfant n° { $n } ?
}
common-arrivant-nom = { $n ->
    [1] Nom de famille
   *[other] Nom de famille de l’enfant n° { $n }
}
    .hint = Comme sur l’acte de naissance
    .short = { $n ->
        [1] Nom
       *[other] Nom de l’enfant n° { $n }
    }
common-arrivant-prenoms = { $n ->
    [1] Prénoms
   *[other] Prénoms de l’enfant n° { $n }
}
    .hint = Dans l’ordre de l’acte de naissance
    .short = { $n ->
        [1] Prénoms
       *[other] Prénoms de l’enfant n° { $n }
    }
common-arrivant-sexe = { $n ->
    [1] Fille ou garçon ?
   *[other] L’enfant n° { $n } : fille ou garçon ?
}
    .short = { $n ->
        [1] Sexe
       *[other] Sexe de l’enfant n° { $n }
    }
common-arrivant-sexe-fille = Fille
common-arrivant-sexe-garcon = Garçon
common-arrivant-naissance = { $n ->
    [1] Quelle est sa date de naissance ?
   *[other] Quelle est la date de naissance de l’enfant n° { $n } ?
}
    .short = { $n ->
        [1] Date de naissance
       *[other] Naissance de l’enfant n° { $n }
    }
