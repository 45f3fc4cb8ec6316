# Ce que la MDPH décide avant la Caf.

common-mdph = Avez-vous une décision de la MDPH ?
    .hint = La maison départementale des personnes handicapées décide du droit. La Caf paie ensuite.
    .short = Décision de la MDPH
common-mdph-accord = Oui, elle a accepté
common-mdph-attente = Pas encore, mon dossier est déposé
common-mdph-non = Non, je n’ai rien demandé
common-mdph-d-abord = Commencez par la MDPH
    .hint = Remplissez le formulaire Cerfa 15692 avec un certificat médical récent, une pièce d’identité et un justificatif de domicile. La MDPH l’étudie en quatre mois environ, puis prévient la Caf. Demandez à l’accueil de l’imprimer avec vous.
common-taux = Quel taux la MDPH a-t-elle écrit ?
    .hint = Il est sur la lettre de décision.
    .short = Taux d’incapacité
common-taux-80-100 = 80 % ou plus
common-taux-50-79 = De 50 % à 79 %
common-taux-ne-sais-pas = Je ne sais pas
