# Écrire à la Caf, sans compte.

ecrire-sans-compte-title = Écrire à la Caf sans compte
    .hint = Je ne suis pas allocataire
    .search = mail sans compte, je ne suis pas allocataire, pas inscrit, contacter la caf, message, poser une question, tiers, propriétaire, ex-conjoint

ecrire-sans-compte-identite = Qui êtes-vous ?
ecrire-sans-compte-nom = Votre nom
    .short = Nom
    .error-required = Écrivez votre nom.
ecrire-sans-compte-prenom = Votre prénom
    .short = Prénom
    .error-required = Écrivez votre prénom.
ecrire-sans-compte-nom-usage = Êtes-vous connu sous un autre nom ?
    .hint = Nom du conjoint, de l’ex-conjoint, du père ou de la mère. Laissez vide si vous n’en avez pas.
    .short = Nom d’usage
ecrire-sans-compte-mail = Votre adresse mail
    .hint = Écrivez-la deux fois : la Caf vous répond à cette adresse.
ecrire-sans-compte-email = L’adresse
    .short = Adresse mail
    .error-required = Écrivez votre adresse mail.
ecrire-sans-compte-email-bis = Encore une fois
    .short = Adresse mail, vérifiée
    .error-required = Écrivez la même adresse une deuxième fois.
    .error-differe = Les deux adresses ne sont pas les mêmes. Comparez-les.
