# Je vis en couple.

changer-vie-commune-title = Je vis en couple
    .hint = Sans mariage ni Pacs
    .search = concubinage, concubin, concubine, copain, copine, compagnon, compagne, vie commune, union libre, je vis avec quelqu’un, emménager ensemble

changer-vie-commune-depuis = Depuis quand vivez-vous en couple ?
    .hint = Le premier jour où vous avez partagé le logement et la vie de tous les jours.
    .short = Début de la vie en couple
    .help-title = Colocataires ou couple ?
    .help = En colocation, chacun a sa vie : ce n’est pas un couple, et il n’y a rien à déclarer ici. Un couple partage sa vie, même sans mariage, et même si les comptes sont séparés.
