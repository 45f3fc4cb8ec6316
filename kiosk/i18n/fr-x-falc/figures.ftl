# Les chiffres, en facile à lire.

figures-journeys = Les démarches
    .desc = On compte les démarches. On ne compte pas les personnes.
figures-pages = Où les gens s’arrêtent
    .desc = On compte les arrêts sur chaque page.
figures-kiosks = Les bornes
    .desc = On compte ce qui se passe sur chaque borne.
figures-steps = Les démarches de chaque jour
    .desc = On compte les démarches de chaque jour ou de chaque mois.
figures-begun = Commencées
figures-finished = Envoyées
figures-abandoned = Pas finies
figures-help-asked = Appels à l’aide
figures-print-fault = Imprimante en panne
figures-few = moins de 5
figures-masked = caché
figures-outside = Pas dans une démarche
figures-no-page = page inconnue
figures-period = Du { $first } au { $last }
figures-title = Les chiffres
figures-nothing = On n’a rien compté.
figures-total = En tout
figures-kiosk = Borne { $name }
figures-page = { $journey }, page « { $page } »
