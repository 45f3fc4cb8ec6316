# Entrer dans son compte, en créer un, y revenir : les mots des écrans.

step-part = Étape { $n } sur { $total } : { $what }

## Créer un compte

create-part-civil = mon état civil
create-part-code = mon code
create-part-password = mon mot de passe

create-intro-title = Créer mon compte
create-intro-hint = 3 étapes, de 5 à 10 minutes. Vous pouvez revenir en arrière sans rien perdre.
create-intro-civil = Je dis qui je suis
    .hint = Mon état civil, ma pièce d’identité, mon téléphone ou mon adresse mail
create-intro-code = Je recopie un code
    .hint = Je le reçois tout de suite, par SMS ou par mail
create-intro-password = Je choisis un mot de passe
    .hint = Je suis la seule personne à le connaître
create-intro-have-title = Ayez avec vous
create-intro-have = Votre pièce d’identité, votre téléphone, et votre numéro de Sécurité sociale si vous en avez un.
create-intro-why-title = À quoi sert ce compte ?
create-intro-why = À demander une prestation de la Caf et à suivre votre demande.
create-intro-begin = Commencer

create-sending = Nous créons votre compte…
create-done-title = Votre compte est créé
create-done-hint = Bienvenue, { $name }.
create-done-identifier-provisional = Votre identifiant provisoire
create-done-identifier-nir = Votre identifiant est votre numéro de Sécurité sociale
create-done-sent-sms = Nous venons aussi de l’envoyer par SMS.
create-done-sent-email = Nous venons aussi de l’envoyer par mail.
create-done-keep-title = Gardez-le bien
create-done-keep-provisional = Avec cet identifiant et votre mot de passe, vous ouvrez votre compte. Quand vous aurez un numéro de Sécurité sociale, c’est ce numéro qui servira.
create-done-keep-nir = Avec ce numéro et votre mot de passe, vous ouvrez votre compte, ici ou sur caf.fr. Ne dites votre mot de passe à personne, pas même à l’accueil.
create-done-open = Ouvrir Mon Compte
create-done-summary = Ce que vous avez déclaré
create-check-title = Regardez vos messages
create-check = La Caf vous a écrit comment ouvrir votre compte. Si vous aviez déjà un compte, touchez « Mot de passe oublié ? » à la page de connexion.
create-proof-title = Il faut un nouveau code
create-proof = Le premier code ne sert plus : il est trop ancien. Vos réponses sont gardées. Nous vous envoyons un autre code.

## Le code

code-sending = Nous envoyons le code…
code-checking = Nous vérifions le code…
code-sent-sms = Un code est parti par SMS au numéro { $address }.
code-sent-email = Un code est parti par mail à l’adresse { $address }.
code-may-sms = Si vos réponses sont celles d’un compte, un code est parti par SMS, au numéro que la Caf connaît.
code-may-email = Si vos réponses sont celles d’un compte, un code est parti par mail, à l’adresse que la Caf connaît.
code-until = Il sert jusqu’à { $time }.
code-resend-wait = Renvoyer un code (dans { $seconds } s)
code-attempts-left = { $count ->
    [one] Il vous reste { $count } essai.
   *[other] Il vous reste { $count } essais.
}
code-resent = Un autre code est parti : le précédent ne sert plus

nothing-title = Rien n’est arrivé ?
nothing-wait = Attendez une minute
    .hint = Un message met parfois un peu de temps. Dans vos mails, regardez aussi les indésirables (spam).
nothing-resend = Renvoyer un code
    .hint = Le code précédent ne servira plus
nothing-other = Choisir un autre moyen
    .hint = SMS, mail : vos réponses sont gardées
nothing-changed = Mon numéro ou mon adresse a changé
    .hint = Voir qui peut les mettre à jour

contact-asking = Nous cherchons qui peut vous aider…
next-step-title = Faites d’abord mettre à jour vos coordonnées
next-step-hint = Ensuite, revenez ici : le code arrivera au bon endroit.
next-step-telephone-or-counter = Appelez le 32 30, ou demandez à l’accueil
    .hint = Le 32 30 coûte le prix d’un appel normal. Ayez votre pièce d’identité avec vous : ainsi, personne ne peut changer vos coordonnées à votre place.
next-step-email-form = Écrivez à la Caf, depuis caf.fr
    .hint = Ouvrez « Contacter ma Caf », puis « Par mail ». Donnez votre nom, vos prénoms, votre date de naissance et vos nouvelles coordonnées. Ne donnez pas votre mot de passe.
## Une feuille à emporter

note-making = Nous préparons votre feuille…
note-title = Voici votre feuille
note-unreadable = La feuille ne peut pas être affichée. Touchez « Retour », puis demandez-la encore.
note-what-identifier = Votre identifiant provisoire
    .hint = Votre nom et votre identifiant sont écrits dessus. Gardez-la avec vos papiers.
note-what-next-step = Comment mettre à jour vos coordonnées
    .hint = Elle dit à qui s’adresser. Votre nom n’est pas écrit dessus.
