# Se connecter, en phrases courtes.

sign-in-title = Entrer dans votre compte
    .hint = Avec votre carte Vitale et votre mot de passe

sign-in-identifier = Écrivez votre numéro de Sécurité sociale
    .hint = Ce numéro est sur votre carte Vitale. La carte Vitale est verte. Écrivez les 13 premiers chiffres.
    .help-title = Où est le numéro ?
    .help = Le numéro est sur votre carte Vitale. Il commence par 1 ou par 2.
    .spoken = Écrivez votre numéro de Sécurité sociale. Le numéro est sur votre carte Vitale. La carte Vitale est verte.
    .door-provisoire = J’ai un numéro qui commence par P
    .door-tuteur = Je suis tuteur

sign-in-password = Écrivez votre mot de passe
    .hint = C’est le mot de passe de votre compte Caf.
    .spoken = Écrivez votre mot de passe. La borne ne le lit pas.
