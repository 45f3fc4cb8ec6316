# Mon enfant est né.

changer-naissance-title = Mon enfant est né
    .hint = Une naissance, des jumeaux
    .search = naissance, bébé, né, accouchement, nouveau-né, jumeaux, jumelles, triplés, déclarer une naissance, j’ai accouché, maternité

changer-naissance-nombre-enfants = Combien d’enfants sont nés ce jour-là ?
    .hint = Un seul, le plus souvent. Pour des jumeaux, deux.
    .short = Nombre d’enfants
    .help-title = Votre bébé n’a pas vécu ?
    .help = Nous sommes désolés pour vous. Vous n’avez rien à remplir ici. Appelez le 3230, ou demandez à l’accueil : un travailleur social peut vous recevoir, et une aide peut vous être versée.
changer-naissance-enfant-identite = { $n ->
    [1] Comment s’appelle votre enfant ?
   *[other] Comment s’appelle l’enfant n° { $n } ?
}
changer-naissance-vit-ici = Vit-il avec vous ?
    .hint = Répondez oui s’il est encore à l’hôpital et qu’il rentrera chez vous. Pour des jumeaux, de même.
    .short = Vit avec vous
changer-naissance-ailleurs = L’enfant ne peut pas entrer dans votre dossier
    .hint = C’est le parent avec qui il vit qui le déclare. S’il vient un jour vivre chez vous, faites « Un enfant ou un proche vient vivre chez moi ». Si un juge en a décidé, écrivez à la Caf ou demandez à l’accueil.
changer-naissance-reconnu = Qui l’a reconnu ?
    .hint = Quel nom de parent est sur l’acte de naissance.
    .short = Reconnu par
    .help-title = Un seul parent ?
    .help = Si vous élevez seul votre enfant et qu’un seul parent l’a reconnu, vous pouvez demander l’allocation de soutien familial (ASF), dans « Demander une aide ».
changer-naissance-reconnu-deux = Les deux parents
changer-naissance-reconnu-moi = Moi seulement
changer-naissance-reconnu-conjoint = L’autre parent seulement
changer-naissance-ne-en-france = Est-il né en France ?
    .short = Né en France
