# La même chose, en phrases courtes.

errand-simulations = Savoir à quelles aides j’ai droit
    .hint = Pour le logement, le travail, un bébé
errand-mes-autorisations = Mes autorisations
    .hint = Mon mari ou ma femme peut s’occuper du dossier, ou non
errand-points-d-accueil = Trouver un lieu où être reçu
    .hint = Les bureaux de la Caf et de France Services
errand-ma-caf = Ma Caf
    .hint = Le temps d’attente, les aides, les bureaux
errand-annuler-un-rendez-vous = Annuler un rendez-vous
    .hint = Quelqu’un d’autre prendra votre place
