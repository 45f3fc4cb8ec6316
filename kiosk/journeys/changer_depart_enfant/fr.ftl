# Un enfant ne vit plus chez moi.

changer-depart-enfant-title = Un enfant ne vit plus chez moi
    .hint = Départ, mariage, placement, décès
    .search = départ d’un enfant, mon enfant est parti, parti vivre chez son père, parti vivre chez sa mère, enfant placé, ase, foyer, mon enfant travaille, mon enfant se marie, décès d’un enfant, mon enfant est mort

changer-depart-enfant-enfant = De quel enfant s’agit-il ?
    .short = Enfant
changer-depart-enfant-raison = Que se passe-t-il ?
    .short = Raison
changer-depart-enfant-raison-autre-parent = Il vit chez son autre parent
changer-depart-enfant-raison-logement = Il a son propre logement
    .hint = Pour ses études ou son travail
changer-depart-enfant-raison-travail = Il travaille et gagne sa vie
    .hint = Plus de 55 % du Smic par mois
changer-depart-enfant-raison-couple = Il vit en couple
    .hint = Mariage, Pacs ou vie commune
changer-depart-enfant-raison-place = Il est placé ou confié à quelqu’un
    .hint = Par un juge ou par le département
changer-depart-enfant-raison-deces = Il est décédé
changer-depart-enfant-raison-autre = Une autre raison
changer-depart-enfant-garde = Vit-il chez l’autre parent tout le temps ?
    .short = Temps chez l’autre parent
changer-depart-enfant-garde-plein = Oui, tout le temps ou presque
changer-depart-enfant-garde-alternee = Non, c’est une garde alternée
    .hint = Environ la moitié du temps chez chaque parent
changer-depart-enfant-tour-a-tour = En garde alternée, votre enfant reste dans votre dossier
    .hint = Vous n’avez pas à déclarer son départ. Pour dire comment vous partagez les allocations familiales, écrivez à la Caf depuis Mon Compte et joignez l’accord signé par les deux parents, ou demandez à l’accueil.
changer-depart-enfant-depuis = À quelle date ?
    .short = Date
changer-depart-enfant-liens = Gardez-vous des liens avec lui ?
    .hint = Vous le voyez, vous l’appelez, vous payez une partie de ses frais. Le juge peut alors vous laisser les allocations.
    .short = Liens gardés
