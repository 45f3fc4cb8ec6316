# Étudiant : dire si l’on a une bourse.

declarer-bourse-title = Étudiant : ma bourse
    .hint = Pour calculer l’aide au logement
    .search = bourse, boursier, étudiant, crous, aide au logement étudiant, apl étudiant

declarer-bourse-boursier = Avez-vous une bourse d’études cette année ?
    .short = Bourse
    .help-title = Vous hésitez ?
    .help = L’échelon 0 bis est une bourse : répondez oui. Un prêt d’études n’en est pas une.
declarer-bourse-boursier-crous = Oui, du Crous
    .hint = Bourse sur critères sociaux
declarer-bourse-boursier-autre = Oui, une autre bourse
    .hint = De la région, pour la santé ou le travail social, ou de l’école
declarer-bourse-boursier-attente = Pas encore : j’attends la réponse
declarer-bourse-boursier-non = Non
declarer-bourse-debut = À partir de quel jour cette bourse est-elle versée ?
    .hint = Souvent le 1er septembre. La date est sur la notification.
    .short = Début de la bourse
