# Pour le conseiller : déclarer mon épargne et mes biens.

declarer-patrimoine-title =
    .say = Rassurer : le logement où l’on vit, les meubles et l’outil de travail ne comptent pas.
    .papers = Relevés des livrets et contrats au 31 décembre, avis de taxe foncière.
    .mistakes = Oublier les livrets des enfants.
    .blocked = Montants inconnus : la banque les donne, et la déclaration peut être reprise plus tard.
    .rule = Patrimoine et aide au logement : article R. 822-3-1 du Code de la construction et de l’habitation.

declarer-patrimoine-plus-de-30000 =
    .say = Additionner tout le foyer, enfants compris, avant de répondre.
    .mistakes = Compter seulement l’épargne de la personne qui demande.

declarer-patrimoine-biens =
    .say = Livrets, PEL, assurance-vie, et les biens qui ne sont pas loués.
    .mistakes = Compter un bien loué : ses loyers se déclarent avec les revenus.

declarer-patrimoine-epargne =
    .say = Ce qui est sur les comptes au 31 décembre, tous livrets ensemble.
    .papers = Relevés de fin d’année de chaque livret.
    .mistakes = Oublier un livret peu utilisé, ou le PEL.

declarer-patrimoine-logement =
    .say = La valeur locative cadastrale est sur l’avis de taxe foncière.
    .papers = Avis de taxe foncière.
    .mistakes = Donner la valeur d’achat ou le prix de vente espéré.

declarer-patrimoine-terrain =
    .say = La valeur locative cadastrale du terrain, sur l’avis de taxe foncière.
    .papers = Avis de taxe foncière.
