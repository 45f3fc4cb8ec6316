# Un nouveau mot de passe.

new-password-title = Choisir un mot de passe

new-password-nouveau = Choisissez un mot de passe
    .hint = Personne ne doit vous le demander, pas même l’accueil.
    .spoken = Choisissez un mot de passe. Personne ne l’entend : la borne ne le lit pas à voix haute.
    .error-required = Écrivez un mot de passe.

new-password-encore = Écrivez-le encore une fois
    .hint = Le même, pour éviter une erreur.
    .spoken = Écrivez le même mot de passe encore une fois.
    .error-required = Écrivez le même mot de passe.
    .error-differe = Les deux mots de passe sont différents. Touchez « Afficher » pour voir ce que vous tapez, ou « Retour » pour en choisir un autre.
