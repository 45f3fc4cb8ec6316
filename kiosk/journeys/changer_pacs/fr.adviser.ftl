# Pour le conseiller : je me pacse.

changer-pacs-title =
    .say = Demander la date d’enregistrement à la mairie ou chez le notaire.
    .papers = Convention de Pacs ou récépissé ; numéro d’allocataire du partenaire.
    .blocked = Le partenaire a déjà un dossier : donner son numéro, la Caf réunit les deux.
    .rule = Pacs à déclarer : service-public.fr, fiche F827 ; formulaire Cerfa 11423.

changer-pacs-depuis =
    .say = La date d’enregistrement compte, pas celle de la signature chez soi.
