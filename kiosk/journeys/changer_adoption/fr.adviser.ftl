# Pour le conseiller : J’adopte un enfant.

changer-adoption-title =
    .say = Demander si l’enfant vit déjà au foyer, et depuis quel jour.
    .papers = Jugement d’adoption, ou attestation du service qui confie l’enfant ; acte de naissance.
    .blocked = Jugement pas encore rendu : déclarer dès l’arrivée, le papier se joint ensuite.
    .rule = Arrivée d’un enfant adopté : service-public.fr, fiche F13220, et formulaire Cerfa 11423.

changer-adoption-deja-ici =
    .say = Poser la question pour l’enfant du conjoint : il est souvent déjà dans le dossier.
    .mistakes = Le déclarer deux fois : la Caf devra corriger le dossier.

changer-adoption-deja-connu =
    .say = La démarche s’arrête ici : proposer « Envoyer un document » pour le jugement.

changer-adoption-nombre-enfants =
    .say = Compter chaque enfant arrivé ensemble, frères et sœurs compris.

changer-adoption-enfant-identite =
    .say = Demander le nom que l’enfant porte aujourd’hui sur ses papiers.
    .mistakes = Écrire le futur nom avant le jugement : prendre celui des papiers actuels.

changer-adoption-arrivee =
    .say = Demander le premier jour de la vie commune : il compte plus que la date du jugement.
    .mistakes = Donner la date du jugement quand l’enfant est arrivé avant.

changer-adoption-origine =
    .say = Lire l’attestation : elle dit qui a confié l’enfant.
    .papers = Attestation de l’aide sociale à l’enfance, de l’organisme ou de l’autorité étrangère.

changer-adoption-jugement =
    .say = Répondre non sans crainte : l’enfant confié se déclare dès maintenant.

changer-adoption-jugement-le =
    .say = Lire la date sur la première ou la dernière page du jugement.
    .mistakes = Prendre la date du courrier au lieu de celle du jugement.
