# Un nouveau mot de passe, en phrases courtes.

new-password-nouveau = Choisissez un mot de passe
    .hint = C’est un secret. Ne le dites à personne, même à l’accueil.
    .spoken = Choisissez un mot de passe. La borne ne le lit pas.

new-password-encore = Écrivez encore le mot de passe
    .hint = Écrivez le même mot de passe.
    .spoken = Écrivez encore le même mot de passe. La borne ne le lit pas.
    .error-required = Écrivez encore le même mot de passe.
    .error-differe = Ce n’est pas le même mot de passe. Touchez « Afficher » : vous voyez ce que vous écrivez. Pour choisir un autre mot de passe, touchez « Retour ».
