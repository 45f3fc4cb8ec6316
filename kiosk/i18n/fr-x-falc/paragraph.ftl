# Écrire plusieurs lignes, en phrases courtes.

paragraph-left = { $count ->
    [0] Il n’y a plus de place. Effacez des mots.
    [one] Vous pouvez encore écrire { NUMBER($count) } lettre.
   *[other] Vous pouvez encore écrire { NUMBER($count) } lettres.
}
