# Un enfant ne vit plus chez moi, en phrases courtes.

changer-depart-enfant-title = Un enfant ne vit plus chez moi
    .hint = Je dis à la Caf qu’un enfant est parti
    .search = enfant parti, enfant placé, mort de mon enfant

changer-depart-enfant-enfant = Quel enfant ?
changer-depart-enfant-raison-logement = Il a un logement à lui
    .hint = Pour étudier ou travailler
changer-depart-enfant-raison-travail = Il travaille et il a assez d’argent
    .hint = Il n’a plus besoin de votre argent.
changer-depart-enfant-raison-place = Il est placé
    .hint = Le juge ou le département a décidé.
changer-depart-enfant-raison-deces = Il est mort
changer-depart-enfant-garde = Il vit tout le temps chez l’autre parent ?
changer-depart-enfant-garde-plein = Oui
changer-depart-enfant-garde-alternee = Non, la moitié du temps
    .hint = L’autre moitié chez vous
changer-depart-enfant-tour-a-tour = Votre enfant reste dans votre dossier
    .hint = Il vit chez vous la moitié du temps. Vous n’avez pas besoin de cette démarche. Une question sur l’argent ? Écrivez à la Caf, ou demandez à l’accueil.
changer-depart-enfant-depuis = C’était quel jour ?
changer-depart-enfant-liens = Vous voyez encore votre enfant ?
    .hint = Vous l’appelez, ou vous payez des choses pour lui.
