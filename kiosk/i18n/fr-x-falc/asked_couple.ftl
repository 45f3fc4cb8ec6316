# La personne avec qui l’on vit, en phrases courtes.

common-couple-conjoint = La Caf connaît déjà cette personne ?
    .hint = Elle est déjà dans votre dossier.
common-couple-ensemble = Vous habitez ensemble ?
    .hint = Dans le même logement.
common-couple-civilite = Madame ou Monsieur ?
common-couple-identite = Le nom de cette personne
common-couple-prenoms = Prénoms
    .hint = Regardez sa carte d’identité.
common-couple-naissance = Quel jour est née cette personne ?
common-couple-nationalite = De quel pays est cette personne ?
common-couple-nationalite-francaise = De France
common-couple-nationalite-europeenne = D’un pays d’Europe
    .hint = Par exemple : Italie, Portugal, Pologne, Suisse
common-couple-caf = La Caf donne déjà de l’argent à cette personne ?
    .hint = Ou la MSA.
common-couple-numero = Quel est son numéro à la Caf ?
    .hint = Le numéro est sur les lettres de la Caf. Vous ne savez pas ? N’écrivez rien.
common-couple-enfants = Cette personne a des enfants qui vivent avec vous ?
    .hint = Oui ? Faites ensuite une autre démarche pour chaque enfant.
