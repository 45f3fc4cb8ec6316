# Les mots des écrans.

## Accueil de la borne

attract-touch = Touchez l’écran pour commencer
attract-privacy = Après votre départ, rien de ce que vous avez fait ne reste sur cette borne.
attract-after-crash = La visite précédente s’est interrompue. Tout a été effacé. Vous pouvez recommencer.
attract-after-silence = La borne ne répondait plus. Tout a été effacé. Vous pouvez recommencer.

## Page principale

home-title = Bonjour. Que souhaitez-vous faire aujourd’hui ?
home-title-signed-in = Bonjour { $name }. Que souhaitez-vous faire aujourd’hui ?
home-subtitle = Touchez une carte. Rien ne reste ici après votre départ.
home-attestation = Imprimer une attestation
    .hint = De paiement ou de quotient familial
home-document = Envoyer un document
    .hint = Posez le papier, la borne le scanne
home-account = Ouvrir Mon Compte
    .hint = Paiements, quotient familial, courriers

home-need-title = Ayez avec vous
home-need = Votre numéro de Sécurité sociale (il est sur la carte Vitale) et le mot de passe de votre compte Caf.

## Mon Compte

account-managed-alone = C’est vous qui gérez votre dossier.
account-managed-with = Vous autorisez { $name } à gérer votre dossier.
account-managed-by = Votre dossier est géré par { $name }.
account-own-data-only = Vous voyez vos informations personnelles. La personne qui gère le dossier peut vous autoriser à voir le reste.
account-last-sign-in = Dernière connexion le { $date } à { $time }
account-first-sign-in = Première connexion
account-last-payment = Dernier paiement
account-paid-on = Versé le { $date }
account-no-payment = Aucun paiement à afficher
account-quotient = Quotient familial
account-quotient-hint = Il sert pour la cantine, les loisirs, la crèche.
account-no-quotient = Pas de quotient familial à afficher
account-alerts = À faire
account-letters-unread = { $count ->
    [0] Aucun courrier non lu
    [one] { $count } courrier non lu
   *[other] { $count } courriers non lus
}
account-debts = À rembourser : { $amount }
account-document = Envoyer un document
account-home = Retour à l’accueil
account-sign-out = Me déconnecter

## Attestations

attestation-title = Quelle attestation voulez-vous ?
attestation-hint = Choisissez le document, puis le mois.
attestation-kind-paiement = Attestation de paiement
    .hint = Ce que la Caf vous a versé dans le mois
attestation-kind-quotient-familial = Attestation de quotient familial
    .hint = Pour la cantine, la crèche, les loisirs
attestation-month-title = Pour quel mois ?
attestation-month-hint = Vous pouvez remonter sur 24 mois.
attestation-month-latest = Le plus récent
attestation-month-elsewhere = À demander à la { $caf }
attestation-elsewhere-title = Ce mois est dans un autre dossier
attestation-elsewhere = En { $month }, votre dossier était à la { $caf }. Demandez-lui cette attestation par mail ou au 32 30.
attestation-none-title = Pas d’attestation à imprimer
attestation-none = Il n’y a pas d’attestation de ce type pour les 24 derniers mois.
attestation-making = Nous préparons votre attestation…
attestation-loading = Nous cherchons vos attestations…
attestation-view-title = Voici votre attestation
attestation-view-what = { $what }, { $month }
attestation-view-number = N° { $number }
attestation-zoom-in = Agrandir
attestation-zoom-out = Réduire
attestation-unreadable = Le document ne peut pas être affiché. Touchez « Retour », puis choisissez encore le mois.
attestation-role-title = Les attestations sont réservées à la personne qui gère le dossier
attestation-role = Cette personne peut vous autoriser depuis son compte, ou imprimer elle-même l’attestation.

## Impression

