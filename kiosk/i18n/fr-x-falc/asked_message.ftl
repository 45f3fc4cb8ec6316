# Ce que l’on écrit à la Caf, en phrases courtes.

common-sujet = Vous écrivez pour quoi ?
    .hint = Choisissez une réponse.
common-sujet-paiement = Mon argent
    .hint = Je n’ai rien reçu, ou pas assez
common-sujet-demande = Une aide que j’ai demandée
    .hint = J’attends la réponse
common-sujet-droits = Les aides
    .hint = Je veux savoir si j’ai droit à une aide
common-sujet-dette = Je dois de l’argent à la Caf
    .hint = Je ne comprends pas, ou je veux payer
common-sujet-document = Un papier
common-sujet-compte = Mon Compte
    .hint = Mon mot de passe ou mon numéro
common-sujet-reclamation = Je ne suis pas d’accord
    .hint = Je demande à la Caf de regarder encore
common-sujet-autre = Autre chose
common-message = Écrivez votre message
    .hint = N’écrivez pas votre mot de passe.
    .placeholder = Dites ce qui ne va pas
    .error-required = Vous n’avez rien écrit.
