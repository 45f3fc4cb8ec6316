# Entrer dans son compte, en créer un, y revenir : les mots des écrans.

step-part = Étape { $n } sur { $total } : { $what }

## Créer un compte

create-part-civil = mon état civil
create-part-code = mon code
create-part-password = mon mot de passe

create-intro-title = Créer mon compte
create-intro-hint = 3 étapes, de 5 à 10 minutes. Vous pouvez revenir en arrière à tout moment.
create-intro-civil = Je dis qui je suis
    .hint = Mon état civil, ma pièce d’identité, mon téléphone ou mon courriel
create-intro-code = Je recopie un code
    .hint = Je le reçois tout de suite, par SMS ou par courriel
create-intro-password = Je choisis un mot de passe
    .hint = Il n’est qu’à moi
create-intro-have-title = Ayez avec vous
create-intro-have = Votre pièce d’identité, votre numéro de Sécurité sociale si vous en avez un, et votre téléphone.
create-intro-why-title = À quoi sert ce compte ?
create-intro-why = À demander une prestation de la Caf et à suivre votre demande.
create-intro-begin = Commencer

create-sending = Nous créons votre compte…
create-done-title = Votre compte est créé
create-done-hint = Bienvenue, { $name }.
create-done-identifier-provisional = Votre identifiant provisoire
create-done-identifier-nir = Votre identifiant est votre numéro de Sécurité sociale
create-done-sent-sms = Nous venons aussi de l’envoyer par SMS.
create-done-sent-email = Nous venons aussi de l’envoyer par courriel.
create-done-keep-title = Gardez-le bien
create-done-keep-provisional = Avec lui et votre mot de passe, vous ouvrez votre compte. Quand vous aurez votre numéro de Sécurité sociale, il le remplacera.
create-done-keep-nir = Avec ce numéro et votre mot de passe, vous ouvrez votre compte, ici ou sur caf.fr.
create-done-open = Ouvrir Mon Compte
create-done-summary = Ce que vous avez déclaré
create-proof-title = Le code ne suffit plus
create-proof = Trop de temps a passé depuis le code. Vos réponses sont gardées : nous vous en envoyons un autre.

## Le code

code-sending = Nous envoyons le code…
code-checking = Nous vérifions le code…
code-sent-sms = Un code est parti par SMS au { $address }.
code-sent-email = Un code est parti par courriel à { $address }.
code-may-sms = Si ces informations sont bien celles d’un compte, un code est parti par SMS au numéro que la Caf connaît.
code-may-email = Si ces informations sont bien celles d’un compte, un code est parti par courriel à l’adresse que la Caf connaît.
code-until = Il est valable jusqu’à { $time }.
code-resend-wait = Renvoyer un code (dans { $seconds } s)
code-resent = Un autre code est parti. Le premier ne marche plus.
code-ask-another = Touchez « Renvoyer un code ».

nothing-title = Rien n’est arrivé ?
nothing-wait = Attendez une minute
    .hint = Un message met parfois un peu de temps. Regardez aussi les messages indésirables.
nothing-resend = Renvoyer un code
    .hint = Le code d’avant ne marchera plus
nothing-other = Choisir un autre moyen
    .hint = SMS, courriel : vos réponses restent
nothing-changed = Mon numéro ou mon adresse a changé
    .hint = Voir qui peut les mettre à jour

contact-asking = Nous cherchons ce qu’il faut faire…
next-step-title = Faites d’abord mettre à jour vos coordonnées
next-step-hint = Ensuite, revenez ici : le code arrivera au bon endroit.
next-step-telephone-or-counter = Appelez le 32 30, ou demandez à l’accueil
    .hint = Prix d’un appel local. Ayez votre pièce d’identité avec vous. C’est plus sûr : personne d’autre ne peut changer vos coordonnées.
next-step-email-form = Écrivez à la Caf, depuis caf.fr
    .hint = Ouvrez « Contacter ma Caf », puis « Par courriel ». Donnez vos nom, prénoms, date de naissance et nouvelles coordonnées.

## Un nouveau mot de passe

password-saving = Nous enregistrons votre mot de passe…
password-done-title = Votre mot de passe est changé
password-done = Vous pouvez entrer dans votre compte avec le nouveau. L’ancien ne marche plus.
password-done-open = Ouvrir Mon Compte
password-part-who = qui je suis
recovery-proof-title = Le code ne suffit plus
recovery-proof = Trop de temps a passé depuis le code. Demandez-en un autre : vos réponses sont gardées.
recovery-post-title = La lettre va partir
recovery-post = Si ces informations sont bien celles d’un compte, vous recevrez un code à l’adresse que la Caf connaît, en quelques jours. Revenez ici avec la lettre : touchez « Mot de passe oublié ? », puis « J’ai déjà un code par courrier ».
recovery-sending = Nous envoyons votre demande…
identifier-sent-title = Votre identifiant arrive
identifier-sent-sms = Si ces informations sont bien celles d’un compte, l’identifiant est parti par SMS. Il commence par P.
identifier-sent-email = Si ces informations sont bien celles d’un compte, l’identifiant est parti par courriel. Il commence par P.
replaced-title = Votre numéro de Sécurité sociale remplace l’identifiant
replaced = Écrivez-le pour vous connecter. La première fois, touchez « Mot de passe oublié ? » pour choisir un mot de passe.

## Mes autorisations

delegation-loading = Nous regardons vos autorisations…
delegation-saving = Nous enregistrons votre choix…
delegation-title = Mes autorisations
delegation-first-title = Une question avant de commencer
delegation-hint = Autorisez-vous { $name } à gérer le dossier avec vous ?
delegation-now-yes = Aujourd’hui, { $name } peut gérer le dossier avec vous.
delegation-now-no = Aujourd’hui, vous êtes seul à pouvoir gérer le dossier.
delegation-could = Avec votre accord
delegation-could-see = Voir les droits et les paiements
delegation-could-declare = Déclarer des changements
delegation-could-ask = Demander une prestation
delegation-never = Jamais
delegation-never-contact = Voir ou changer vos coordonnées
delegation-any-time = Vous pourrez changer d’avis à tout moment, dans « Mes autorisations ».
delegation-yes = Oui, j’autorise
delegation-no = Non
delegation-later = Plus tard

## Ce que l’on peut faire

account-authorisations = Mes autorisations
can-title = Ce que vous pouvez faire
cannot-title = Réservé à la personne qui gère le dossier
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
possibility-request-aah = Demander l’AAH
possibility-request-ajpa = Demander l’Ajpa
possibility-request-bafa = Demander l’aide au Bafa
possibility-request-pala = Demander la Pala
possibility-write = Écrire à la Caf
possibility-call = Appeler la Caf
possibility-meet = Venir à la Caf
possibility-authorise-conjoint = Autoriser mon conjoint

## Depuis l’accueil

home-create = Je n’ai pas encore de compte

## Aide de chaque écran

help-create-intro = Touchez « Commencer » pour créer votre compte. Rien n’est envoyé avant que vous ayez tout vérifié.
help-code = Recopiez les 6 chiffres reçus. S’il n’est rien arrivé, touchez « Je n’ai rien reçu ».
help-nothing-came = Touchez ce qui convient. Vos réponses restent.
help-next-step = Notez le numéro ou l’adresse, puis touchez « J’ai compris ».
help-account-created = Notez votre identifiant avant de continuer.
help-delegation = Touchez « Oui » ou « Non ». Vous pourrez changer d’avis.
