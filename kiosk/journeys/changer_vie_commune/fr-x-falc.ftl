# Je vis en couple, en phrases courtes.

changer-vie-commune-title = Je vis en couple
    .hint = Sans être marié
    .search = couple, copain, copine, vivre ensemble

changer-vie-commune-depuis = Quand avez-vous commencé à vivre ensemble ?
    .hint = Le premier jour dans le même logement.
    .help = Vous partagez juste le loyer ? Vous n’êtes pas un couple. Vous partagez votre vie ? Vous êtes un couple.
