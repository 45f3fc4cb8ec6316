# Seulement les messages qui gagnent à être plus simples.

password-rule-length = Entre 10 et 64 lettres ou chiffres
password-rule-digit = Un chiffre ou plus
password-rule-lower = Une petite lettre ou plus
password-rule-upper = Une grande lettre ou plus
password-rule-alphabet = Pas d’accent, pas d’espace, pas d’autre signe
