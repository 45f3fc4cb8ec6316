# Demander l’aide au Bafa.

demande-bafa-title = Aide au Bafa
    .hint = Pour devenir animateur, dès 16 ans
    .search = bafa, animateur, aide au bafa, formation animateur, colonie de vacances

demande-bafa-naissance = Quelle est la date de naissance du stagiaire ?
    .short = Naissance du stagiaire
    .error-trop-jeune = Le Bafa se prépare à partir de 16 ans. Vérifiez la date.
demande-bafa-session = Quelle session avez-vous suivie, ou allez-vous suivre ?
    .short = Session
demande-bafa-session-generale = Formation générale
    .hint = La première session
demande-bafa-session-approfondissement = Approfondissement ou qualification
    .hint = La dernière session
demande-bafa-theme = Quel est le thème de cette session ?
    .hint = Laissez vide si vous ne savez pas.
    .short = Thème
    .placeholder = Par exemple : petite enfance
demande-bafa-organisme = Quel organisme organise la session ?
    .hint = Son nom est sur l’inscription ou sur l’attestation.
    .short = Organisme
demande-bafa-debut = Quel jour la session commence-t-elle ?
    .hint = La demande se fait au plus tard trois mois après l’inscription.
    .short = Début de la session
