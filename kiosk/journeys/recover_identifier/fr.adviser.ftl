# Pour le conseiller : identifiant provisoire oublié.

recover-identifier-title =
    .say = Reprendre ce qui a été donné à la création du compte, sans changer d’orthographe.
    .blocked = Rien ne correspond : la personne n’a peut-être pas de compte, le créer.

recover-identifier-nom-naissance =
    .say = Le nom de la création du compte, même mal orthographié.

recover-identifier-prenoms =
    .say = Tous les prénoms donnés à la création.

recover-identifier-date-naissance =
    .say = La date donnée à la création.

recover-identifier-moyen =
    .say = Le moyen donné à la création : il n’y en a pas d’autre.

recover-identifier-telephone =
    .say = Le numéro donné à la création ; un autre ne reçoit rien.
    .blocked = Numéro changé : appeler le 3230, ou écrire à la Caf.

recover-identifier-email =
    .say = L’adresse donnée à la création ; une autre ne reçoit rien.
    .blocked = Adresse fermée : appeler le 3230, ou écrire à la Caf.
