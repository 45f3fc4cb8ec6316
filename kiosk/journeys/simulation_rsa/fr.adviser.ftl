# Pour le conseiller : estimer le RSA.

simulation-rsa-title =
    .say = Estimer le RSA et la prime d’activité ensemble ; rien n’est envoyé.
    .papers = Revenus des quatre derniers mois, situation de chacun au foyer.
    .blocked = Moins de 25 ans : le RSA demande un enfant ou deux années de travail.
    .rule = RSA : articles L. 262-4 et L. 262-7-1 du Code de l’action sociale et des familles. Montants : barème du mois.
    .bareme = prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa
