# Les écrans, en phrases courtes.

attract-touch = Touchez l’écran
attract-privacy = La borne efface tout quand vous partez.
attract-after-crash = La borne s’est arrêtée. Tout est effacé. Vous pouvez recommencer.
attract-after-silence = La borne s’est arrêtée. Tout est effacé. Vous pouvez recommencer.

home-title = Bonjour. Que voulez-vous faire ?
home-title-signed-in = Bonjour { $name }. Que voulez-vous faire ?
home-subtitle = Touchez une carte. La borne efface tout quand vous partez.
home-attestation = Imprimer une attestation
    .hint = Un papier de la Caf, par exemple pour la cantine
home-document = Envoyer un papier
    .hint = La borne prend une photo du papier
home-account = Voir mon compte
    .hint = Votre argent de la Caf, vos lettres

home-need-title = Avant de commencer
home-need = Prenez votre carte Vitale. Il faut aussi votre mot de passe de la Caf.

account-managed-alone = Vous vous occupez de votre dossier.
account-managed-with = { $name } peut aussi s’occuper de votre dossier.
account-managed-by = { $name } s’occupe de votre dossier.
account-own-data-only = Vous voyez seulement vos informations. Une autre personne s’occupe du dossier. Elle peut vous donner le droit de tout voir.
account-last-sign-in = Vous avez ouvert votre compte le { $date } à { $time }
account-first-sign-in = Vous ouvrez votre compte pour la première fois
account-last-payment = Le dernier argent de la Caf
account-paid-on = La Caf a payé le { $date }
account-no-payment = Pas de paiement à montrer
account-quotient-hint = C’est un nombre. La cantine et la crèche le demandent.
account-no-quotient = Vous n’avez pas de quotient familial
account-letters-unread = { $count ->
    [0] Vous avez lu toutes vos lettres
    [one] { $count } lettre à lire
   *[other] { $count } lettres à lire
}
account-debts = Vous devez rendre { $amount } à la Caf
account-document = Envoyer un papier
account-home = Revenir au début
account-sign-out = Sortir de mon compte

attestation-title = Quelle attestation voulez-vous ?
attestation-hint = Touchez l’attestation. Après, choisissez le mois.
attestation-kind-paiement = Attestation de paiement
    .hint = L’argent que la Caf vous a donné dans le mois
attestation-kind-quotient-familial = Attestation de quotient familial
    .hint = La cantine et la crèche demandent ce papier
attestation-month-title = Quel mois voulez-vous ?
attestation-month-hint = Touchez un mois.
attestation-month-latest = Le dernier mois
attestation-month-elsewhere = Demandez à la { $caf }
attestation-elsewhere-title = Cette borne n’a pas ce mois
attestation-elsewhere = En { $month }, votre dossier était à la { $caf }. Demandez l’attestation à cette Caf. Vous pouvez téléphoner au 32 30.
attestation-none-title = Il n’y a pas d’attestation
attestation-none = Il n’y a pas d’attestation pour vous. La borne a cherché sur 24 mois.
attestation-making = Attendez. La borne prépare votre attestation…
attestation-loading = Attendez. La borne cherche vos attestations…
attestation-zoom-in = Plus grand
attestation-zoom-out = Plus petit
attestation-unreadable = La borne ne peut pas montrer ce papier. Touchez « Retour ». Choisissez encore le mois.
attestation-role-title = Vous ne pouvez pas avoir d’attestation ici
attestation-role = Une autre personne s’occupe du dossier. Elle peut imprimer l’attestation. Elle peut aussi vous donner le droit.

print-checking = Attendez. La borne regarde l’imprimante…
print-sending = Attendez. La borne envoie le papier à l’imprimante…
print-do-not-leave = Restez ici. L’impression n’est pas finie.
print-done-title = Votre papier est imprimé
print-done = Prenez votre papier dans l’imprimante.
print-failed-title = Votre papier n’est pas imprimé
print-unsure = Votre papier est peut-être imprimé. Regardez dans l’imprimante.
print-cancel = Arrêter l’impression
print-again = Essayer encore d’imprimer
print-without = Ne pas imprimer

source-title = Comment voulez-vous donner votre papier ?
source-hint = Touchez une réponse.
source-camera = Avec la caméra
    .hint = La caméra prend une photo du papier
