# Pour le conseiller : demander la prime d’activité.

demande-prime-activite-title =
    .say = Vérifier qu’il y a un revenu du travail ces trois derniers mois.
    .papers = Bulletins de salaire des trois mois, RIB, pièce d’identité.
    .mistakes = Penser que le RSA empêche la prime : les deux se demandent ensemble.
    .blocked = Étudiant ou apprenti : le salaire doit atteindre un seuil sur trois mois, sauf pour un parent seul.
    .rule = Prime d’activité : L. 842-2 du Code de la sécurité sociale, dès 18 ans. Montants : barème du mois.
    .bareme = prestations_sociales.solidarite_insertion.minima_sociaux.ppa.pa_m.montant_de_base

demande-prime-activite-naissance =
    .say = L’âge ouvre le droit dès 18 ans.

demande-prime-activite-activite =
    .say = Choisir ce qui occupe le plus de temps aujourd’hui.
    .mistakes = Hésiter entre études et emploi : le salaire se déclare de toute façon ensuite.