print-title = Impression
print-ready = L’imprimante est prête.
print-checking = Nous vérifions l’imprimante…
print-sending = Nous envoyons le document à l’imprimante…
print-progress = Page { $done } sur { $total }
print-do-not-leave = Restez devant la borne : l’impression n’est pas finie.
print-done-title = Votre document est imprimé
print-done = Prenez-le dans le bac de l’imprimante. Ne laissez rien derrière vous.
print-failed-title = Votre document n’est pas imprimé
print-unsure = L’imprimante a peut-être reçu le document. Regardez dans le bac avant de recommencer.
print-cancel = Annuler l’impression
print-again = Réessayer d’imprimer
print-taken = J’ai pris mon papier
print-without = Continuer sans imprimer

## Envoyer un document : comment le prendre

source-title = Comment voulez-vous donner votre document ?
source-hint = Vous pourrez changer ensuite.
source-camera = Avec la caméra
    .hint = Posez le papier sous la caméra
source-scanner = Avec le scanner
    .hint = Posez le papier sur la vitre
source-file = Depuis une clé USB
    .hint = Une photo ou un PDF
source-phone = Avec mon téléphone
    .hint = Photographiez le papier avec votre téléphone

camera-title = Posez votre papier sous la caméra
camera-starting = La caméra démarre…
camera-take = Prendre la photo moi-même
camera-corners = Régler les coins de la page { $number }
camera-sound-on = Entendre les conseils
camera-sound-off = Couper le son
camera-pages = Pages prises
camera-page-next = Page { $number } : à prendre
camera-privacy = Ces images ne quittent la borne que si vous les envoyez.
camera-other = Utiliser autre chose
camera-done = J’ai toutes mes pages

scanner-title = Posez vos papiers dans le scanner
scanner-hint = Plusieurs feuilles : dans le chargeur, s’il y en a un. Une seule : sur la vitre, le côté écrit contre la vitre.
scanner-searching = Nous cherchons le scanner…
scanner-start = Lancer le scanner
scanner-scanning = Le scanner lit la page { $number }…
scanner-cancel = Arrêter le scanner

files-title = Choisissez votre fichier
files-hint = Branchez votre clé USB, puis touchez la photo ou le PDF à envoyer.
files-none-title = Branchez votre clé USB
files-none = La borne affichera ses photos et ses PDF. Elle n’écrit rien sur la clé.
files-empty = Cette clé ne contient ni photo ni PDF.
files-more = { $count ->
    [one] { $count } autre fichier n’est pas montré.
   *[other] { $count } autres fichiers ne sont pas montrés.
}
files-opening = La borne ouvre le fichier…
files-size = { $size } Mo, { $date }

pages-title = Vérifiez vos pages
pages-hint = Tout doit être lisible : les mots, les dates, les montants.
pages-page = Page { $number }
pages-good = Bien lisible
pages-add = Ajouter une page
pages-delete = Supprimer
pages-rotate = Tourner
pages-earlier = Placer avant
pages-later = Placer après
pages-retake = Reprendre
pages-reading = Nous lisons vos pages…
pages-join = Réunir les deux faces
pages-split = Séparer les deux faces
pages-view = Voir
pages-on = Mes pages sont bonnes

pages-corners = Les coins

corners-title = Réglez les coins de la page
corners-hint = Faites glisser chaque rond sur un coin du papier. La loupe montre l’endroit exact.
corners-picture = La photo entière
corners-top-left = Coin en haut à gauche
corners-top-right = Coin en haut à droite
corners-bottom-right = Coin en bas à droite
corners-bottom-left = Coin en bas à gauche
corners-bad = Les coins se croisent : mettez chaque rond sur son coin
corners-whole = Toute la photo
corners-before = Comme avant
corners-done = Les coins sont bons
corners-making = La borne refait la page…

page-view-title = Page { $number }