source-scanner = Avec le scanner
    .hint = Le scanner copie le papier
source-file = Avec une clé USB
    .hint = Votre photo ou votre PDF est sur la clé
source-phone = Avec mon téléphone
    .hint = Votre téléphone prend une photo du papier

camera-title = Mettez votre papier sous la caméra
camera-starting = Attendez. La caméra démarre…
camera-sound-on = Mettre le son
camera-sound-off = Enlever le son
camera-pages = Vos photos
camera-page-next = Page { $number } : pas encore prise
camera-privacy = La borne n’envoie rien sans votre accord.
camera-other = Choisir autre chose

scanner-title = Mettez vos papiers dans le scanner
scanner-hint = Vous avez une feuille ? Mettez-la sur la vitre, le côté écrit contre la vitre. Vous avez plusieurs feuilles ? Mettez-les dans le bac, en haut du scanner.
scanner-searching = Attendez. La borne cherche le scanner…
scanner-start = Copier mes papiers
scanner-scanning = Attendez. Le scanner copie la page { $number }…

files-title = Choisissez la photo ou le PDF
files-hint = Mettez votre clé USB dans la borne. Touchez une photo ou un PDF.
files-none-title = Mettez votre clé USB dans la borne
files-none = La borne montre vos photos et vos PDF. La borne ne change rien sur la clé.
files-empty = Il n’y a pas de photo sur cette clé. Il n’y a pas de PDF.
files-opening = Attendez. La borne ouvre le fichier…

pages-title = Regardez vos pages
pages-hint = Il faut pouvoir lire tous les mots.
pages-good = On lit bien
pages-delete = Enlever
corners-title = Montrez les coins du papier
corners-hint = Touchez un rond. Faites-le glisser sur un coin du papier. Faites pareil pour les quatre coins.
corners-bad = Ce n’est pas bon. Mettez chaque rond sur un coin du papier
corners-before = Remettre comme avant
corners-done = C’est bon
corners-making = Attendez. La borne refait la page…
pages-earlier = Mettre avant
pages-later = Mettre après
pages-retake = Refaire
pages-reading = La borne lit vos pages…
pages-join = Mettre les 2 côtés ensemble
pages-split = Séparer les 2 côtés

page-refused-title = On lit mal la page { $number }
page-refused-hint = La Caf peut dire non. Refaites la page maintenant.
page-refused-keeping = Vous avez essayé plusieurs fois. Vous pouvez envoyer la page comme ça.
page-refused-keep = Envoyer comme ça
page-refused-again = Refaire la page

send-assembling = Attendez. La borne prépare vos pages…
send-uploading = Attendez. La borne envoie vos pages…
send-confirming = Attendez. C’est bientôt fini…
send-uploaded = { NUMBER($percent) } % envoyés
send-stopped-title = L’envoi s’est arrêté
send-stopped-kept = { $count ->
    [one] La borne garde votre page. Rien n’est perdu.
   *[other] La borne garde vos { $count } pages. Rien n’est perdu.
}
send-stopped-on = Appuyez sur « Réessayer ». L’envoi va continuer.
send-receipt-title = La Caf a reçu votre papier
send-receipt-number = Le numéro à garder
send-receipt-date = La Caf a reçu le papier le { $date } à { $time }
send-receipt-keep = Écrivez ce numéro. Ou prenez une photo de ce numéro.
send-again = Envoyer un autre papier
send-finished = J’ai fini

trouble-title = Cela ne marche pas maintenant
trouble-nothing-lost = Rien n’est perdu.
trouble-help = Cela ne marche toujours pas ? Demandez à l’accueil.
trouble-home = Revenir au début
trouble-sign-in-again = Écrivez encore votre numéro et votre mot de passe.
trouble-attempts-left = Vous pouvez essayer encore { $count } fois. Après, le compte est bloqué.
trouble-locked-minutes = { $minutes ->
    [one] Attendez { $minutes } minute. Après, essayez encore.
   *[other] Attendez { $minutes } minutes. Après, essayez encore.
}
loading-account = Attendez. La borne ouvre votre compte…
signing-in = Attendez. La borne vérifie votre mot de passe…
signing-out = Attendez. La borne ferme votre compte…
storage-full = La borne est pleine. Envoyez vos pages. Ou enlevez une page.

