# Pour le conseiller : travaux pour accueillir des enfants (Pala).

demande-pala-title =
    .say = Vérifier que les travaux n’ont pas commencé : c’est la condition.
    .papers = Agrément, devis datés, accord du propriétaire pour un locataire, RIB.
    .mistakes = Commencer les travaux en attendant la réponse de la Caf.
    .blocked = Travaux déjà commencés : ce prêt n’est plus possible ; revenir avec un devis pour d’autres.
    .rule = Prêt à l’amélioration du lieu d’accueil : service-public.fr, fiche R71914 ; Cerfa 14073.

demande-pala-agrement =
    .say = L’agrément du département (PMI), ou une demande en cours.
    .blocked = Sans agrément : ce prêt n’est pas possible, la PMI renseigne.

demande-pala-sans-agrement =
    .say = Expliquer à qui s’adresser : la PMI du département.

demande-pala-agrement-fin =
    .say = La date de fin est sur l’agrément.

demande-pala-lieu =
    .say = Le domicile, ou une maison d’assistantes maternelles.

demande-pala-mam =
    .say = Le nom et l’adresse de la Mam, tels que sur son affiche ou son site.

demande-pala-occupation-lieu =
    .say = Un locataire aura besoin de l’accord écrit du propriétaire.

demande-pala-commences =
    .say = Répondre non seulement si rien n’est commencé sur place.
    .blocked = Acompte versé ou matériaux achetés : poser la question à la Caf avant d’envoyer.

demande-pala-travaux-commences =
    .say = La demande s’arrête : revenir avant de commencer d’autres travaux.

demande-pala-travaux =
    .say = Cocher tout ce qui améliore l’accueil, la santé ou la sécurité des enfants.

demande-pala-description =
    .say = Une phrase suffit, et seulement si le devis n’est pas clair.

demande-pala-realisation =
    .say = Par la famille : un devis des matériaux suffit.

demande-pala-debut-travaux =
    .say = Une date prévue suffit.

demande-pala-cout =
    .say = Le total des devis, toutes taxes comprises.

demande-pala-montant =
    .say = Une part du coût, jusqu’au plafond écrit à l’écran.
    .mistakes = Demander plus que le devis ne porte.

demande-pala-mensualites =
    .say = Choisir une durée que le budget supporte, pas la plus courte.

demande-pala-remboursements =
    .say = Additionner les autres prêts en cours ; 0 s’il n’y en a pas.

demande-pala-engagement =
    .say = Lire la phrase à voix haute : arrêter le métier rend le prêt remboursable.
