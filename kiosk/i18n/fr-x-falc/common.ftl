# Seulement les messages qui gagnent à être plus simples.

optional = vous pouvez passer
loading = Attendez un instant…
validate = C’est bon
show-password = Voir le mot de passe
hide-password = Cacher le mot de passe
contrast = Couleurs plus fortes
    .on = Couleurs plus fortes : oui
    .off = Couleurs plus fortes : non
text-size = Taille des lettres
    .value = { $percent } %
password-rule-length = Entre 10 et 64 lettres ou chiffres
password-rule-digit = Un chiffre ou plus
password-rule-lower = Une petite lettre ou plus
password-rule-upper = Une grande lettre ou plus
password-rule-alphabet = Pas d’accent, pas d’espace, pas d’autre signe
key-backspace = Effacer une lettre
key-shift = Grandes lettres
    .on = Grandes lettres : oui
    .lock = Grandes lettres tout le temps
