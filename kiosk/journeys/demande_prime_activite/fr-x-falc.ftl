# La prime d’activité, en phrases courtes.

demande-prime-activite-title = Demander la prime d’activité
    .hint = De l’argent en plus d’un petit salaire
    .search = prime d’activité, prime, petit salaire
demande-prime-activite-naissance = { common-menage-naissance }
    .error-trop-jeune = Il faut avoir 18 ans ou plus. Regardez la date.
demande-prime-activite-activite = { common-menage-activite }
    .hint = { common-menage-activite.hint }
    .help-title = Étudiant ou apprenti ?
    .help = Il faut gagner assez d’argent chaque mois. La Caf regarde les 3 derniers mois.
