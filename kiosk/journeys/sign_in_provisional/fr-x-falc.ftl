# Se connecter avec un identifiant provisoire, en phrases courtes.

sign-in-provisional-title = Entrer avec un numéro qui commence par P
    .hint = Avec votre numéro et votre mot de passe

sign-in-provisional-identifier = Écrivez votre numéro qui commence par P
    .hint = La lettre P est déjà écrite. Écrivez les 8 chiffres.
    .help-title = Vous avez reçu un numéro de Sécurité sociale ?
    .help = N’utilisez plus le numéro qui commence par P. Touchez « Retour ». Écrivez votre numéro de Sécurité sociale. La première fois, touchez « Mot de passe oublié ? ».
    .spoken = Écrivez les huit chiffres de votre numéro. La lettre P est déjà écrite.
    .door-identifiant-oublie = J’ai oublié ce numéro
    .error-required = Écrivez les 8 chiffres après la lettre P.

sign-in-provisional-password = Écrivez votre mot de passe
    .hint = C’est le mot de passe de votre compte.
    .spoken = Écrivez votre mot de passe. La borne ne le lit pas.
