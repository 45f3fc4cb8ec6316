# Pour le conseiller : déclarer mes ressources pour l’AAH.

declarer-aah-title =
    .say = Rappeler le rythme : tous les trois mois, pour qui travaille en milieu ordinaire ou à son compte.
    .papers = Bulletins de salaire des trois mois, relevés d’indemnités et de pensions.
    .mistakes = Deviner un montant : la déclaration se fait sur l’honneur, papiers en main.
    .blocked = Déclaration introuvable ou en retard : regarder « Suivre mes démarches », puis le 3230.
    .rule = AAH : article L. 821-1 du Code de la sécurité sociale. Plafond et montant : barème du mois.
    .bareme = prestations_sociales.prestations_etat_de_sante.invalidite.aah.montant
