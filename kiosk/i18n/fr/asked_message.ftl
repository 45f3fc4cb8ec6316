# Ce que l’on écrit à la Caf.

common-sujet = De quoi s’agit-il ?
    .hint = Pour que la bonne personne vous réponde.
    .short = Sujet
common-sujet-paiement = Un paiement
    .hint = En retard, ou d’un autre montant
common-sujet-demande = Une demande que j’ai faite
    .hint = Où en est-elle ?
common-sujet-droits = Mes droits
    .hint = À quoi ai-je droit ?
common-sujet-dette = Une dette
    .hint = La comprendre, la rembourser
common-sujet-document = Un document ou une attestation
common-sujet-compte = Mon Compte
    .hint = Mot de passe, identifiant, coordonnées
common-sujet-reclamation = Une réclamation
    .hint = Je ne suis pas d’accord
common-sujet-autre = Autre chose
common-message = Votre message
    .hint = N’écrivez ni mot de passe ni code.
    .short = Message
    .placeholder = Dites ce qui se passe, et depuis quand
    .error-required = Écrivez votre message.
