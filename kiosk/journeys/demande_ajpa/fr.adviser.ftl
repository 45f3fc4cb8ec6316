# Pour le conseiller : aider un proche (Ajpa).

demande-ajpa-title =
    .say = Demander d’abord si la personne peut s’arrêter de travailler, et quand.
    .papers = Accord de l’employeur, notification APA ou MDPH de la personne aidée, RIB.
    .mistakes = Oublier que les jours pris se disent ensuite à la Caf, chaque mois.
    .blocked = Employeur qui ne répond pas : déposer la demande, la Caf attendra son attestation.
    .rule = Ajpa : articles L. 168-8 et suivants du Code de la sécurité sociale ; liens : L. 3142-16 du Code du travail.

demande-ajpa-travail =
    .say = Choisir le statut exact : il décide de la suite.
    .mistakes = Répondre « Au chômage avec indemnités » quand il n’y en a plus.
    .blocked = Aucun travail à arrêter : orienter vers le CCAS ou la MDPH.

demande-ajpa-sans-travail =
    .say = Dire clairement que l’aide remplace un salaire, et proposer d’autres portes.
    .blocked = CCAS, MDPH, associations d’aidants : donner l’adresse la plus proche.

demande-ajpa-lien =
    .say = Le lien de famille ou de vie proche suffit : il n’y a pas à tout raconter.

demande-ajpa-en-france =
    .say = La personne aidée doit vivre en France, outre-mer compris.

demande-ajpa-hors-de-france =
    .say = La demande s’arrête ici ; proposer le 3230 ou un rendez-vous.

demande-ajpa-paye =
    .say = Demander si l’aide est payée, par la personne elle-même ou par son APA ou sa PCH.
    .mistakes = Répondre non quand l’aidant est payé grâce à l’APA ou à la PCH du proche.

demande-ajpa-deja-paye =
    .say = L’aide payée est déjà un travail : proposer le 3230 pour le reste.

demande-ajpa-aide =
    .say = Recopier le nom de la personne aidée comme sur la notification.
    .papers = Notification APA ou MDPH.

demande-ajpa-aide-naissance =
    .say = Lire la date sur la notification.

demande-ajpa-reconnu =
    .say = Une demande en cours suffit à répondre « Pas encore ».
    .papers = Notification APA, MDPH ou majoration pour tierce personne.
    .blocked = Aucun papier : écrire une déclaration sur l’honneur, à joindre ensuite.

demande-ajpa-employeur =
    .say = Le nom en haut du bulletin de salaire.
    .papers = Bulletin de salaire.

demande-ajpa-conge =
    .say = L’attestation de l’employeur peut arriver après la demande.
    .mistakes = Confondre congé de proche aidant et congé sans solde.
    .blocked = Refus de l’employeur : le droit est dans le Code du travail ; orienter vers l’Inspection du travail.

demande-ajpa-debut =
    .say = Le premier jour d’absence, même une demi-journée.

demande-ajpa-forme =
    .say = Entières, demi-journées ou les deux : le rythme de chaque mois.

demande-ajpa-jours =
    .say = Une estimation suffit : les jours pris se disent chaque mois.
    .rule = Nombre de jours : articles L. 168-8 et suivants du Code de la sécurité sociale.

demande-ajpa-demi-jours =
    .say = Deux demi-journées valent une journée.

demande-ajpa-autres =
    .say = Lire la liste : ces aides ne s’ajoutent pas à l’Ajpa.
    .mistakes = Répondre non par oubli d’une indemnité : la Caf recouperait ensuite.
