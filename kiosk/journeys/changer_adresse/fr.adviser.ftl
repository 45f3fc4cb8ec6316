# Pour le conseiller : J’ai déménagé.

changer-adresse-title =
    .say = Demander la date d’entrée et qui vit dans le nouveau logement.
    .papers = Bail, ou attestation d’hébergement ; RIB si l’aide au logement est demandée à nouveau.
    .mistakes = Changer l’adresse ne demande pas l’aide au logement du nouveau logement : la demander ensuite.
    .blocked = Déménagement vers un autre département : le dossier change de Caf, le signaler à l’accueil.
    .rule = Changement d’adresse : service-public.fr, fiche R11193.

changer-adresse-depuis =
    .say = Demander la date d’entrée dans les lieux : elle peut être à venir.
    .papers = Bail ou état des lieux, pour lire la date.
    .mistakes = Donner la date du courrier de résiliation de l’ancien logement.
