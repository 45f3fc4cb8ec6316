# L’aide au Bafa, en phrases courtes.

demande-bafa-title = Aide pour le Bafa
    .hint = Pour apprendre à animer des groupes d’enfants

demande-bafa-naissance = Quelle est la date de naissance de la personne ?
    .error-trop-jeune = Il faut avoir 16 ans ou plus.
demande-bafa-session = Quelle partie du Bafa ?
demande-bafa-session-generale = La première partie
    .hint = La formation générale
demande-bafa-session-approfondissement = La dernière partie
    .hint = L’approfondissement
demande-bafa-theme = Quel est le sujet de cette partie ?
    .hint = Vous ne savez pas ? N’écrivez rien.
demande-bafa-organisme = Qui organise la formation ?
    .hint = Le nom est sur le papier de l’inscription.
demande-bafa-debut = Quel jour commence la formation ?
    .hint = Il faut demander l’aide dans les 3 mois.
