# Le code d’un courrier.

letter-code-title = Saisir le code du courrier

letter-code-code = Écrivez le code du courrier
    .hint = 6 chiffres, dans la lettre de la Caf.
    .help-title = La lettre n’est pas arrivée ?
    .help = Elle met quelques jours. Revenez à une borne quand vous l’aurez reçue. Si elle n’arrive pas, demandez à l’accueil.
    .spoken = Écrivez les six chiffres du code qui est dans la lettre de la Caf.
    .error-required = Écrivez les 6 chiffres du code.
