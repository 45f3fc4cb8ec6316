# Changer son mot de passe.

change-password-title = Changer mon mot de passe

change-password-actuel = Votre mot de passe d’aujourd’hui
    .hint = Celui avec lequel vous êtes entré dans Mon Compte.
    .spoken = Écrivez votre mot de passe d’aujourd’hui. Personne ne l’entend : la borne ne le lit pas à voix haute.
    .error-required = Écrivez votre mot de passe d’aujourd’hui.

change-password-nouveau = Choisissez un nouveau mot de passe
    .hint = Personne ne doit vous le demander, pas même l’accueil.
    .spoken = Choisissez un nouveau mot de passe. Personne ne l’entend : la borne ne le lit pas à voix haute.
    .error-required = Écrivez un nouveau mot de passe.

change-password-encore = Écrivez-le encore une fois
    .hint = Le même, pour éviter une erreur.
    .spoken = Écrivez le même nouveau mot de passe encore une fois.
    .error-required = Écrivez le même mot de passe.
    .error-differe = Les deux mots de passe sont différents. Touchez « Afficher » pour voir ce que vous tapez, ou « Retour » pour en choisir un autre.
