# Les démarches, en phrases courtes.

category-demande = Demander de l’argent à la Caf
    .hint = La Caf regarde. Puis elle répond.
category-changement = Dire ce qui a changé
    .hint = Il faut le dire vite.
category-declaration = Déclarer
    .hint = La Caf a besoin de ces réponses.
category-message = Écrire à la Caf
    .hint = Une personne vous répond.

source-enfants = La Caf ne connaît pas d’enfant chez vous.
source-personnes = La Caf ne connaît pas d’autre personne chez vous.

demarche-nobody-title = Ce n’est pas possible
demarche-refused-title = Ça n’a pas marché
demarche-paper-now = J’ai ce papier
    .hint = Je le montre à la machine
demarche-paper-later = Je n’ai pas ce papier
    .hint = Je l’envoie un autre jour
demarche-receipt-title = C’est envoyé
demarche-receipt-papers-title = Il manque des papiers
demarche-receipt-papers = { $papers }. Vous pouvez les envoyer un autre jour.
demarche-receipt-changed = La Caf le sait maintenant.
demarche-receipt-then = La Caf regarde votre demande. Elle vous répond plus tard.
demarche-receipt-on = J’ai fini
demarche-receipt-print = Imprimer le papier avec le numéro

draft-title = Vous avez déjà commencé
draft-resume = Continuer
    .hint = Vos réponses sont là
draft-anew = Recommencer
    .hint = Les réponses sont effacées
draft-kept = La Caf garde vos réponses 30 jours. Cette machine ne garde rien. Vous pouvez continuer un autre jour.
draft-erase = Tout effacer

already-sent-title = C’est déjà envoyé
already-sent = On peut l’envoyer une seule fois. Il y a une erreur ? Appelez le 3230.

follow-title = Mes démarches
follow-to-send = À envoyer
    .none = Vous n’avez rien à envoyer.
follow-sent = Déjà envoyé
    .none = Vous n’avez rien envoyé.
follow-declare = À faire maintenant
follow-state-waiting = Il manque des papiers
    .hint = { $count ->
        [one] La Caf attend { $count } papier. Envoyez-le.
       *[other] La Caf attend { $count } papiers. Envoyez-les.
    }
follow-state-received = La Caf regarde
    .hint = La Caf lit votre demande. Il faut attendre.
follow-state-done = C’est fini
    .hint = Vous n’avez plus rien à faire.

problem-already-sent = C’est déjà envoyé.
problem-nothing-to-choose = Il n’y a personne à choisir dans votre dossier.
