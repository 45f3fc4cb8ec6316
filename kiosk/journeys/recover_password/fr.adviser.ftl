# Pour le conseiller : mot de passe oublié.

recover-password-title =
    .say = Préparer le téléphone ou la boîte mail connue de la Caf : le code y arrive.
    .blocked = Coordonnées changées : la Caf les met à jour par téléphone au 3230, ou par mail.

recover-password-identifiant =
    .say = Le numéro de Sécurité sociale remplace l’identifiant provisoire dès qu’il est reçu.
    .mistakes = Garder le provisoire par habitude.

recover-password-nir =
    .say = La personne lit et tape son numéro, 13 chiffres.

recover-password-provisoire =
    .say = La lettre P est déjà là ; restent huit chiffres.

recover-password-nom-naissance =
    .say = Le nom de naissance, pas le nom d’usage.

recover-password-moyen =
    .say = Le code part au numéro ou à l’adresse déjà connus, pas à un nouveau.
    .blocked = Aucun moyen à jour : le 3230, ou la lettre, qui met quelques jours.
