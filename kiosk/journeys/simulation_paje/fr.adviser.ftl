# Pour le conseiller : estimer l’aide à la naissance et au jeune enfant.

simulation-paje-title =
    .say = Estimer ce qui vient avec l’arrivée de l’enfant ; rien n’est envoyé.
    .papers = Date de naissance ou de terme, revenus d’il y a deux ans.
    .blocked = Résultat à zéro : vérifier les revenus d’il y a deux ans, puis « Toutes mes aides ».
    .rule = Paje : articles L. 531-1 à L. 531-3 du Code de la sécurité sociale. Montants : barème du mois.
    .bareme = prestations_sociales.prestations_familiales.petite_enfance.paje.paje_cm2.montant.prime_naissance
