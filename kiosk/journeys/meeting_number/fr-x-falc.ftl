# La même chose, en phrases courtes.

meeting-number-numero = Écrivez le numéro du rendez-vous
    .hint = Il est sur votre feuille. Il commence par R.
meeting-number-telephone = Écrivez le téléphone donné pour le rendez-vous
