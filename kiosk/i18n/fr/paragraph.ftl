# Écrire plusieurs lignes : ce qui reste de place, monter et descendre dans le texte.

paragraph-left = { $count ->
    [0] Il n’y a plus de place. Effacez un peu pour continuer.
    [one] Il reste { NUMBER($count) } caractère.
   *[other] Il reste { NUMBER($count) } caractères.
}
paragraph-up = Remonter dans le texte
paragraph-down = Descendre dans le texte
