# La déclaration de patrimoine, en phrases courtes.

declarer-patrimoine-title = Je dis l’argent que j’ai mis de côté
    .hint = Pour l’aide au logement

declarer-patrimoine-plus-de-30000 = Avez-vous plus de 30 000 € de côté ?
    .hint = Comptez l’argent de toute la famille. Ne comptez pas le logement où vous habitez.
    .help-title = Que faut-il compter ?
    .help = L’argent sur les livrets. Les maisons et les terrains qui ne sont pas loués. Ne comptez pas vos meubles.

declarer-patrimoine-moi-biens = Qu’est-ce qui est à vous ?
    .hint = Il n’y a rien ? Touchez « Continuer ».
declarer-patrimoine-moi-biens-epargne = De l’argent sur un livret
    .hint = Livret A, assurance-vie
declarer-patrimoine-moi-biens-logement = Un logement
    .hint = Personne ne paie de loyer
declarer-patrimoine-moi-biens-terrain = Un terrain
declarer-patrimoine-moi-epargne = Combien d’argent avez-vous sur les livrets ?
    .hint = Regardez les papiers de la banque.
declarer-patrimoine-moi-logement = Quelle est la « valeur locative » de votre logement ?
    .hint = Elle est écrite sur le papier de la taxe foncière.
declarer-patrimoine-moi-terrain = Quelle est la « valeur locative » de votre terrain ?
    .hint = Elle est écrite sur le papier de la taxe foncière.

declarer-patrimoine-conjoint-biens = Qu’est-ce qui est à votre conjoint ?
    .hint = Il n’y a rien ? Touchez « Continuer ».
declarer-patrimoine-conjoint-biens-epargne = De l’argent sur un livret
    .hint = Livret A, assurance-vie
declarer-patrimoine-conjoint-biens-logement = Un logement
    .hint = Personne ne paie de loyer
declarer-patrimoine-conjoint-biens-terrain = Un terrain
declarer-patrimoine-conjoint-epargne = Combien d’argent votre conjoint a-t-il sur les livrets ?
    .hint = Regardez les papiers de la banque.
declarer-patrimoine-conjoint-logement = Quelle est la « valeur locative » de son logement ?
    .hint = Elle est écrite sur le papier de la taxe foncière.
declarer-patrimoine-conjoint-terrain = Quelle est la « valeur locative » de son terrain ?
    .hint = Elle est écrite sur le papier de la taxe foncière.

declarer-patrimoine-enfants-biens = Qu’est-ce qui est à vos enfants ?
    .hint = Il n’y a rien ? Touchez « Continuer ».
declarer-patrimoine-enfants-biens-epargne = De l’argent sur un livret
    .hint = Livret A, assurance-vie
declarer-patrimoine-enfants-biens-logement = Un logement
    .hint = Personne ne paie de loyer
declarer-patrimoine-enfants-biens-terrain = Un terrain
declarer-patrimoine-enfants-epargne = Combien d’argent vos enfants ont-ils sur les livrets ?
    .hint = Regardez les papiers de la banque.
declarer-patrimoine-enfants-logement = Quelle est la « valeur locative » de leur logement ?
    .hint = Elle est écrite sur le papier de la taxe foncière.
declarer-patrimoine-enfants-terrain = Quelle est la « valeur locative » de leur terrain ?
    .hint = Elle est écrite sur le papier de la taxe foncière.
