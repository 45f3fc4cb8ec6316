# Pour le conseiller : estimer l’aide au logement.

simulation-logement-title =
    .say = Rien n’est envoyé : l’estimation ne remplace pas la demande, qui se fait ensuite.
    .papers = Loyer et charges, revenus des quatre derniers mois.
    .blocked = Résultat à zéro : le lire avec la personne, puis essayer « Toutes mes aides ».
    .rule = Aide au logement : service-public.fr, fiche F12006. Montants : barème du mois.
