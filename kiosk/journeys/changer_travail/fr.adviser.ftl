# Pour le conseiller : mon travail change.

changer-travail-title =
    .say = Demander d’abord qui change, puis depuis quel jour.
    .papers = Contrat de travail, attestation de France Travail, d’ameli ou de l’employeur.
    .mistakes = Se fier à la date du contrat plutôt qu’au premier jour travaillé.
    .blocked = Changement à venir : il se déclare déjà, avec sa date.
    .rule = Changement de travail : service-public.fr, fiche F827 ; formulaire Cerfa 11423.

changer-travail-conjoint =
    .say = En couple, la page suivante demande qui change : la personne ou son conjoint.

changer-travail-qui =
    .say = Une personne à la fois : recommencer pour l’autre.

changer-travail-activite =
    .say = Choisir ce qui occupe le plus de temps aujourd’hui.
    .mistakes = Ranger la retraite ou l’invalidité dans « Sans travail ».

changer-travail-depuis =
    .say = Le premier jour de la nouvelle situation ; il peut être à venir.
    .mistakes = La date de la signature à la place du premier jour.

changer-travail-contrat =
    .say = Regarder l’en-tête du contrat : CDI, CDD, intérim ou contrat aidé.
    .mistakes = Prendre une mission d’intérim pour un CDD.

changer-travail-fin-contrat =
    .say = Laisser vide si la fin n’est pas écrite.

changer-travail-temps =
    .say =
        Regarder les heures du contrat, pas le nombre de jours.
        Congé parental complet : choisir « Oui, temps plein ».

changer-travail-heures =
    .say = Le nombre d’heures par semaine du contrat, sans les heures en plus.

changer-travail-salaire =
    .say = Le premier « net à payer » attendu pour un mois entier.
    .mistakes = Donner un mois incomplet : prendre ce qui est prévu pour un mois plein.

changer-travail-premier-salaire =
    .say = Un jour approché suffit ; il se corrige plus tard.

changer-travail-statut =
    .say = Micro-entreprise ou autre forme : le courrier de l’Urssaf le dit.

changer-travail-indemnise =
    .say = Une réponse attendue se dit « Pas encore », sans attendre la décision.
    .mistakes = Oublier l’ASS : elle compte comme l’ARE.

changer-travail-arret =
    .say = Prendre la raison principale de l’arrêt.
    .mistakes = Ranger la maternité ou la paternité dans « Maladie ».

changer-travail-pension =
    .say = Le montant net par mois ; laisser vide s’il n’est pas connu.
    .papers = Relevé d’ameli ou notification de la caisse.

changer-travail-bourse =
    .say = Bourse du Crous ou du lycée : la réponse compte pour l’aide au logement.
