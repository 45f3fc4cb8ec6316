# Les démarches : les choisir, les commencer, les suivre.

category-demande = Demander une aide
    .hint = La Caf étudie votre situation et vous répond.
category-changement = Déclarer un changement
    .hint = Dites-le vite : vos droits peuvent changer.
category-declaration = Faire une déclaration
    .hint = La Caf en a besoin pour calculer vos droits.
category-message = Écrire à la Caf
    .hint = Un conseiller vous répond par écrit.

source-enfants = Votre dossier ne compte pas d’enfant. Pour en déclarer un, choisissez « Mon enfant est né » ou « Un enfant ou un proche vient vivre chez moi ».
source-personnes = Votre dossier ne compte pas d’autre personne.

demarche-opening = Nous préparons votre démarche…
demarche-nobody-title = Cette démarche n’est pas possible
demarche-refused-title = La Caf n’a pas pu recevoir votre démarche
demarche-erasing = Nous effaçons le brouillon…
demarche-falc = { $what }, en facile à lire
    .hint = Des phrases courtes et des mots simples
demarche-paper-now = Je le montre maintenant
    .hint = Avec la caméra, le scanner ou une clé USB
demarche-paper-later = Je l’enverrai plus tard
    .hint = La démarche part sans lui, la Caf l’attendra
demarche-receipt-title = C’est envoyé
demarche-receipt-papers-title = Il reste à envoyer
demarche-receipt-papers = { $papers }. Vous pourrez les envoyer depuis « Suivre mes démarches ».
demarche-receipt-changed = Le changement est enregistré. Vos droits seront calculés de nouveau s’il le faut.
demarche-receipt-then = La Caf étudie votre dossier. Suivez-le dans « Suivre mes démarches » ; vous serez prévenu de la réponse.
demarche-receipt-on = C’est fini
demarche-receipt-print = Imprimer le reçu

draft-title = Vous aviez commencé cette démarche
draft-resume = Reprendre
    .hint = Vos réponses sont encore là
draft-anew = Recommencer
    .hint = Les anciennes réponses sont effacées
draft-kept-title = Vos réponses sont gardées
draft-kept = Elles restent 30 jours dans votre compte, pas sur cette borne. Vous pourrez reprendre ici, ou sur une autre borne. Les papiers numérisés ne sont pas gardés.
draft-erase = Effacer ce brouillon
draft-kept-on = C’est bien

already-sent-title = Cette démarche a déjà été envoyée
already-sent = Elle ne peut être envoyée qu’une fois. Pour une erreur, écrivez à la Caf ou appelez le 3230.

follow-title = Suivre mes démarches
follow-hint = Les 24 derniers mois
follow-loading = Nous cherchons vos démarches…
follow-to-send = À transmettre
    .none = Vous n’avez rien à transmettre.
follow-sent = À consulter
    .none = Vous n’avez pas envoyé de démarche.
follow-declare = À faire maintenant
follow-paper-asked = Demandé le { $date }
follow-paper-for = Pour : { $what }
follow-draft = Commencée le { $date }. Touchez pour reprendre.
follow-line = Envoyée le { $date } · { $state }
follow-joined = { $count ->
    [one] { $count } document joint
   *[other] { $count } documents joints
}
follow-by = Envoyée par { $name }
follow-state-waiting = Des papiers manquent
    .hint = { $count ->
        [one] La Caf attend { $count } papier avant d’étudier votre démarche.
       *[other] La Caf attend { $count } papiers avant d’étudier votre démarche.
    }
follow-state-received = Reçue, à l’étude
    .hint = La Caf regarde votre dossier. Les délais sont sur la page « Ma Caf ».
follow-state-done = Terminée
    .hint = Il n’y a plus rien à faire.

problem-already-sent = Cette démarche a déjà été envoyée pour cette période, avec d’autres réponses.
problem-nothing-to-choose = Votre dossier ne compte personne que cette démarche puisse concerner.

farewell-demarche = Démarche envoyée : { $what }
farewell-note-printed-receipt = Un reçu a été imprimé.
farewell-note-unfinished-receipt = L’impression d’un reçu n’était pas finie : elle est annulée.
note-what-receipt = Votre reçu
    .hint = Il prouve la date de votre envoi
receipt-document = Document { $n }

help-demarches = Touchez la démarche que vous voulez faire. Rien n’est envoyé avant que vous l’ayez vérifié.
help-draft = Touchez « Reprendre » pour retrouver vos réponses, ou « Recommencer » pour repartir de zéro.
help-draft-kept = Rien n’a été envoyé. Vos réponses vous attendent dans votre compte. Vous pouvez aussi les effacer.
help-already-sent = Gardez ce numéro. La Caf a bien reçu votre démarche.
help-demarche-receipt = Notez ce numéro ou imprimez le reçu. Il prouve que la Caf a reçu votre démarche.
help-paper = Montrez le papier maintenant si vous l’avez. Sinon, vous pourrez l’envoyer un autre jour.
help-follow-up = En haut, ce que la Caf attend de vous. En bas, ce que vous avez envoyé. Touchez une ligne pour en savoir plus.
help-followed = Vous voyez où en est cette démarche. Vous pouvez imprimer son reçu.
