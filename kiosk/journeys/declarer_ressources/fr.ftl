# La déclaration annuelle de ressources.

declarer-ressources-title = Déclarer mes ressources de l’année
    .hint = Celles d’il y a 2 ans, pour les aides aux familles
    .search = déclaration annuelle, ressources annuelles, déclaration de revenus, impôts, revenus de l’année, avis d’imposition

declarer-ressources-pension-versee = Avez-vous payé une pension alimentaire cette année-là ?
    .hint = Vous ou votre conjoint, pour un enfant, un parent ou un ancien conjoint.
    .short = Pension alimentaire payée
declarer-ressources-pension-versee-montant = Combien avez-vous payé en tout, dans l’année ?
    .hint = Le montant déclaré aux impôts.
    .short = Montant payé
declarer-ressources-carte-invalidite = L’un de vous a-t-il une carte d’invalidité ?
    .hint = La carte mobilité inclusion « invalidité », pour un taux de 80 % ou plus.
    .short = Carte d’invalidité
declarer-ressources-carte-de-qui = Qui a cette carte ?
    .short = Carte de
declarer-ressources-carte-de-qui-moi = Moi
declarer-ressources-carte-de-qui-conjoint = Mon conjoint
