# Pour le conseiller : étudiant : ma bourse.

declarer-bourse-title =
    .say = Vérifier qu’il s’agit bien de l’année en cours.
    .papers = Notification de bourse du Crous, du lycée ou de l’école.
    .mistakes = Prendre un prêt d’études pour une bourse.
    .blocked = Réponse du Crous attendue : choisir « Pas encore », et revenir avec la notification.
    .rule = Bourse et aide au logement : article R. 822-20 du Code de la construction et de l’habitation.

declarer-bourse-boursier =
    .say = L’échelon 0 bis est une bourse ; une bourse de la région se dit « une autre bourse ».
    .mistakes = Répondre non parce que rien n’a encore été versé.

declarer-bourse-debut =
    .say = La date est sur la notification ; souvent la rentrée.
