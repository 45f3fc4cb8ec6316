# Écrire à la Caf sans compte, en phrases courtes.

ecrire-sans-compte-title = J’écris à la Caf sans compte
    .hint = Je n’ai pas de dossier à la Caf

ecrire-sans-compte-identite = Comment vous appelez-vous ?
ecrire-sans-compte-nom-usage = Avez-vous un autre nom ?
    .hint = Par exemple le nom de votre mari ou de votre femme. Vous n’en avez pas ? N’écrivez rien.
ecrire-sans-compte-mail = Quelle est votre adresse mail ?
    .hint = Écrivez l’adresse deux fois. La Caf vous répond à cette adresse.
ecrire-sans-compte-email = Votre adresse mail
ecrire-sans-compte-email-bis = La même adresse
    .short = Adresse mail, deuxième fois
    .error-required = Écrivez encore la même adresse.
    .error-differe = Ce n’est pas la même adresse. Regardez chaque lettre.