farewell-note-printed-identifier = Votre identifiant provisoire : imprimé
farewell-note-printed-next-step = Comment mettre à jour vos coordonnées : imprimé
farewell-note-unfinished-identifier = Votre identifiant provisoire : impression annulée
farewell-note-unfinished-next-step = Comment mettre à jour vos coordonnées : impression annulée

## Un nouveau mot de passe

password-saving = Nous enregistrons votre mot de passe…
password-done-title = Votre mot de passe est changé
password-done = Ouvrez votre compte avec le nouveau, ici ou sur caf.fr. L’ancien ne sert plus.
password-part-who = qui je suis
recovery-proof-title = Il faut un nouveau code
recovery-proof = Le premier code ne sert plus : il est trop ancien. Demandez-en un autre. Vos réponses sont gardées.
recovery-post-title = Un code par courrier
recovery-post = Si vos réponses sont celles d’un compte, une lettre part à l’adresse que la Caf connaît. Elle arrive en quelques jours. Revenez ici avec la lettre : touchez « Mot de passe oublié ? », puis « J’ai reçu un code par courrier ».
recovery-sending = Nous envoyons votre demande…
identifier-sent-title = Regardez vos messages
identifier-sent-sms = Si vos réponses sont celles d’un compte, l’identifiant est parti par SMS. Il commence par P.
identifier-sent-email = Si vos réponses sont celles d’un compte, l’identifiant est parti par mail. Il commence par P.

## Mes autorisations

delegation-loading = Nous regardons vos autorisations…
delegation-saving = Nous enregistrons votre choix…
delegation-title = Mes autorisations
delegation-first-title = Une question avant de commencer
delegation-hint = Autorisez-vous { $name } à gérer le dossier avec vous ?
delegation-now-yes = Aujourd’hui, { $name } peut gérer le dossier avec vous.
delegation-now-no = Aujourd’hui, personne d’autre que vous ne peut gérer le dossier.
delegation-could = Avec votre autorisation
delegation-could-see = Voir les droits et les paiements
delegation-could-declare = Déclarer des changements
delegation-could-ask = Demander une prestation
delegation-never = Jamais, même avec votre autorisation
delegation-never-contact = Voir ou changer vos coordonnées
delegation-any-time = Vous pourrez changer d’avis à tout moment, dans « Mes autorisations ».
delegation-yes = Oui, j’autorise
delegation-no = Non, je n’autorise pas
delegation-later = Plus tard

## Ce que l’on peut faire

account-authorisations = Mes autorisations
account-no-dossier = Vous n’avez pas encore de dossier à la Caf.
account-new-title = Votre compte est ouvert
account-new = Vous pouvez maintenant demander une prestation ici : touchez « Demander une prestation ». Vous suivrez ensuite votre demande dans « Suivre mes démarches ».
delegation-none-title = Il n’y a pas de conjoint dans votre dossier
delegation-none = Si votre situation change, vous pourrez autoriser votre conjoint ici.
can-title = Ce que vous pouvez faire
cannot-who = Réservé à { $name }
possibility-own-data = Voir mes informations personnelles
possibility-own-contact = Changer mes coordonnées
possibility-own-password = Changer mon mot de passe
possibility-rights-and-payments = Voir les droits et les paiements
possibility-attestations = Imprimer une attestation
possibility-letters = Lire les courriers
possibility-send-document = Envoyer un document
possibility-declare-change = Déclarer un changement
possibility-declare-separation = Déclarer une séparation
possibility-request-benefit = Demander une prestation
possibility-request-aah = Demander l’allocation aux adultes handicapés (AAH)
possibility-request-ajpa = Demander l’allocation du proche aidant (Ajpa)
possibility-request-bafa = Demander l’aide pour le Bafa
possibility-request-pala = Demander le prêt pour l’accueil d’enfants (Pala)
possibility-write = Écrire à la Caf
possibility-call = Appeler la Caf
possibility-meet = Venir à la Caf
possibility-authorise-conjoint = Autoriser mon conjoint

## Depuis l’accueil

next-create = Créer mon compte, pour faire la demande
home-create = Je n’ai pas encore de compte
    .hint = En créer un prend de 5 à 10 minutes

## Aide de chaque écran

help-create-intro = Touchez « Commencer » pour créer votre compte. Vous vérifierez tout avant l’envoi.
help-code = Recopiez les 6 chiffres reçus. S’il n’est rien arrivé, touchez « Je n’ai rien reçu ».
help-nothing-came = Touchez ce que vous voulez faire. Vos réponses sont gardées.
help-next-step = Notez le numéro ou l’adresse, ou touchez « Imprimer ». Touchez ensuite « J’ai compris ».
help-note-view = Regardez la feuille. Pour la garder, touchez « Imprimer ».
help-account-created = Notez votre identifiant ou photographiez-le avant de continuer. S’il y a le bouton « Imprimer », vous pouvez aussi l’avoir sur une feuille.
help-delegation = Touchez « Oui » ou « Non ». Vous pourrez changer d’avis à tout moment.
