# Pour le conseiller : se connecter.

sign-in-title =
    .say = Laisser la personne taper seule : ni le numéro ni le mot de passe ne se dictent.
    .blocked =
        Mot de passe oublié : « Mot de passe oublié ? », avec le téléphone connu de la Caf.
        Compte bloqué après plusieurs essais : attendre, puis refaire le mot de passe.

sign-in-identifier =
    .say = Treize caractères, sur la carte Vitale ou une attestation.
    .mistakes = Taper la clé de deux chiffres en plus.
    .blocked =
        Numéro provisoire : « J’ai un identifiant provisoire ».
        FranceConnect+ demande une identité numérique : Ameli ou impots ne suffisent plus.
    .rule = FranceConnect+ remplace FranceConnect depuis le 24 juillet 2024 : webinaire de la Caf.

sign-in-password =
    .say =
        Le conseiller se tourne ; l’écran des conseils se cache de lui-même.
        Ne jamais demander le mot de passe, ni le garder.
