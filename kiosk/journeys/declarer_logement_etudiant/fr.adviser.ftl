# Pour le conseiller : étudiant : mon logement cet été.

declarer-logement-etudiant-title =
    .say = Demander si le loyer de juillet et août est payé ou non.
    .papers = Bail, ou attestation du Crous.
    .mistakes = Ne rien répondre : l’aide au logement s’arrête pour l’été.
    .blocked = Date dépassée : répondre quand même, puis demander à la Caf pour les mois passés.
    .rule = À dire avant le 1er juillet : webinaire de la Caf, « Conservation du logement ».

declarer-logement-etudiant-ete =
    .say = Distinguer : garder en payant, garder sans payer, quitter.
    .mistakes = Répondre « Je le quitte » pour de simples vacances.

declarer-logement-etudiant-jusqua =
    .say = Demander si le bail a une date de fin, ou si le congé est déjà donné.

declarer-logement-etudiant-fin =
    .say = Le dernier jour payé, lu sur le bail ou le congé.

declarer-logement-etudiant-retour =
    .say = Le premier jour payé de nouveau : l’aide reprend avec lui.

declarer-logement-etudiant-depart =
    .say = Le dernier jour payé ; la nouvelle adresse se dit dans « J’ai déménagé ».
    .blocked = Nouveau logement à la rentrée : une autre demande d’aide au logement sera à faire.
