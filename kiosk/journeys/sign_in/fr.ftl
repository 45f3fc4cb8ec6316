# Se connecter.

sign-in-title = Se connecter
    .hint = Avec votre numéro de Sécurité sociale et votre mot de passe

sign-in-identifier = Votre numéro de Sécurité sociale
    .hint = Les 13 premiers chiffres de votre carte Vitale.
    .help-title = Où le trouver ?
    .help = Sur la carte Vitale, sur une attestation de droits, sur un bulletin de paie. Il commence par 1 ou 2.
    .spoken = Écrivez votre numéro de Sécurité sociale. Ce sont les treize premiers chiffres de votre carte Vitale.
    .door-provisoire = J’ai un identifiant provisoire
    .door-mot-de-passe-oublie = Mot de passe oublié ?
    .door-creer = Je n’ai pas de compte
    .door-franceconnect = FranceConnect+
    .door-tuteur = Tuteur ?
    .error-required = Écrivez votre numéro de Sécurité sociale.

sign-in-password = Votre mot de passe
    .hint = Celui de votre compte sur caf.fr.
    .spoken = Écrivez votre mot de passe. Personne ne l’entend : la borne ne le lit pas à voix haute.
    .door-mot-de-passe-oublie = Mot de passe oublié ?
    .error-required = Écrivez votre mot de passe.
