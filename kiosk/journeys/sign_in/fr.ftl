# Se connecter.

sign-in-title = Se connecter
    .hint = Avec votre numéro de Sécurité sociale et votre mot de passe

sign-in-identifier = Votre numéro de Sécurité sociale
    .hint = Les 13 premiers chiffres de votre carte Vitale.
    .help-title = Où le trouver ?
    .help = Sur la carte Vitale, sur une attestation de droits, sur un bulletin de paie. Il commence par 1 ou 2.
    .spoken = Écrivez votre numéro de Sécurité sociale. Ce sont les treize premiers chiffres de votre carte Vitale.
    .error-required = Écrivez votre numéro de Sécurité sociale.

sign-in-password = Votre mot de passe
    .hint = Celui de votre compte sur caf.fr.
    .help-title = Mot de passe oublié ?
    .help = Vous pouvez en choisir un autre sur caf.fr, avec « Mot de passe oublié ». L’accueil peut vous aider.
    .spoken = Écrivez votre mot de passe. Personne ne l’entend : la borne ne le lit pas à voix haute.
    .error-required = Écrivez votre mot de passe.
