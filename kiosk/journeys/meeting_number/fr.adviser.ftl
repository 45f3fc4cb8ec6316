# Pour le conseiller : retrouver votre rendez-vous.

meeting-number-title =
    .say = Le numéro est sur la feuille, et commence par R.
    .blocked = Feuille perdue : l’accueil ou le 3230 retrouve le rendez-vous.

meeting-number-numero =
    .say = Le taper avec ses tirets, comme sur la feuille.
    .mistakes = Confondre O et 0, I et 1.

meeting-number-telephone =
    .say = Le numéro donné en prenant le rendez-vous, même s’il a changé depuis.
