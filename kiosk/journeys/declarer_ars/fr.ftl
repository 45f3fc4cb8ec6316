# La rentrée d’un enfant de 16 à 18 ans.

declarer-ars-title = Rentrée d’un enfant de 16 à 18 ans
    .hint = École ou apprentissage, pour l’allocation de rentrée scolaire
    .search = ars, rentrée scolaire, lycée, certificat de scolarité, apprenti, 16 ans, 17 ans, 18 ans

declarer-ars-rentree = Que font vos enfants de 16 à 18 ans à la rentrée ?
    .hint = Une réponse par enfant. Dites-les tous : cette déclaration se fait une fois par an.
    .short = À la rentrée
declarer-ars-rentree-ecole = Lycée ou études
declarer-ars-rentree-distance = Études à distance ou à la maison
    .hint = Avec le Cned, par exemple
declarer-ars-rentree-apprentissage = Apprentissage, ou autre formation payée
declarer-ars-rentree-arret = Plus d’études
    .hint = Travail, recherche d’emploi, service civique
declarer-ars-enfants-ecole = Qui va au lycée ou fait des études ?
    .short = Lycée ou études
declarer-ars-enfants-distance = Qui étudie à distance ou à la maison ?
    .short = Études à distance
declarer-ars-enfants-apprentissage = Qui est en apprentissage ?
    .short = Apprentissage
declarer-ars-enfants-arret = Qui n’étudie plus ?
    .short = Plus d’études
declarer-ars-salaire = Combien l’apprenti gagne-t-il par mois ?
    .hint = Le montant brut du contrat, par mois. S’ils sont plusieurs, le plus élevé.
    .short = Salaire par mois
