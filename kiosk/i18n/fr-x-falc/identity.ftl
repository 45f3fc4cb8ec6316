# Entrer dans son compte, en créer un, y revenir : en phrases courtes.

create-part-civil = qui je suis

create-intro-hint = Il y a 3 étapes. Il faut 10 minutes. Vous pouvez revenir en arrière.
create-intro-civil = Je dis qui je suis
    .hint = Mon nom, ma carte d’identité, mon téléphone
create-intro-code = J’écris un code
    .hint = La Caf m’envoie un code par SMS ou par mail
create-intro-password = Je choisis un mot de passe
    .hint = Le mot de passe est secret
create-intro-have-title = Prenez avec vous
create-intro-have = Prenez votre carte d’identité, votre téléphone et votre carte Vitale. Vous n’avez pas de carte Vitale ? Vous pouvez quand même créer votre compte.
create-intro-why-title = Pourquoi un compte ?
create-intro-why = Avec un compte, vous demandez une aide à la Caf. Vous voyez la réponse de la Caf.

create-sending = Attendez. La borne crée votre compte…
create-done-hint = Bonjour { $name }.
create-done-identifier-provisional = Votre numéro
create-done-identifier-nir = Votre numéro est le numéro de Sécurité sociale
create-done-sent-sms = La Caf a aussi envoyé ce numéro par SMS.
create-done-sent-email = La Caf a aussi envoyé ce numéro par mail.
create-done-keep-title = Gardez ce numéro
create-done-keep-provisional = Il faut ce numéro et votre mot de passe pour entrer dans votre compte. Après, la Caf vous donne un numéro de Sécurité sociale. Utilisez alors le numéro de Sécurité sociale.
create-done-keep-nir = Il faut ce numéro et votre mot de passe pour entrer dans votre compte. Ne dites pas votre mot de passe. Même à l’accueil.
create-done-open = Entrer dans mon compte
create-done-summary = Vos réponses
create-check = La Caf vous a envoyé un message. Lisez le message. Vous aviez déjà un compte ? Touchez « Mot de passe oublié ? » à la page pour entrer.
create-proof-title = Il faut un autre code
create-proof = Le premier code est trop vieux. La borne garde vos réponses. La Caf vous envoie un autre code.

code-sending = Attendez. La Caf envoie le code…
code-checking = Attendez. La Caf regarde le code…
code-sent-sms = La Caf a envoyé un SMS au numéro { $address }.
code-sent-email = La Caf a envoyé un mail à { $address }.
code-may-sms = Avez-vous un compte avec ces réponses ? Si oui, la Caf a envoyé un SMS. Elle l’a envoyé au numéro qu’elle connaît.
code-may-email = Avez-vous un compte avec ces réponses ? Si oui, la Caf a envoyé un mail. Elle l’a envoyé à l’adresse qu’elle connaît.
code-until = Écrivez le code avant { $time }.
code-resend-wait = Recevoir un autre code (dans { $seconds } s)
code-attempts-left = Vous pouvez essayer encore { $count } fois.
code-resent = La Caf a envoyé un autre code. Utilisez le dernier code

nothing-title = Vous n’avez rien reçu ?
nothing-wait = Attendez une minute
    .hint = Regardez encore votre téléphone. Pour un mail, regardez aussi dans les « indésirables ».
nothing-resend = Recevoir un autre code
    .hint = Le premier code ne marche plus
nothing-other = Recevoir le code autrement
    .hint = Par SMS ou par mail
nothing-changed = J’ai changé de téléphone ou d’adresse
    .hint = Touchez ici pour savoir quoi faire

contact-asking = Attendez. La borne cherche qui peut vous aider…
next-step-title = Dites à la Caf ce qui a changé
next-step-hint = Après, revenez ici. Vous recevrez le code.
next-step-telephone-or-counter = Demandez à l’accueil. Ou téléphonez au 32 30
    .hint = Montrez votre carte d’identité à l’accueil. Ne dites pas votre mot de passe.
next-step-email-form = Écrivez à la Caf sur caf.fr
    .hint = Touchez « Contacter ma Caf ». Touchez « Par mail ». Écrivez votre nom, vos prénoms, votre date de naissance. Écrivez votre nouveau téléphone ou votre nouvelle adresse. N’écrivez pas votre mot de passe.

