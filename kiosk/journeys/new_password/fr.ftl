# Un nouveau mot de passe.

new-password-title = Choisir un mot de passe

new-password-nouveau = Choisissez un mot de passe
    .hint = Vous seul le connaîtrez : la Caf ne le voit pas.
    .spoken = Choisissez un mot de passe. La borne ne le lit pas à voix haute.
    .error-required = Écrivez un mot de passe.

new-password-encore = Écrivez-le encore une fois
    .hint = Le même, pour être sûr de l’avoir en tête.
    .spoken = Écrivez le même mot de passe encore une fois.
    .error-required = Écrivez le même mot de passe.
    .error-differe = Ce n’est pas le même. Affichez ce que vous tapez, ou touchez « Retour » pour en choisir un autre.
