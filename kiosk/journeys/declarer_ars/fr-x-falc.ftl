# La rentrée d’un enfant de 16 à 18 ans, en phrases courtes.

declarer-ars-title = École : mon enfant a 16, 17 ou 18 ans
    .hint = Pour avoir l’argent de la rentrée
    .search = argent pour l’école, lycée, rentrée, apprenti

declarer-ars-rentree = Que font vos enfants de 16, 17 ou 18 ans ?
    .hint = Parlez de tous vos enfants de cet âge.
declarer-ars-rentree-ecole = L’école ou le lycée
declarer-ars-rentree-distance = Apprendre à la maison
declarer-ars-rentree-apprentissage = Apprenti, et payé
declarer-ars-rentree-arret = Plus d’école
    .hint = Il travaille, ou il cherche du travail
declarer-ars-enfants-ecole = Qui va à l’école ou au lycée ?
declarer-ars-enfants-distance = Qui apprend à la maison ?
declarer-ars-enfants-apprentissage = Qui est apprenti ?
declarer-ars-enfants-arret = Qui ne va plus à l’école ?
declarer-ars-salaire = Combien gagne l’apprenti par mois ?
    .hint = Le montant brut est sur le contrat.
