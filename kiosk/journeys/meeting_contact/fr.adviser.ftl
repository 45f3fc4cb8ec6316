# Pour le conseiller : vos coordonnées.

meeting-contact-title =
    .say = Le nom et le téléphone servent à rappeler, et à annuler le rendez-vous.
    .blocked = Pas de téléphone : proposer de revenir à l’accueil.

meeting-contact-nom =
    .say = Prénom et nom, comme sur les papiers.

meeting-contact-telephone =
    .say = Un numéro consulté : il sert aussi à annuler.
