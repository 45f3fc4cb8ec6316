# Pour le conseiller : mes retraites.

declarer-avantage-vieillesse-title =
    .say = Lister toutes les caisses, même celles qui n’ont pas répondu.
    .papers = Notifications de pension, relevés des caisses, ou le compte info-retraite.fr.
    .mistakes = Oublier une réversion, une petite complémentaire ou une pension d’un autre pays.
    .blocked = Caisse qui ne répond pas : déclarer la demande quand même, avec sa date.
    .rule = L’AAH et le RSA passent après une pension : articles L. 821-1 du Code de la sécurité sociale et L. 262-10 du Code de l’action sociale et des familles.

declarer-avantage-vieillesse-demande =
    .say = Demander la retraite de base, la complémentaire et la réversion, une par une.
    .mistakes = Répondre non alors qu’une demande est en attente.

declarer-avantage-vieillesse-demandees =
    .say = Toucher toutes les caisses sollicitées, même sans réponse.
    .papers = Accusés de réception des demandes, ou espace info-retraite.fr.

declarer-avantage-vieillesse-obtenues =
    .say = Ne toucher que celles qui versent déjà ; sinon, « Continuer ».

declarer-avantage-vieillesse-each-montant =
    .say = Prendre le montant brut du dernier relevé, pour un mois.
    .papers = Dernier relevé de cette caisse.
    .mistakes =
        Recopier le montant net viré sur le compte.
        Pension payée par trimestre : la ramener au mois.

declarer-avantage-vieillesse-debut =
    .say = La date la plus ancienne, écrite sur la notification.
    .papers = Notification de pension.

declarer-avantage-vieillesse-conjoint =
    .say = Les retraites du conjoint se déclarent ici aussi.
