# La rentrée d’un enfant de 16 à 18 ans.

declarer-ars-title = Rentrée d’un enfant de 16 à 18 ans
    .hint = École ou apprentissage, pour l’allocation de rentrée scolaire
    .search = ars, rentrée scolaire, lycée, certificat de scolarité, apprenti, 16 ans, 17 ans, 18 ans

declarer-ars-enfant = Enfant { $n } : lequel est-ce ?
    .hint = Il a entre 16 et 18 ans à la rentrée.
    .short = Enfant { $n }
    .error-deja-dit-1 = Cet enfant est déjà dit. Choisissez-en un autre.
    .error-deja-dit-2 = Cet enfant est déjà dit. Choisissez-en un autre.
declarer-ars-rentree = Enfant { $n } : que fait-il à la rentrée ?
    .short = Enfant { $n } : rentrée
declarer-ars-rentree-ecole = Il va au lycée, ou fait des études
declarer-ars-rentree-distance = Il étudie à distance ou à la maison
    .hint = Avec le Cned, par exemple
declarer-ars-rentree-apprentissage = Il est en apprentissage
    .hint = Ou dans une autre formation payée
declarer-ars-rentree-arret = Il n’étudie plus
declarer-ars-salaire = Enfant { $n } : combien gagne-t-il par mois ?
    .hint = Le montant brut du contrat, par mois
    .short = Enfant { $n } : salaire par mois
declarer-ars-encore = Après l’enfant { $n }, y en a-t-il un autre de 16 à 18 ans ?
    .hint = Dites-les tous maintenant : cette déclaration se fait une fois par an.
    .short = Un autre après l’enfant { $n }
