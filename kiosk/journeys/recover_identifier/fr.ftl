# Retrouver un identifiant provisoire.

recover-identifier-title = Identifiant provisoire oublié
    .hint = La Caf peut vous l’envoyer de nouveau

recover-identifier-nom-naissance = Votre nom de naissance
    .hint = Celui que vous avez donné en créant votre compte.
    .error-required = Écrivez votre nom de naissance.

recover-identifier-prenoms = Vos prénoms
    .hint = Ceux que vous avez donnés en créant votre compte.
    .error-required = Écrivez vos prénoms.

recover-identifier-date-naissance = Votre date de naissance
    .hint = Le jour, le mois, l’année.
    .error-required = Écrivez votre date de naissance.

recover-identifier-moyen = Comment le recevoir ?
    .hint = Choisissez le moyen que vous avez donné en créant votre compte.
recover-identifier-moyen-sms = Par SMS
recover-identifier-moyen-email = Par mail

recover-identifier-telephone = Votre numéro de téléphone portable
    .hint = Celui que vous avez donné en créant votre compte. La Caf n’envoie rien à un autre numéro.
    .error-required = Écrivez votre numéro de téléphone portable.

recover-identifier-email = Votre adresse mail
    .hint = Celle que vous avez donnée en créant votre compte. La Caf n’envoie rien à une autre adresse.
    .error-required = Écrivez votre adresse mail.
