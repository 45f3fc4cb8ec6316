# La déclaration de patrimoine.

declarer-patrimoine-title = Déclarer mon épargne et mes biens
    .hint = Pour l’aide au logement
    .search = patrimoine, épargne, livret a, biens, immobilier, terrain, plus de 30 000 euros

declarer-patrimoine-plus-de-30000 = Votre foyer possède-t-il plus de 30 000 € en tout ?
    .hint = Avec votre conjoint et vos enfants. Sans le logement où vous habitez.
    .short = Plus de 30 000 €
    .help-title = Que faut-il compter ?
    .help = L’épargne : livret A, LDDS, LEP, PEL, assurance-vie ou autre. Les logements et terrains qui ne sont pas loués. Ne comptez ni vos meubles ni votre outil de travail.

declarer-patrimoine-moi-biens = Que possédez-vous, vous-même ?
    .hint = Touchez tout ce qui est à votre nom. Rien ? Touchez « Continuer ».
    .short = Vos biens
declarer-patrimoine-moi-biens-epargne = De l’épargne non imposable
    .hint = Livret A, LDDS, LEP, PEL, assurance-vie
declarer-patrimoine-moi-biens-logement = Un logement qui n’est pas loué
    .hint = Une résidence secondaire, un logement vide
declarer-patrimoine-moi-biens-terrain = Un terrain qui n’est pas loué
declarer-patrimoine-moi-epargne = Combien d’épargne avez-vous en tout ?
    .hint = Ce qui est sur les comptes au 31 décembre. Regardez les relevés.
    .short = Épargne à votre nom
declarer-patrimoine-moi-logement = Quelle est la valeur locative de votre logement ?
    .hint = La « valeur locative cadastrale », sur l’avis de taxe foncière.
    .short = Logement à votre nom
declarer-patrimoine-moi-terrain = Quelle est la valeur locative de votre terrain ?
    .hint = La « valeur locative cadastrale », sur l’avis de taxe foncière.
    .short = Terrain à votre nom

declarer-patrimoine-conjoint-biens = Que possède votre conjoint ?
    .hint = Touchez tout ce qui est à son nom. Rien ? Touchez « Continuer ».
    .short = Biens de votre conjoint
declarer-patrimoine-conjoint-biens-epargne = De l’épargne non imposable
    .hint = Livret A, LDDS, LEP, PEL, assurance-vie
declarer-patrimoine-conjoint-biens-logement = Un logement qui n’est pas loué
    .hint = Une résidence secondaire, un logement vide
declarer-patrimoine-conjoint-biens-terrain = Un terrain qui n’est pas loué
declarer-patrimoine-conjoint-epargne = Combien d’épargne votre conjoint a-t-il en tout ?
    .hint = Ce qui est sur les comptes au 31 décembre. Regardez les relevés.
    .short = Épargne de votre conjoint
declarer-patrimoine-conjoint-logement = Quelle est la valeur locative de son logement ?
    .hint = La « valeur locative cadastrale », sur l’avis de taxe foncière.
    .short = Logement de votre conjoint
declarer-patrimoine-conjoint-terrain = Quelle est la valeur locative de son terrain ?
    .hint = La « valeur locative cadastrale », sur l’avis de taxe foncière.
    .short = Terrain de votre conjoint

declarer-patrimoine-enfants-biens = Que possèdent vos enfants ?
    .hint = Tous ensemble. Rien ? Touchez « Continuer ».
    .short = Biens de vos enfants
declarer-patrimoine-enfants-biens-epargne = De l’épargne non imposable
    .hint = Livret A, LDDS, LEP, PEL, assurance-vie
declarer-patrimoine-enfants-biens-logement = Un logement qui n’est pas loué
    .hint = Une résidence secondaire, un logement vide
declarer-patrimoine-enfants-biens-terrain = Un terrain qui n’est pas loué
declarer-patrimoine-enfants-epargne = Combien d’épargne vos enfants ont-ils en tout ?
    .hint = Ce qui est sur les comptes au 31 décembre. Regardez les relevés.
    .short = Épargne de vos enfants
declarer-patrimoine-enfants-logement = Quelle est la valeur locative de leur logement ?
    .hint = La « valeur locative cadastrale », sur l’avis de taxe foncière.
    .short = Logement de vos enfants
declarer-patrimoine-enfants-terrain = Quelle est la valeur locative de leur terrain ?
    .hint = La « valeur locative cadastrale », sur l’avis de taxe foncière.
    .short = Terrain de vos enfants
