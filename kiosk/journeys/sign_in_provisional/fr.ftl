# Se connecter avec un identifiant provisoire.

sign-in-provisional-title = Se connecter avec un identifiant provisoire
    .hint = Avec la lettre P, 8 chiffres et votre mot de passe

sign-in-provisional-identifier = Votre identifiant provisoire
    .hint = La lettre P est déjà là : écrivez les 8 chiffres.
    .help-title = Vous avez reçu votre numéro de Sécurité sociale ?
    .help = Il remplace cet identifiant. Touchez « Retour » et utilisez ce numéro. La première fois, touchez « Mot de passe oublié ? ».
    .spoken = Écrivez les huit chiffres de votre identifiant provisoire.
    .door-identifiant-oublie = Identifiant oublié ?
    .error-required = Écrivez les 8 chiffres qui suivent la lettre P.

sign-in-provisional-password = Votre mot de passe
    .hint = Celui que vous avez choisi en créant votre compte.
    .spoken = Écrivez votre mot de passe. Personne ne l’entend : la borne ne le lit pas à voix haute.
    .door-mot-de-passe-oublie = Mot de passe oublié ?
    .error-required = Écrivez votre mot de passe.