password-saving = Attendez. La borne garde votre mot de passe…
password-done-title = Vous avez un autre mot de passe
password-done = Utilisez ce mot de passe pour entrer dans votre compte. L’ancien ne marche plus.
recovery-proof-title = Il faut un autre code
recovery-proof = Le premier code est trop vieux. Demandez un autre code. La borne garde vos réponses.
recovery-post-title = Vous allez recevoir une lettre
recovery-post = Avez-vous un compte avec ces réponses ? Si oui, la Caf envoie une lettre chez vous. La lettre met quelques jours. Il y a un code dans la lettre. Revenez ici avec la lettre. Touchez « Mot de passe oublié ? ». Après, touchez « J’ai reçu une lettre avec un code ».
recovery-sending = Attendez. La borne envoie votre demande…
identifier-sent-sms = Avez-vous un compte avec ces réponses ? Si oui, la Caf a envoyé un SMS avec votre numéro. Le numéro commence par P.
identifier-sent-email = Avez-vous un compte avec ces réponses ? Si oui, la Caf a envoyé un mail avec votre numéro. Le numéro commence par P.

delegation-loading = Attendez. La borne regarde votre dossier…
delegation-saving = Attendez. La borne garde votre réponse…
delegation-title = Qui s’occupe de mon dossier ?
delegation-first-title = Une question
delegation-hint = Voulez-vous que { $name } s’occupe aussi du dossier ?
delegation-now-yes = Maintenant, { $name } peut s’occuper du dossier.
delegation-now-no = Maintenant, vous vous occupez du dossier. Personne d’autre.
delegation-could = Si vous dites oui
delegation-could-see = Voir l’argent de la Caf
delegation-could-declare = Dire ce qui change
delegation-could-ask = Demander une aide
delegation-never = Jamais, même si vous dites oui
delegation-never-contact = Voir ou changer votre téléphone et votre mail
delegation-any-time = Vous pouvez changer de réponse quand vous voulez. Touchez « Qui s’occupe de mon dossier ? ».
delegation-yes = Oui, je veux bien
delegation-no = Non, je ne veux pas
delegation-later = Je réponds plus tard

account-authorisations = Qui s’occupe de mon dossier ?
account-no-dossier = La Caf n’a pas encore de dossier pour vous.
account-new = Vous pouvez demander une aide. Demandez à l’accueil. Ou allez sur caf.fr.
delegation-none-title = Vous n’avez pas de conjoint dans votre dossier
delegation-none = Le conjoint est la personne avec qui vous vivez en couple. Votre vie change ? Revenez ici.
cannot-who = Seulement { $name } peut faire cela
possibility-own-data = Voir mes informations
possibility-own-contact = Changer mon téléphone ou mon mail
possibility-rights-and-payments = Voir l’argent de la Caf
possibility-letters = Lire les lettres de la Caf
possibility-send-document = Envoyer un papier
possibility-declare-change = Dire ce qui change
possibility-declare-separation = Dire que je me sépare
possibility-request-benefit = Demander une aide
possibility-request-aah = Demander l’AAH, pour les adultes handicapés
possibility-request-ajpa = Demander l’Ajpa, pour aider un proche malade
possibility-request-bafa = Demander de l’argent pour le Bafa
possibility-request-pala = Demander le Pala, pour accueillir des enfants
possibility-authorise-conjoint = Donner le droit à mon conjoint

next-create = Créer mon compte
home-create = Je n’ai pas de compte
    .hint = Pour créer un compte, il faut 10 minutes

help-create-intro = Touchez « Commencer ». Vous regardez toutes vos réponses avant la fin.
help-code = Regardez votre téléphone. Écrivez les 6 chiffres. Vous n’avez rien reçu ? Touchez « Je n’ai rien reçu ».
help-nothing-came = Touchez une réponse. La borne garde vos réponses.
help-next-step = Écrivez ce numéro ou cette adresse. Après, touchez « J’ai compris ».
help-account-created = Écrivez ce numéro. Ou prenez une photo de ce numéro.
help-delegation = Touchez « Oui » ou « Non ». Vous pouvez changer de réponse plus tard.
