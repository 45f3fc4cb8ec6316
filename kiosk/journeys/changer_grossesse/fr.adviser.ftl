# Pour le conseiller : j’attends un enfant.

changer-grossesse-title =
    .say = Accueillir la nouvelle sans la commenter ; demander si la déclaration du médecin est envoyée.
    .papers = Déclaration de grossesse, sur papier ou envoyée par internet.
    .mistakes = Attendre la naissance : la grossesse se déclare dans les trois premiers mois.
    .blocked = Trop tard pour la déclarer dans les temps ? Déclarer quand même, la Caf étudie.
    .rule = À déclarer avant la fin de la 14e semaine : service-public.fr, fiche F2550, et Cerfa 10112.

changer-grossesse-conjoint =
    .say = Poser la question simplement ; en couple, la suivante demande qui attend l’enfant.

changer-grossesse-qui =
    .say = La démarche se fait pour celle qui attend l’enfant.

changer-grossesse-date-connue =
    .say = Regarder la feuille du médecin : les deux dates y sont souvent.

changer-grossesse-terme =
    .say = Une date proche suffit ; elle se corrige plus tard.
    .mistakes = Confondre le terme et la date de début de grossesse.

changer-grossesse-debut-grossesse =
    .say = Prendre la date présumée écrite par le médecin ou la sage-femme.

changer-grossesse-nombre =
    .say = Ne demander plusieurs enfants que si le médecin l’a dit.

changer-grossesse-declaration =
    .say = Si le médecin l’a envoyée par internet, rien à joindre ici.
    .blocked = Feuilles bleues pour la Caf : les scanner à la page suivante.