page-refused-title = La page { $number } ne se lit pas bien
page-refused-hint = La Caf risque de la refuser. Reprenez-la maintenant : c’est plus rapide qu’un courrier.
page-refused-keeping = Vous avez essayé plusieurs fois. Vous pouvez aussi envoyer la page comme elle est : la Caf saura pourquoi.
page-refused-keep = Envoyer quand même
page-refused-again = Reprendre la page

## Envoi

send-assembling = Nous rassemblons vos pages…
send-uploading = Nous envoyons vos pages…
send-confirming = Nous enregistrons votre envoi…
send-uploaded = { NUMBER($percent) } % envoyés
send-stopped-title = L’envoi s’est arrêté en chemin
send-stopped-kept = { $count ->
    [one] Votre page est gardée ici : rien n’est perdu.
   *[other] Vos { $count } pages sont gardées ici : rien n’est perdu.
}
send-stopped-on = Appuyez sur « Réessayer » : l’envoi reprendra là où il s’est arrêté.
send-receipt-title = Votre document est bien envoyé
send-receipt-number = Numéro de l’envoi
send-receipt-date = Reçu par la Caf le { $date } à { $time }
send-receipt-pages = { $count ->
    [one] { $count } page envoyée
   *[other] { $count } pages envoyées
}
send-receipt-keep = Notez ce numéro ou photographiez-le avec votre téléphone.
send-again = Envoyer un autre document
send-finished = J’ai fini avec ce document

## Ennuis

trouble-title = Nous n’y arrivons pas pour le moment
trouble-nothing-lost = Ce que vous avez fait n’est pas perdu.
trouble-help = Si cela continue, demandez à l’accueil.
trouble-home = Revenir à l’accueil
trouble-sign-in-again = Vous devez vous connecter à nouveau.
trouble-attempts-left = { $count ->
    [one] Il vous reste { $count } essai avant le blocage du compte.
   *[other] Il vous reste { $count } essais avant le blocage du compte.
}
trouble-locked-minutes = { $minutes ->
    [one] Réessayez dans { $minutes } minute.
   *[other] Réessayez dans { $minutes } minutes.
}
loading-account = Nous ouvrons votre compte…
signing-in = Nous vérifions votre mot de passe…
storage-full = La borne n’a plus de place pour d’autres pages. Envoyez celles que vous avez, ou supprimez une page.

## Fin de visite, inactivité

end-title = Terminer votre visite ?
end-confirm = Tout sera effacé de cette borne : ce que vous avez écrit, vos pages, votre connexion.
end-unsent = Vous n’avez pas tout envoyé. Ce qui n’est pas envoyé sera effacé.
end-printing = Une impression est en cours. Elle sera annulée.
end-yes = Oui, terminer
end-no = Non, continuer ma visite

idle-title = Êtes-vous toujours là ?
idle-text = { $seconds ->
    [one] Sans réponse, tout sera effacé dans { $seconds } seconde.
   *[other] Sans réponse, tout sera effacé dans { $seconds } secondes.
}
idle-stay = Oui, je continue

farewell-title = Merci de votre visite
farewell-done = Ce que vous avez fait
farewell-nothing = Vous n’avez rien envoyé ni imprimé.
farewell-printed-paiement = Attestation de paiement pour { $month } : imprimée
farewell-printed-quotient-familial = Attestation de quotient familial pour { $month } : imprimée
farewell-sent = { $pages ->
    [one] Document envoyé : { $pages } page
   *[other] Document envoyé : { $pages } pages
}
farewell-keep = À garder
farewell-keep-number = Le numéro de votre envoi : { $number }
farewell-take = À prendre avant de partir
farewell-take-printed-sheets = Vos papiers dans le bac de l’imprimante
farewell-take-papers-under-camera = Vos papiers sous la caméra
farewell-take-papers-in-scanner = Vos papiers dans le scanner
farewell-take-usb-key = Votre clé USB
farewell-erased = Ce qui est effacé
farewell-erased-identity = Votre nom et votre connexion
farewell-erased-answers = Vos réponses
farewell-erased-documents = Les images de vos papiers
farewell-erased-preferences = La langue et la taille du texte
farewell-erased-nothing = La borne n’a rien gardé de vous.
farewell-signed-in = Connexion à Mon Compte
farewell-unfinished-paiement = Attestation de paiement pour { $month } : impression annulée
farewell-unfinished-quotient-familial = Attestation de quotient familial pour { $month } : impression annulée
farewell-closing = { $seconds ->
    [one] Cet écran se ferme dans { $seconds } seconde.
   *[other] Cet écran se ferme dans { $seconds } secondes.
}
farewell-close = Au revoir

