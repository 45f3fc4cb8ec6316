# Le code d’un courrier, en phrases courtes.

letter-code-title = Écrire le code de la lettre

letter-code-code = Écrivez le code de la lettre
    .hint = Regardez la lettre de la Caf. Le code a 6 chiffres.
    .help-title = Vous n’avez pas la lettre ?
    .help = La lettre met quelques jours. Revenez ici avec la lettre. La lettre n’arrive pas ? Demandez à l’accueil.
    .spoken = Écrivez le code. Le code est dans la lettre de la Caf. Il a six chiffres.
