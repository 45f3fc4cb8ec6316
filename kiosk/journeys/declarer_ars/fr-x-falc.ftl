# La rentrée d’un enfant de 16 à 18 ans, en phrases courtes.

declarer-ars-title = École : mon enfant a 16, 17 ou 18 ans
    .hint = Pour avoir l’argent de la rentrée
    .search = argent pour l’école, lycée, rentrée, apprenti

declarer-ars-enfant = Enfant { $n } : quel enfant ?
    .hint = Il a 16, 17 ou 18 ans.
    .error-deja-dit-1 = Vous avez déjà choisi cet enfant.
    .error-deja-dit-2 = Vous avez déjà choisi cet enfant.
declarer-ars-rentree-ecole = Il va à l’école ou au lycée
declarer-ars-rentree-distance = Il apprend à la maison
declarer-ars-rentree-apprentissage = Il est apprenti
    .hint = Il est payé
declarer-ars-rentree-arret = Il ne va plus à l’école
declarer-ars-salaire = Enfant { $n } : combien gagne-t-il par mois ?
    .hint = Le montant brut est sur le contrat.
declarer-ars-encore = Après l’enfant { $n }, avez-vous un autre enfant de 16, 17 ou 18 ans ?
    .hint = Dites tous les enfants maintenant.
