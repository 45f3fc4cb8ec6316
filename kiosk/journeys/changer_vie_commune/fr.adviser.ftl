# Pour le conseiller : je vis en couple.

changer-vie-commune-title =
    .say = Demander depuis quand le logement et la vie se partagent.
    .papers = Aucun papier pour une vie en couple ; numéro d’allocataire du conjoint s’il en a un.
    .mistakes = Attendre le mariage : la vie commune se déclare dès qu’elle commence.
    .blocked = Le conjoint a déjà un dossier : donner son numéro, la Caf réunit les deux.
    .rule = Vie en couple à déclarer, sans papier : service-public.fr, fiche F827.

changer-vie-commune-depuis =
    .say = Demander la date exacte : elle fixe le mois du changement de droit.
    .mistakes = Prendre deux colocataires pour un couple.
    .blocked = Situation pas claire : expliquer la différence, et laisser la personne décider.
