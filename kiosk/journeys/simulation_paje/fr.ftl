# Paje. Ses questions disent les mots de « toutes mes aides ».

simulation-paje-title = Naissance et jeune enfant
    .hint = Les aides de la Paje : naissance, congé parental, garde
    .search = paje, prime de naissance, congé parental, allocation de base, simulation bébé, aide pour bébé, prépare