end-title = Voulez-vous partir ?
end-confirm = La borne va tout effacer. Elle efface vos réponses. Elle efface vos pages.
end-unsent = Vous n’avez pas tout envoyé. La borne va effacer le reste.
end-printing = Votre papier n’est pas encore imprimé. L’impression va s’arrêter.
end-yes = Oui, je pars
end-no = Non, je reste

idle-title = Êtes-vous encore là ?
idle-text = { $seconds ->
    [one] Touchez le bouton. Sinon, la borne efface tout dans { $seconds } seconde.
   *[other] Touchez le bouton. Sinon, la borne efface tout dans { $seconds } secondes.
}
idle-stay = Oui, je suis là

farewell-title = Merci. Au revoir
farewell-nothing = Vous n’avez rien envoyé. Vous n’avez rien imprimé.
farewell-sent = { $pages ->
    [one] La Caf a reçu votre papier : { $pages } page
   *[other] La Caf a reçu votre papier : { $pages } pages
}
farewell-keep-number = Gardez ce numéro : { $number }
farewell-take = Prenez avant de partir
farewell-take-printed-sheets = Vos papiers dans l’imprimante
farewell-erased = La borne efface
farewell-erased-identity = Votre nom et votre numéro
farewell-erased-documents = Les photos de vos papiers
farewell-erased-preferences = Vos choix pour lire
farewell-erased-nothing = La borne ne sait rien de vous.
farewell-signed-in = Vous avez ouvert votre compte
farewell-unfinished-paiement = Attestation de paiement pour { $month } : impression arrêtée
farewell-unfinished-quotient-familial = Attestation de quotient familial pour { $month } : impression arrêtée

help-human = Vous pouvez demander à l’accueil. Ne dites pas votre mot de passe.
help-attract = Touchez l’écran.
help-home = Touchez la carte qui vous intéresse. Vous voulez partir ? Touchez « Terminer » en haut.
help-question = Répondez à la question. Après, touchez « Continuer ». Vous voulez revoir la page d’avant ? Touchez « Retour ».
help-account = Vous voyez l’argent de la Caf. Vous voyez ce que la Caf vous demande.
help-attestation-choice = Touchez l’attestation que vous voulez.
help-attestation-month = Touchez le mois que vous voulez. Le dernier mois est en haut.
help-attestation-view = Regardez l’attestation. Vous la voulez sur papier ? Touchez « Imprimer ».
help-printing = Attendez un peu. Prenez tous vos papiers.
help-source = Vous avez un papier ? Touchez la caméra ou le scanner. Vous avez une clé USB ? Touchez la clé USB.
help-camera = Mettez le papier bien à plat. Il faut voir tout le papier sur l’écran. Ne bougez plus le papier. La photo se prend toute seule.
help-scanner = Mettez le côté écrit contre la vitre. Fermez le couvercle. Touchez « Copier cette page ».
help-files = Mettez la clé USB dans la borne. Touchez la photo ou le PDF.
help-phone = Montrez le dessin à votre téléphone. Touchez le lien. Prenez vos papiers en photo.
help-pages = Regardez chaque page. Vous pouvez enlever une page. Vous pouvez tourner une page. Vous pouvez ajouter une page.
help-corners = Touchez un rond. Faites-le glisser sur un coin du papier. Il y a quatre ronds et quatre coins. Après, touchez « C’est bon ».
help-page-view = Regardez si vous pouvez tout lire. Après, touchez « Retour ».
help-page-refused = Lisez le problème. Touchez « Refaire la page ».
help-review = Regardez vos réponses. Vous voulez changer une réponse ? Touchez « Modifier ».
help-receipt = Gardez le numéro. Ce numéro montre que la Caf a votre papier.
help-trouble = Touchez « Réessayer ». Cela ne marche toujours pas ? Demandez à l’accueil.
help-fault = Lisez le message. Touchez « Réessayer ». Cela ne marche toujours pas ? Demandez à l’accueil.
help-notice = Lisez le message. Après, touchez le bouton en bas.

review-title = Regardez avant d’envoyer
review-dropped = Vous avez changé une réponse. La borne a enlevé d’autres réponses.

access-refused-title = Vous ne pouvez pas faire cela
access-refused = Une autre personne s’occupe du dossier. Elle peut le faire. Elle peut aussi vous donner le droit.
