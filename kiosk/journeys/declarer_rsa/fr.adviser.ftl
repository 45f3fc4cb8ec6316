# Pour le conseiller : déclarer mes ressources pour le RSA.

declarer-rsa-title =
    .say = Prévoir dix minutes : chaque mois de chaque personne du foyer sera demandé.
    .papers = Bulletins de salaire, relevés France Travail et ameli, relevés de banque des trois mois.
    .mistakes = Laisser un mois vide : écrire 0 quand rien n’a été reçu.
    .blocked = Trimestre oublié : déclarer maintenant ; pour les mois passés, appeler le 3230.
    .rule = RSA : article L. 262-10 du Code de l’action sociale et des familles. Montants : barème du mois.
    .bareme = prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa
