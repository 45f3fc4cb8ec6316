# Mes courriers, courriels et notifications : de quoi ils parlent, et ce qu’ils disent.

mail-droits = Vos droits : { $benefit }
    .body =
        Nous avons étudié votre dossier.

        Vous avez un droit : { $benefit }.

        Le montant est sur la page « Mes paiements et mes droits ». Si votre situation change, dites-le à votre Caf.
mail-refus = Vous n’avez pas ce droit : { $benefit }
    .body =
        Nous avons étudié votre dossier.

        Vous n’avez pas de droit pour : { $benefit }.

        La raison est sur la page « Mes paiements et mes droits ». Si vous pensez que c’est une erreur, vous avez deux mois pour nous écrire.
mail-trop-percu = Une somme à rembourser : { $benefit }
    .body =
        Nous vous avons versé trop d’argent pour : { $benefit }.

        Vous devez rembourser cette somme. Nous la retenons un peu chaque mois sur vos paiements.

        Le reste à payer est sur la page « Mes dettes ». Si vous ne pouvez pas payer, parlez-en à votre Caf.
mail-piece-demandee = Un document à nous envoyer
    .body =
        Pour étudier votre dossier, il nous manque un document.

        Envoyez-le depuis cette borne ou depuis Mon Compte.

        Sans ce document, un paiement peut s’arrêter.
mail-declaration-a-faire = Une déclaration à faire : { $benefit }
    .body =
        Pour calculer vos droits, nous devons connaître vos ressources des trois derniers mois.

        Droit concerné : { $benefit }.

        Faites votre déclaration dès maintenant pour ne pas perdre un paiement.
mail-document-recu = Nous avons reçu votre document
    .body =
        Nous avons bien reçu votre document.

        Nous allons l’étudier. Vous pouvez suivre vos démarches dans Mon Compte.
mail-paiement-fait = Un paiement a été fait
    .body =
        Nous vous avons fait un paiement.

        Le détail est sur la page « Mes paiements et mes droits ».
mail-situation-a-verifier = Vérifiez votre situation
    .body =
        Chaque année, nous vous demandons de vérifier ce que nous savons de vous.

        Regardez la page « Mon profil » : famille, travail, adresse, compte bancaire.

        Si quelque chose a changé, dites-le à votre Caf.
mail-bienvenue = Bienvenue à la Caf
    .body =
        Votre dossier est ouvert.

        Dans Mon Compte, vous pouvez voir vos paiements, imprimer une attestation et faire vos démarches.
mail-ecrit = Votre message
    .body = Vous avez écrit à votre Caf.

## La liste et la lecture

mails-title = Mes courriers, courriels et notifications
mails-hint = Les 24 derniers mois. Touchez une ligne pour la lire.
mails-none-title = Rien à lire
mails-none = Votre Caf ne vous a rien écrit depuis 24 mois.
mails-unread = Non lu. { $line }
mails-loading = Nous cherchons vos courriers…
mails-opening = Nous ouvrons votre courrier…
mails-elsewhere = Autre message de votre Caf
mail-line = { $kind }, { $date }
mail-kind-courrier = Courrier
mail-kind-courriel = Courriel
mail-kind-notification = Notification
mail-kind-envoye = Envoyé par vous
mail-view-title = Votre courrier
mail-unreadable = Ce courrier ne peut pas être affiché. Touchez « Retour », puis ouvrez-le encore une fois.
note-what-courrier = Un courrier de votre Caf
    .hint = Il dit ce que la Caf vous a écrit.
farewell-note-printed-courrier = Un courrier de votre Caf : imprimé
farewell-note-unfinished-courrier = Un courrier de votre Caf : impression annulée

help-mails = Touchez une ligne pour lire le courrier. Un point rouge marque ce que vous n’avez pas encore lu.
help-mail-text = Lisez le message, puis touchez « Retour ».
help-mail-view = Lisez le courrier. Pour le garder, touchez « Imprimer ».
