# Les courriers, en facile à lire et à comprendre.

mail-droits = Vous avez un droit : { $benefit }
    .body =
        La Caf a étudié votre dossier.

        Vous avez un droit. C’est : { $benefit }.

        Le montant est sur la page « Mes paiements et mes droits ».

        Votre vie change ? Dites-le à la Caf.
mail-refus = Vous n’avez pas ce droit : { $benefit }
    .body =
        La Caf a étudié votre dossier.

        Vous n’avez pas le droit à : { $benefit }.

        La raison est sur la page « Mes paiements et mes droits ».

        Vous n’êtes pas d’accord ? Écrivez à la Caf. Vous avez deux mois.
mail-trop-percu = De l’argent à rendre : { $benefit }
    .body =
        La Caf vous a donné trop d’argent pour : { $benefit }.

        Vous devez rendre cet argent. La Caf en prend un peu chaque mois.

        La somme est sur la page « Mes dettes ».

        Vous ne pouvez pas payer ? Parlez à la Caf.
mail-declaration-a-faire = Une déclaration à faire : { $benefit }
    .body =
        La Caf doit savoir combien d’argent vous avez eu ces trois derniers mois.

        C’est pour : { $benefit }.

        Faites votre déclaration maintenant. Sinon, un paiement peut s’arrêter.
mail-situation-a-verifier = Regardez si tout est juste
    .body =
        Regardez la page « Mon profil ».

        Vérifiez votre famille, votre travail, votre adresse.

        Quelque chose a changé ? Dites-le à la Caf.
mails-title = Les messages de la Caf
mails-hint = Touchez une ligne pour la lire.
mails-none = La Caf ne vous a rien écrit.
help-mails = Touchez une ligne pour la lire. Le point rouge veut dire : pas encore lu.
