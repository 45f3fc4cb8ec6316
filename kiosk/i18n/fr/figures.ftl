# Les chiffres sans personnes : combien de démarches, et où l’on s’arrête.

figures-journeys = Démarches
    .desc = Combien de fois chaque démarche a été commencée, envoyée, quittée, et combien de fois une aide y a été demandée.
figures-pages = Où l’on s’arrête
    .desc = Combien de fois chaque démarche a été quittée, page par page.
figures-kiosks = Bornes
    .desc = Ce qui s’est passé à chaque borne, pannes d’impression comprises.
figures-steps = Démarches commencées, jour après jour
    .desc = Combien de démarches ont été commencées chaque jour, ou chaque mois sur une longue période.
figures-begun = Commencées
figures-finished = Envoyées
figures-abandoned = Quittées avant la fin
figures-help-asked = Aides demandées
figures-print-fault = Pannes d’impression
figures-few = moins de 5
figures-masked = non affiché
figures-outside = Hors d’une démarche
figures-no-page = page non connue
figures-period = Du { $first } au { $last }
figures-title = Les chiffres, sans personnes
figures-nothing = Rien n’a été compté pendant cette période.
figures-total = En tout
figures-kiosk = Borne { $name }
figures-page = { $journey }, page « { $page } »
