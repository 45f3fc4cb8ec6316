# Qui vient vivre dans le foyer, en phrases courtes.

common-arrivant-identite = { $n ->
    [1] Quel est son nom ?
   *[other] Quel est le nom de l’enfant n° { $n } ?
}
common-arrivant-naissance = { $n ->
    [1] Quel jour est sa naissance ?
   *[other] Quel jour est né l’enfant n° { $n } ?
}
