# Les mots des simulations : le choix, le résultat, « et si ? », ce que l’on emporte.

## Accueil et Mon Compte

home-estimate = Estimer mes droits
    .hint = Sans compte : logement, RSA, prime d’activité, naissance
account-estimate = Estimer mes droits

## Choisir la simulation

simulation-title = Que voulez-vous estimer ?
simulation-hint = Sans compte et sans engagement : rien n’est envoyé.

## Ce que la Caf sait déjà

known-title = Ce que la Caf sait déjà de vous
known-hint = Vérifiez chaque réponse. Ce qui a changé vous sera demandé.
known-changed = La question vous sera posée.
known-change = Cela a changé
known-change-what = Cela a changé : { $what }
known-keep = Garder
known-keep-what = Garder : { $what }
known-looking = Nous regardons ce que la Caf sait déjà…

## Vérifier ses réponses avant un calcul

review-check = Vérifiez vos réponses
review-see = Voir le résultat

## Le résultat

estimate-computing = Nous calculons vos droits…
estimate-title = Ce que vous pourriez recevoir chaque mois
estimate-month = Estimation, { $month }
estimate-more = { $amount } de plus par mois
estimate-less = { $amount } de moins par mois
estimate-same = Rien ne change.
estimate-none = pas de droit
estimate-unknown = non calculé
estimate-apart = En plus, à part
estimate-counted = Ce qui a été compté
estimate-assumptions = Ce que nous avons supposé
estimate-nothing-title = Pour ce mois, nous n’avons pas trouvé de droit
estimate-nothing = Ce n’est qu’une estimation, et une situation change : refaites-la quand la vôtre change. Un conseiller peut aussi regarder avec vous.
estimate-print = Imprimer ce résumé
estimate-next = Que faire ensuite
estimate-take = Emporter sur mon téléphone

## Et si ?

whatif-axes = Ce qui pourrait changer
whatif-axis-salaire = Salaire
whatif-axis-loyer = Loyer
whatif-axis-enfants = Enfants
whatif-axis-heures = Heures
whatif-hint = Faites glisser le point.
whatif-supposed = { $what } : { $value }
whatif-point = { $value } → { $total }
whatif-said = { $what } : { $total } par mois
whatif-hours = { $value } h
whatif-total = Total
whatif-lines = Aide montrée sur la courbe
whatif-line-aide-logement = Aide au logement
whatif-line-rsa = RSA
whatif-line-prime-activite = Prime d’activité
whatif-line-paje-base = Paje
whatif-line-prime-naissance = Prime naissance
whatif-line-prepare = PreParE
whatif-line-cmg = Garde d’enfant
whatif-line-af = Allocations familiales
whatif-line-cf = Complément familial
whatif-line-asf = Soutien familial
whatif-line-ars = Rentrée scolaire
whatif-line-aah = AAH
whatif-line-aeeh = AEEH
whatif-back = Revenir à mes réponses
whatif-loading = Nous calculons la courbe…
whatif-failed = La courbe ne peut pas être calculée pour le moment. Votre estimation reste juste.
whatif-flat = Ce changement ne modifie pas ces aides.
whatif-smooth = Aucun seuil brusque : les montants changent peu à peu.

## Une aide

detail-why-open = Sur quoi repose ce montant
detail-why-none = Pourquoi il n’y a pas de droit
detail-anyway = Vous pouvez demander quand même
detail-anyway-text = Seule la Caf décide. Si les questions ne disaient pas tout de votre situation, parlez-en à un conseiller.
detail-next = Que faire ensuite

## Que faire ensuite

next-title = Que faire ensuite ?
next-hint = Une estimation n’est pas une demande. Rien n’a été envoyé à la Caf.
next-where = Où faire la demande
next-ask = Faire la demande
next-ask-what = Faire la demande : { $what }
next-where-here = Ici, tout de suite : touchez « Faire la demande ». Il faut être connecté ou ouvrir un compte. Vos réponses sont reprises, vous pourrez les vérifier.
next-where-signed-in = Sur caf.fr ou dans l’application Caf, avec le compte que vous utilisez ici. Vous pouvez aussi la remplir avec un conseiller : demandez à l’accueil.
next-where-signed-out = Sur caf.fr ou dans l’application Caf, dans votre compte. Vous n’avez pas encore de compte ? Un conseiller peut vous aider à faire la première demande : demandez à l’accueil.
next-bring = Papiers à préparer
next-send = Envoyer vos papiers
next-papers = Cette borne peut déjà les scanner et les envoyer : sur sa première page, touchez « Envoyer un document ».
next-nothing-title = Il n’y a rien à demander pour le moment
next-nothing = Refaites une estimation si votre situation change : travail, logement, naissance, séparation. Un conseiller peut aussi regarder avec vous d’autres aides.
next-home = Revenir à l’accueil

## Emporter

take-title = Emporter cette estimation
take-hint = Visez ce carré avec l’appareil photo de votre téléphone.
take-name = Carré à photographier : le mois, les aides et les montants
take-shown = Votre téléphone affichera
take-privacy = Il n’y a ni votre nom, ni votre adresse, ni lien vers un site.

takeaway-title = Estimation Caf, { $month }
takeaway-line = { $benefit } : { $amount }
takeaway-total = Total : { $amount } par mois
takeaway-note = Ceci est une estimation, pas une décision de la Caf.

## Le résumé imprimé

summary-title = Voici votre résumé
summary-what = Estimation, { $month }
summary-nameless = Il contient les montants et leurs raisons, sans votre nom.
summary-making = Nous préparons votre résumé…
summary-unreadable = Le résumé ne peut pas être affiché. Touchez « Retour », puis demandez-le encore.
farewell-estimate-printed = Estimation de vos droits pour { $month } : imprimée
farewell-estimate-unfinished = Estimation de vos droits pour { $month } : impression annulée

## Aide

help-simulation-choice = Touchez ce que vous voulez estimer. Vous répondrez à des questions simples. Rien n’est envoyé à la Caf.
help-simulation-known = Lisez chaque réponse. Si l’une n’est plus juste, touchez « Cela a changé » à côté.
help-estimate = À gauche, ce que vous pourriez recevoir. Touchez une aide pour savoir pourquoi. À droite, faites glisser le point pour voir ce qui changerait.
help-estimate-detail = Cette page explique le montant d’une aide, et ce qu’il faut faire pour la demander.
help-estimate-next = Lisez ce qu’il faut demander et les papiers à préparer.
help-estimate-take = Ouvrez l’appareil photo de votre téléphone et visez le carré. Les montants s’affichent.
help-estimate-summary = Regardez le résumé. Pour le garder, touchez « Imprimer ».
