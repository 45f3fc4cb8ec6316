# Demander la prime d’activité.

demande-prime-activite-title = Demander la prime d’activité
    .hint = Un complément pour qui travaille avec un petit salaire
    .search = prime d’activité, ppa, prime, petit salaire, smic, complément de salaire, travail
demande-prime-activite-naissance = { common-menage-naissance }
    .short = { common-menage-naissance.short }
    .error-trop-jeune = La prime d’activité se demande à partir de 18 ans. Vérifiez la date.
demande-prime-activite-activite = { common-menage-activite }
    .hint = { common-menage-activite.hint }
    .short = { common-menage-activite.short }
    .help-title = Étudiant ou apprenti ?
    .help = Il faut alors un salaire assez élevé chaque mois : la Caf regarde les trois derniers. Un parent seul n’a pas cette condition.
