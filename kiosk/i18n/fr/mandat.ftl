# L’accord que la personne donne au conseiller (le mandat), et « Mes mandats ».

account-entry-mandats = Mes mandats

## Une protection décidée par un juge

mandat-judge-title = Un juge a-t-il décidé qu’une personne doit vous aider ?
    .hint = La loi dit qui peut donner un accord à un conseiller. Votre réponse n’est montrée à personne d’autre.
mandat-protection-none = Non
    .hint = Je décide seul(e) pour mes démarches.
mandat-protection-curatelle = Oui, une curatelle
    .hint = Mon curateur m’aide à décider.
mandat-protection-tutelle = Oui, une tutelle
    .hint = Mon tuteur décide pour moi.
mandat-curateur-title = Votre curateur est-il ici, avec vous ?
    .hint = Sous curatelle, vous donnez cet accord avec votre curateur.
mandat-curateur-here = Oui, il est ici et il est d’accord
    .hint = Vous donnez l’accord ensemble.
mandat-curateur-absent = Non, il n’est pas ici
    .hint = Vous pourrez revenir avec lui.
mandat-curateur-wanted-title = Revenez avec votre curateur
mandat-curateur-wanted = Sans votre curateur, vous ne pouvez pas donner cet accord. Vous pouvez continuer seul(e) sur cette borne, sans le conseiller.
mandat-tutelle-title = C’est votre tuteur qui peut donner cet accord
mandat-tutelle = Sous tutelle, seul votre tuteur peut permettre à un conseiller de vous aider. Il peut venir ici, ou appeler votre Caf.
mandat-tutelle-alone = Le conseiller peut vous renseigner, mais il ne peut pas faire de démarche pour vous.

## Pour quelles démarches

mandat-journeys-title = Pour quelles démarches voulez-vous de l’aide ?
    .hint = Cochez une ou plusieurs démarches. Pour les autres, le conseiller ne pourra rien faire.
mandat-journeys-now = Ce que vous faites maintenant
mandat-journeys-documents = Mes documents
mandat-journeys-none = Cochez au moins une démarche.
mandat-own-always = Toujours à vous seul(e), jamais au conseiller
mandat-own-password = Votre mot de passe
mandat-own-codes = Les codes reçus par SMS, par e-mail ou par courrier
mandat-own-franceconnect = FranceConnect+
mandat-own-account = Créer votre compte, vous connecter, retrouver votre accès

## Pour combien de temps

mandat-long-title = Pour combien de temps ?
    .hint = Vous pourrez arrêter à tout moment.
mandat-days-0 = Cette visite seulement
mandat-days-1 = 1 jour
mandat-days-31 = 1 mois
mandat-days-182 = 6 mois
mandat-days-365 = 1 an

## Le texte

mandat-text-title = Votre accord
    .hint = Lisez ce texte. Rien n’est donné avant votre geste.
    .spoken = Voici le texte de votre accord. Écoutez-le jusqu’au bout. Rien n’est donné avant votre geste.
mandat-text-who = Je permets à { $name }, de { $organisation }, de m’aider pour :
mandat-text-visit = Cet accord vaut pour cette visite seulement.
mandat-text-days =
    { $days ->
        [one] Cet accord vaut { $days } jour, jusqu’au { $date }.
       *[other] Cet accord vaut { $days } jours, jusqu’au { $date }.
    }
mandat-text-never = Le conseiller ne fera jamais :
mandat-text-never-password = voir ou taper mon mot de passe
mandat-text-never-codes = voir ou taper mes codes
mandat-text-never-account = se connecter à ma place ou utiliser FranceConnect+
mandat-text-stop = Je peux arrêter à tout moment : le bouton « Arrêter » en haut de l’écran, ou plus tard « Mes mandats » dans Mon Compte.
mandat-text-journal = Ce qui est fait avec le conseiller est noté dans un journal, sans montant ni numéro. Je peux le lire dans « Mes mandats ».
mandat-text-curatelle = Mon curateur est ici et il est d’accord.
mandat-text-refuse-free = Vous pouvez refuser : vos droits restent les mêmes.
mandat-consent = Donnez-vous cet accord ?
mandat-refuse = Je refuse
mandat-agree = Je donne mon accord
mandat-agree-how = Pour donner votre accord, gardez le doigt sur le bouton pendant deux secondes.
mandat-agree-cannot = Je ne peux pas garder le doigt appuyé
mandat-twice = Autre façon : touchez le premier bouton, puis le second.
mandat-twice-first = 1. J’ai lu cet accord
mandat-twice-second = 2. Je donne mon accord
mandat-refused-title = Vous avez refusé
mandat-refused = Aucun accord n’est donné. Vos droits restent les mêmes. Vous pouvez continuer seul(e).
mandat-giving = Nous gardons votre accord…
mandat-not-given-title = L’accord n’est pas donné

## C’est donné

