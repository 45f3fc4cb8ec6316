# Pour le conseiller : écrire à la Caf.

ecrire-title =
    .say = Aider à dire les faits, pas à rédiger à sa place.
    .papers = Le courrier de la Caf dont il est question, s’il y en a un.
    .blocked = Réclamation : garder le numéro du message, et proposer un rendez-vous si cela dure.
    .rule = Réponse par mail ou téléphone, selon le choix de la personne.

ecrire-reponse =
    .say = Choisir ce qui convient : mail lu souvent, ou appel.

ecrire-email =
    .say = Relire chaque lettre à voix haute avec la personne.
