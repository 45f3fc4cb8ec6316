# Mon enfant est né, en phrases courtes.

changer-naissance-title = Mon bébé est né
    .hint = Je dis à la Caf que j’ai un bébé
    .search = bébé, naissance, né, jumeaux

changer-naissance-nombre-enfants = Combien de bébés sont nés ?
    .hint = 1 pour un bébé. 2 pour des jumeaux.
    .help = Nous pensons à vous. Vous n’avez rien à faire ici. Appelez le 3230. Une personne peut vous aider.
changer-naissance-enfant-identite = { $n ->
    [1] Quel est le nom du bébé ?
   *[other] Quel est le nom du bébé n° { $n } ?
}
changer-naissance-vit-ici = Le bébé vit avec vous ?
    .hint = Il est à l’hôpital et il va rentrer ? Répondez oui.
changer-naissance-ailleurs = Vous ne pouvez pas faire cette démarche
    .hint = Le bébé ne vit pas avec vous. L’autre parent doit le dire à la Caf. Vous avez une question ? Demandez à l’accueil.
changer-naissance-reconnu = Qui est le parent sur l’acte de naissance ?
    .hint = L’acte de naissance est donné par la mairie.
    .help = Vous êtes seul avec votre bébé ? Une aide existe. Elle s’appelle l’ASF. C’est dans « Demander une aide ».
changer-naissance-ne-en-france = Le bébé est né en France ?
