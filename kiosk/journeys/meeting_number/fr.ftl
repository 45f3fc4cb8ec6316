# Retrouver un rendez-vous pris sans se connecter.

meeting-number-title = Retrouver votre rendez-vous

meeting-number-numero = Quel est le numéro du rendez-vous ?
    .hint = Il est sur votre feuille et commence par R. Par exemple : R26-7KQ2-M4XP.
    .error-required = Écrivez le numéro du rendez-vous.
meeting-number-telephone = Quel téléphone avez-vous donné pour ce rendez-vous ?
    .error-required = Écrivez le numéro de téléphone donné pour ce rendez-vous.
