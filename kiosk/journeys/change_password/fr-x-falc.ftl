# Changer son mot de passe, en facile à lire et à comprendre.

change-password-actuel = Écrivez le mot de passe que vous avez maintenant
    .hint = Vous venez de l’écrire pour entrer.
    .spoken = Écrivez le mot de passe que vous avez maintenant. Personne ne l’entend.
    .error-required = Écrivez votre mot de passe.

change-password-encore = Écrivez encore le nouveau mot de passe
    .hint = Il faut écrire le même.
    .spoken = Écrivez encore le nouveau mot de passe.
    .error-required = Écrivez le même mot de passe.
    .error-differe = Vous avez écrit deux mots de passe différents. Recommencez.
