# J’attends un enfant.

changer-grossesse-title = J’attends un enfant
    .hint = Déclarer une grossesse
    .search = grossesse, enceinte, je suis enceinte, bébé attendu, déclaration de grossesse, premier examen, ma femme est enceinte, prime à la naissance

changer-grossesse-conjoint = Vivez-vous en couple ?
    .short = En couple
changer-grossesse-qui = Qui attend un enfant ?
    .short = Qui attend un enfant
changer-grossesse-qui-moi = Moi
changer-grossesse-qui-conjoint = Ma conjointe
changer-grossesse-date-connue = Quelle date connaissez-vous ?
    .hint = Elle est sur la déclaration du médecin ou de la sage-femme.
    .short = Date connue
    .help-title = Quand déclarer ?
    .help = Avant la fin de la 14e semaine de grossesse, c’est-à-dire dans les trois premiers mois. Plus tard, déclarez quand même : des droits peuvent encore s’ouvrir.
changer-grossesse-date-connue-terme = La date prévue de la naissance
    .hint = On dit aussi le terme
changer-grossesse-date-connue-debut = La date de début de grossesse
changer-grossesse-terme = Quand la naissance est-elle prévue ?
    .short = Naissance prévue
changer-grossesse-debut-grossesse = Quand la grossesse a-t-elle commencé ?
    .hint = La date présumée, écrite par le médecin ou la sage-femme.
    .short = Début de grossesse
changer-grossesse-nombre = Combien d’enfants attendez-vous ?
    .hint = Un seul, le plus souvent. Pour des jumeaux, deux.
    .short = Enfants attendus
changer-grossesse-declaration = Avez-vous la déclaration du médecin ou de la sage-femme ?
    .hint = Elle est faite à la visite du troisième mois. À déclarer avant la fin de la 14e semaine.
    .short = Déclaration du médecin
changer-grossesse-declaration-envoyee = Il l’a envoyée par internet
    .hint = Vous n’avez rien à joindre
changer-grossesse-declaration-papier = Il me l’a donnée sur papier
    .hint = Des feuilles bleues pour la Caf
changer-grossesse-declaration-pas-encore = Pas encore
    .hint = Prenez rendez-vous : la Caf l’attendra
