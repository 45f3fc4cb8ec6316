# Étudiant : la bourse, en phrases courtes.

declarer-bourse-title = Étudiant : ma bourse
    .hint = Pour l’aide au logement
    .search = bourse, étudiant, crous

declarer-bourse-boursier = Avez-vous une bourse cette année ?
    .help = L’échelon 0 bis : c’est une bourse. Un prêt : ce n’est pas une bourse.
declarer-bourse-boursier-crous = Oui, avec le Crous
declarer-bourse-boursier-autre = Oui, une autre bourse
    .hint = De la région ou de l’école
declarer-bourse-boursier-attente = J’attends la réponse
declarer-bourse-debut = Quel jour commence la bourse ?
    .hint = La date est sur la lettre.
