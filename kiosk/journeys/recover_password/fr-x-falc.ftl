# Retrouver l’accès à son compte, en phrases courtes.

recover-password-title = J’ai oublié mon mot de passe
    .hint = La Caf envoie un code. Après, vous choisissez un autre mot de passe

recover-password-identifiant = Quel numéro utilisez-vous ?
    .hint = Vous avez les deux ? Touchez le numéro de Sécurité sociale.
    .short = Mon numéro
recover-password-identifiant-nir = Le numéro de Sécurité sociale
    .hint = Il est sur la carte Vitale
recover-password-identifiant-provisoire = Un numéro qui commence par P

recover-password-nir = Écrivez votre numéro de Sécurité sociale
    .hint = Ce numéro est sur votre carte Vitale. La carte Vitale est verte. Écrivez les 13 premiers chiffres.
    .help-title = Où est le numéro ?
    .help = Le numéro est sur votre carte Vitale. Il commence par 1 ou par 2.
    .spoken = Écrivez votre numéro de Sécurité sociale. Le numéro est sur votre carte Vitale. La carte Vitale est verte.

recover-password-provisoire = Écrivez votre numéro qui commence par P
    .hint = La lettre P est déjà écrite. Écrivez les 8 chiffres.
    .spoken = Écrivez les huit chiffres de votre numéro. La lettre P est déjà écrite.
    .error-required = Écrivez les 8 chiffres après la lettre P.

recover-password-nom-naissance = Écrivez votre nom de naissance
    .hint = C’est le nom que vous aviez quand vous étiez bébé.
    .help-title = Comment l’écrire ?
    .help = Regardez votre carte d’identité. Écrivez le même nom.

recover-password-moyen = Comment voulez-vous recevoir le code ?
    .hint = La Caf connaît votre téléphone, votre mail ou votre adresse. Elle envoie le code là.
    .door-courrier-recu = J’ai reçu une lettre avec un code
recover-password-moyen-sms = Par SMS
    .hint = Un message sur votre téléphone, tout de suite
recover-password-moyen-email = Par mail
    .hint = Vous lisez vos mails sur votre téléphone
recover-password-moyen-post = Par lettre
    .hint = La lettre met quelques jours. Après, vous revenez ici
