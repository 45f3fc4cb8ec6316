# Pour le conseiller : mon enfant est né.

changer-naissance-title =
    .say = Demander d’abord comment vont la mère et l’enfant, puis si l’enfant vit au foyer.
    .papers = Acte de naissance, ou livret de famille avec la page de l’enfant.
    .mistakes = Attendre l’acte pour déclarer : la démarche se fait tout de suite, le papier se joint ensuite.
    .blocked = Enfant décédé : ne rien remplir ici ; le 3230 ou l’accueil, pour un travailleur social.
    .rule = Naissance : service-public.fr, fiche F827 ; formulaire Cerfa 11423.

changer-naissance-nombre-enfants =
    .say = Une naissance à la fois : pour des jumeaux, dire deux.

changer-naissance-enfant-identite =
    .say = Recopier l’acte de naissance, prénoms dans l’ordre.

changer-naissance-vit-ici =
    .say = À l’hôpital, répondre oui si l’enfant rentre ensuite au foyer.
    .mistakes = Répondre non pour un enfant encore en néonatalogie.
    .blocked = Enfant chez l’autre parent : c’est ce parent qui le déclare.

changer-naissance-ailleurs =
    .say = Expliquer que l’enfant ne peut pas entrer dans ce dossier, et dire où le déclarer.
    .blocked = Décision de justice : faire écrire à la Caf, avec le jugement.

changer-naissance-reconnu =
    .say = Regarder l’acte : le nom des parents y est.
    .mistakes = Confondre reconnaissance et autorité parentale.
    .blocked = Un seul parent : penser à l’allocation de soutien familial, plus tard.

changer-naissance-ne-en-france =
    .say = Oui pour une naissance en France métropolitaine ou outre-mer.
    .papers = Né à l’étranger : acte de naissance étranger, avec traduction si possible.
