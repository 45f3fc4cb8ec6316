# Pour le conseiller : demander l’aide au logement.

demande-logement-title =
    .say = Demander d’abord la date d’entrée dans le logement.
    .papers = Bail, attestation de loyer, RIB ; contrat de résidence en foyer ; offre de prêt pour un achat.
    .mistakes = Attendre des mois après l’emménagement : l’aide ne remonte pas loin en arrière, vérifier avec la Caf.
    .blocked = Propriétaire qui ne remplit pas l’attestation : envoyer la demande, le papier vient après.
    .rule = Aide au logement : service-public.fr, fiche F12006 ; Cerfa 10840 et 10842. Montants : barème du mois.

demande-logement-sans-charge =
    .say = Sans loyer ni prêt, rien à aider : dire comment faire un contrat écrit.
    .blocked = Hébergé contre un loyer : un contrat écrit avec l’hébergeant, puis revenir.

demande-logement-depuis =
    .say = La date d’entrée du bail ou de l’achat ; elle peut être à venir.
    .mistakes = Le jour de la visite ou de la signature.

demande-logement-contrat =
    .say = Regarder la première page du bail.
    .mistakes = Prendre une sous-location pour un bail : le propriétaire doit l’avoir acceptée par écrit.

demande-logement-accord =
    .say = Demander si l’accord est écrit ; sinon, l’obtenir d’abord.
    .papers = Lettre du propriétaire ou clause du bail.
    .blocked = L’Adil du département conseille gratuitement.

demande-logement-sans-accord =
    .say = La demande s’arrête ici : proposer l’Adil.

demande-logement-colocataires =
    .say = Compter tout le monde ; un couple compte pour deux.
    .mistakes = Oublier de se compter soi-même.

demande-logement-bailleur-type =
    .say = Lire l’en-tête du bail ou de la quittance.
    .mistakes = Répondre « Une personne » quand une agence gère le logement.

demande-logement-parente =
    .say = Demander avec tact : parents, grands-parents, enfants, petits-enfants, et ceux du conjoint.
    .mistakes = Oublier une société de la famille, une SCI par exemple : elle compte aussi.

demande-logement-bailleur-parent =
    .say = Expliquer la règle, puis proposer une simulation des autres aides.
    .rule = Logement loué à la famille proche : article L. 822-3 du Code de la construction et de l’habitation.

demande-logement-bailleur =
    .say = Recopier le nom et l’adresse du bail.
    .mistakes = Donner le nom du gardien ou du voisin.

demande-logement-residence =
    .say = Le contrat dit le type ; en cas de doute, demander au gestionnaire.

demande-logement-residence-nom =
    .say = Le nom du gestionnaire aide aussi.

demande-logement-loyer-charges =
    .say = Deux lignes de la quittance : loyer, puis charges. En colocation, la part seulement.
    .papers = Quittance ou avis d’échéance.
    .mistakes = Mettre le total loyer et charges dans la première ligne.

demande-logement-premier-loyer =
    .say = Le premier jour du premier mois payé ; l’aide commence le mois d’après.

demande-logement-versement =
    .say = Versée au bailleur, elle est retirée du loyer ; sinon elle arrive sur le compte.
    .mistakes = Oublier de vérifier ce que le bailleur a écrit sur l’attestation de loyer.

demande-logement-pret-avant-2020 =
    .say = Regarder la date de l’offre de prêt.

demande-logement-pret-recent =
    .say = Depuis 2020, un nouveau prêt n’ouvre plus de droit : le dire, et proposer l’Adil.

demande-logement-pret-type =
    .say = Le nom du prêt est sur l’offre ; sinon, « un autre prêt ».

demande-logement-pret =
    .say = Additionner les mensualités du logement, avec l’assurance.
    .papers = Tableau des remboursements.

demande-logement-pret-debut =
    .say = Le premier remboursement, sur le tableau.

demande-logement-a-charge =
    .say = Dire que les parents ne recevront plus d’aides pour la personne si elle demande.
    .blocked = Hésitation : quitter, faire une simulation, et revenir ; les réponses sont gardées.

demande-logement-boursier =
    .say = Une bourse du Crous sur critères sociaux.

demande-logement-pension-versee =
    .say = Une pension que la personne ou son conjoint verse, pour un enfant, un ex ou un parent.

demande-logement-pension-montant =
    .say = Le montant d’un mois, tous bénéficiaires ensemble.

demande-logement-epargne =
    .say = Sans le logement habité ; livrets, assurance-vie, biens.

demande-logement-epargne-montant =
    .say = Une valeur proche suffit : additionner tout.