## Réglages et aide

language-title = Choisissez votre langue
help-title = Aide
help-human = Vous pouvez aussi demander à la personne de l’accueil. Ne dites votre mot de passe à personne.
help-close = J’ai compris
help-attract = Touchez l’écran n’importe où pour commencer.
help-home = Touchez la carte de ce que vous voulez faire. Pour arrêter et tout effacer, touchez « Terminer » en haut de l’écran.
help-question = Répondez à la question, puis touchez « Continuer ». Pour revoir la page précédente, touchez « Retour » : rien n’est perdu.
help-account = Cette page montre votre dernier paiement, votre quotient familial et ce que vous avez à faire.
help-attestation-choice = Touchez l’attestation que vous voulez. Vous choisirez ensuite le mois.
help-attestation-month = Touchez le mois que vous voulez. Le plus récent est en haut.
help-attestation-view = Regardez le document. Pour le garder, touchez « Imprimer ».
help-printing = L’impression prend quelques instants. Prenez tous vos papiers avant de partir.
help-source = Pour un papier, choisissez la caméra ou le scanner. Pour un fichier, choisissez la clé USB.
help-camera = Posez le papier bien à plat, en entier dans l’image. Quand il ne bouge plus, la photo se prend toute seule.
help-scanner = Posez le papier contre la vitre et fermez le couvercle. Touchez ensuite « Scanner cette page ».
help-files = Branchez la clé USB dans la prise de la borne. Touchez ensuite le fichier à envoyer.
help-phone = Visez le code avec l’appareil photo de votre téléphone. Touchez le lien, puis prenez vos pages en photo.
help-pages = Regardez chaque page. Vous pouvez la supprimer, la tourner ou en ajouter une.
help-corners = Posez le doigt sur un rond et faites-le glisser jusqu’au coin du papier. Au clavier : Tabulation pour changer de coin, flèches pour le déplacer.
help-page-view = Vérifiez que tout est lisible, puis revenez à vos pages.
help-page-refused = Lisez ce qui ne va pas, puis touchez « Reprendre la page ».
help-review = Vérifiez vos réponses. Touchez « Modifier » à côté d’une réponse pour la changer.
help-receipt = Gardez le numéro : il prouve que la Caf a reçu votre document.
help-trouble = Touchez « Réessayer ». Si cela continue, demandez à l’accueil.
help-farewell = Prenez vos papiers. L’écran se ferme tout seul.
help-exit = Lisez ce qu’il faut faire. Pour changer votre réponse, touchez « Retour ».
help-fault = Lisez ce qui ne va pas, puis touchez « Réessayer ». Si cela continue, demandez à l’accueil.
help-notice = Lisez le message, puis touchez le bouton en bas de l’écran.

## Vérifier ses réponses

review-title = Vérifiez avant d’envoyer
review-change = Modifier
review-change-what = Modifier : { $what }
review-send = Envoyer
review-dropped = Vous avez changé une réponse. D’autres réponses ne servaient plus : elles sont retirées.

## Accès

access-refused-title = Cette démarche est réservée à la personne qui gère le dossier
access-refused = Cette personne peut vous autoriser depuis son compte, ou faire la démarche elle-même.
signing-out = Nous fermons votre connexion…
