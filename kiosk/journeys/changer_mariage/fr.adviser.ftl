# Pour le conseiller : je me marie.

changer-mariage-title =
    .say = Vérifier que le mariage a eu lieu, et demander le jour exact.
    .papers = Acte de mariage ; pièce d’identité et numéro d’allocataire du conjoint.
    .mistakes = Déclarer avant la date : revenir après le mariage.
    .blocked = Le conjoint a déjà un dossier : donner son numéro, la Caf réunit les deux.
    .rule = Mariage à déclarer : service-public.fr, fiche F827 ; formulaire Cerfa 11423.

changer-mariage-depuis =
    .say = Un mariage à l’étranger compte aussi, avec son acte.
    .mistakes = Prendre la date de la fête plutôt que celle de la mairie.
    .blocked = Pas encore marié : revenir après la date, rien à faire aujourd’hui.
