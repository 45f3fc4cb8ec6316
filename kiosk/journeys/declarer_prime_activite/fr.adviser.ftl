# Pour le conseiller : déclarer mes ressources pour la prime d’activité.

declarer-prime-activite-title =
    .say = Prévoir dix minutes : chaque mois de chaque personne du foyer sera demandé.
    .papers = Bulletins de salaire des trois mois, relevés ameli et France Travail, relevés de banque.
    .mistakes = Se tromper de trimestre : les mois sont écrits à l’écran.
    .blocked = Déclaration déjà partie avec une erreur : appeler le 3230, ou écrire depuis Mon Compte.
    .rule = Prime d’activité : service-public.fr, fiche F33375. Montants : barème du mois.
    .bareme = prestations_sociales.solidarite_insertion.minima_sociaux.ppa.pa_m.montant_de_base
