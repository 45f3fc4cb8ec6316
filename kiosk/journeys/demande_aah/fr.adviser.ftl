# Pour le conseiller : demander l’AAH : la partie de la Caf, après la MDPH.

demande-aah-title =
    .say = Vérifier d’abord la décision de la MDPH : sans elle, la Caf ne peut rien verser.
    .papers = Notification de la MDPH, RIB, pièce d’identité, avis d’impôt ou bulletins selon le cas.
    .mistakes = Oublier la pension d’invalidité : l’AAH vient après elle quand le droit existe.
    .blocked = Décision refusée : la voie de recours est écrite sur la notification de la MDPH.
    .rule = AAH : articles L. 821-1 et L. 821-3 du Code de la sécurité sociale. Montant : barème du mois.
    .bareme = prestations_sociales.prestations_etat_de_sante.invalidite.aah.montant

demande-aah-a-charge =
    .say = La question est pour un jeune de moins de 20 ans encore à charge.
    .mistakes = Répondre oui pour un adulte qui vit chez ses parents sans être à leur charge.

demande-aah-aeeh =
    .say = Expliquer que c’est l’AEEH, demandée par les parents, jusqu’à 20 ans.
    .blocked = La situation a changé ? Revenir quand les parents ne reçoivent plus d’aide pour lui.

demande-aah-pension =
    .say = L’AAH complète ces pensions : les demander d’abord si le droit existe.
    .papers = Notification de pension, ou preuve de la demande.
    .blocked = Droit inconnu : l’Assurance maladie répond au 3646.

demande-aah-lieu =
    .say = Demander où la personne dort la nuit, et depuis quand.
    .mistakes = Taire un long séjour à l’hôpital : l’AAH change après 60 jours.

demande-aah-lieu-depuis =
    .say = Le jour d’entrée, écrit sur le bulletin de situation ou d’hospitalisation.
    .papers = Bulletin de situation, attestation de l’établissement.

demande-aah-protection =
    .say = Poser la question simplement : elle protège la personne, elle ne la juge pas.
    .papers = Jugement de tutelle ou de curatelle.
    .mistakes = Prendre une aide de la famille, sans jugement, pour une tutelle.