mandat-given-title = Votre accord est donné
mandat-given-who = { $name } peut vous aider.
mandat-number = Numéro de votre mandat
mandat-until = Valable jusqu’au { $date } à { $time }
mandat-until-visit = Valable jusqu’à la fin de cette visite
mandat-covers = Pour ces démarches
mandat-send = Envoyer une copie dans Mon Compte
mandat-sent = La copie est dans Mon Compte, avec vos courriers.
mandat-sending = Nous envoyons la copie…
mandat-print = Imprimer la copie
mandat-given-stop = Pour arrêter : le bouton « Arrêter » en haut de l’écran. Plus tard : Mon Compte, « Mes mandats ».

## Une démarche sans accord

mandat-needed-title = { $name } ne peut pas encore vous aider pour cette démarche
mandat-needed-give = Donner mon accord
    .hint = Le conseiller m’aide pour cette démarche.
mandat-needed-alone = Continuer sans le conseiller
    .hint = Le conseiller s’écarte. Je continue seul(e).
mandat-needed-kept = Ce que vous avez déjà répondu reste là.
mandat-own-title = Ceci est à vous seul(e)
mandat-own = Aucun conseiller ne peut voir ni taper votre mot de passe ou vos codes. Demandez au conseiller de se tourner.

## Mes mandats

mandats-title = Mes mandats
mandats-hint = Les accords que vous avez donnés à un conseiller, et ce qui a été fait. Touchez une ligne.
mandats-holding = En cours
mandats-former = Terminés
mandats-who = { $name }, { $organisation }
mandats-line = { $state }. { $until }
mandats-loading = Nous cherchons vos mandats…
mandats-none-title = Aucun mandat
mandats-none = Vous n’avez donné aucun accord à un conseiller.
mandat-title = Mandat { $number }
mandat-given-on = Donné le { $date } à { $time }
mandat-revoked-on = Arrêté par vous le { $date } à { $time }
mandat-state-active = En cours
mandat-state-over = Terminé
mandat-state-revoked = Arrêté par vous
mandat-uses = Ce qui a été fait
mandat-uses-none = Rien n’a encore été fait avec ce mandat.
mandat-use = { $act } : { $what }
mandat-use-when = { $date } à { $time }, { $name }
mandat-act-conseiller-came = Le conseiller est arrivé
mandat-act-conseiller-left = Le conseiller est parti
mandat-act-conseiller-refused = Un conseiller n’a pas été reconnu
mandat-act-conseiller-locked = L’accès d’un conseiller a été fermé
mandat-act-mandat-given = Accord donné
mandat-act-mandat-revoked = Accord arrêté
mandat-act-mandat-printed = Copie imprimée
mandat-act-mandat-sent = Copie envoyée dans Mon Compte
mandat-act-opened = Ouvert
mandat-act-shown = Montré
mandat-act-submitted = Envoyé à la Caf
mandat-act-printed = Imprimé
mandat-act-share-began = Écran montré, données cachées
mandat-act-share-viewed = Écran regardé, données cachées
mandat-act-share-ended = Écran plus montré
mandat-revoke = Arrêter ce mandat
mandat-revoke-title = Arrêter l’aide de { $name } ?
mandat-revoke-what = Le conseiller ne pourra plus vous aider pour ces démarches. Ce qui est déjà envoyé reste envoyé.
mandat-revoke-no = Garder
mandat-revoke-yes = Arrêter
mandat-revoking = Nous arrêtons ce mandat…
mandat-revoked-title = C’est arrêté
mandat-revoked = Ce mandat ne permet plus rien.

## Papier et fin de visite

note-what-mandat = La copie de votre mandat
    .hint = Le nom du conseiller, les démarches, la durée, et comment arrêter.
farewell-note-printed-mandat = Copie de votre mandat : imprimée
farewell-note-unfinished-mandat = Copie de votre mandat : impression annulée
farewell-mandat-given = Vous avez donné un accord à un conseiller

## L’aide

help-mandat-protection = Touchez votre réponse. La loi protège les personnes aidées par un curateur ou un tuteur.
help-mandat-curateur = Touchez « Oui » si votre curateur est à côté de vous et s’il est d’accord.
help-mandat-tutelle = Votre tuteur peut venir ici ou appeler votre Caf.
help-mandat-journeys = Cochez ce pour quoi vous voulez de l’aide, puis touchez « Continuer ».
help-mandat-days = Choisissez jusqu’à quand le conseiller peut vous aider, puis touchez « Continuer ».
help-mandat-text = Lisez le texte. Pour accepter, gardez le doigt sur « Je donne mon accord ». Pour refuser, touchez « Je refuse ».
help-mandat-given = Gardez le numéro. Vous pouvez imprimer une copie ou l’envoyer dans Mon Compte.
help-mandat-needed = Sans votre accord, le conseiller ne peut pas vous aider ici. Vous pouvez aussi continuer sans lui.
help-mandats = Touchez une ligne pour voir un mandat et ce qui a été fait.
help-mandat = Pour arrêter ce mandat, touchez « Arrêter ce mandat ».
help-mandat-revoke = Touchez « Arrêter » pour finir ce mandat, ou « Garder » pour ne rien changer.
