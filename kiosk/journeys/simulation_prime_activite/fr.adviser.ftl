# Pour le conseiller : estimer la prime d’activité.

simulation-prime-activite-title =
    .say = Estimer la prime du mois prochain ; rien n’est envoyé.
    .papers = Bulletins de salaire des quatre derniers mois.
    .blocked = Résultat à zéro : regarder le salaire et le conjoint, puis « Toutes mes aides ».
    .rule = Prime d’activité : L. 842-2 du Code de la sécurité sociale. Montants : barème du mois.
    .bareme = prestations_sociales.solidarite_insertion.minima_sociaux.ppa.pa_m.montant_de_base
