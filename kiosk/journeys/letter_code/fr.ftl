# Le code d’un courrier.

letter-code-title = Saisir le code du courrier

letter-code-code = Écrivez le code du courrier
    .hint = 6 chiffres, en bas de la lettre de la Caf.
    .help-title = La lettre n’est pas arrivée ?
    .help = Elle met quelques jours. Vous pouvez revenir à cette borne quand vous l’aurez.
    .spoken = Écrivez les six chiffres du code qui est dans la lettre de la Caf.
    .error-required = Écrivez les 6 chiffres du code.
