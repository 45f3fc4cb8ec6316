# Retrouver l’accès à son compte.

recover-password-title = Mot de passe oublié
    .hint = Un code, puis un nouveau mot de passe

recover-password-identifiant = Avec quoi vous connectez-vous ?
    .hint = Vous avez reçu votre numéro de Sécurité sociale ? Il remplace l’identifiant provisoire.
    .short = Je me connecte avec
recover-password-identifiant-nir = Mon numéro de Sécurité sociale
    .hint = Il est sur la carte Vitale
recover-password-identifiant-provisoire = Un identifiant provisoire
    .hint = Il commence par P

recover-password-nir = Votre numéro de Sécurité sociale
    .hint = Les 13 premiers chiffres de votre carte Vitale.
    .help-title = Où le trouver ?
    .help = Sur la carte Vitale, sur une attestation de droits, sur un bulletin de paie. Il commence par 1 ou 2.
    .spoken = Écrivez votre numéro de Sécurité sociale. Ce sont les treize premiers chiffres de votre carte Vitale.
    .error-required = Écrivez votre numéro de Sécurité sociale.

recover-password-provisoire = Votre identifiant provisoire
    .hint = La lettre P est déjà là : écrivez les 8 chiffres.
    .spoken = Écrivez les huit chiffres de votre identifiant provisoire.
    .error-required = Écrivez les 8 chiffres qui suivent la lettre P.

recover-password-nom-naissance = Votre nom de naissance
    .hint = Celui de votre naissance, même si vous en portez un autre.
    .help-title = Comment l’écrire ?
    .help = Comme sur votre pièce d’identité. Les majuscules et les accents n’ont pas d’importance.
    .error-required = Écrivez votre nom de naissance.

recover-password-moyen = Comment recevoir votre code ?
    .hint = Il part au numéro ou à l’adresse que la Caf connaît déjà.
    .door-courrier-recu = J’ai reçu un code par courrier
recover-password-moyen-sms = Par SMS
    .hint = Sur votre téléphone portable, en une minute
recover-password-moyen-email = Par mail
    .hint = Si vous pouvez lire vos mails tout de suite, sur votre téléphone
recover-password-moyen-post = Par courrier
    .hint = Une lettre chez vous, en quelques jours. Vous reviendrez avec le code
