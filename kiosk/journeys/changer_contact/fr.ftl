# Mon téléphone ou mon mail change.

changer-contact-title = Mon téléphone ou mon mail change
    .hint = Un code vérifie que c’est bien le vôtre
    .search = téléphone, numéro, portable, mail, email, adresse mail, coordonnées, changer de numéro, nouveau numéro, joindre

changer-contact-quoi = Que voulez-vous changer ?
    .hint = Ce que vous donnez ici sert aussi à retrouver votre mot de passe.
    .short = À changer
changer-contact-quoi-telephone = Mon téléphone portable
changer-contact-quoi-email = Mon adresse mail
changer-contact-telephone = Votre nouveau numéro de portable
    .hint = Gardez le téléphone avec vous : un code y sera envoyé. Pour un téléphone fixe, demandez à l’accueil.
    .short = Téléphone
    .error-required = Écrivez le numéro de portable.
changer-contact-email = Votre nouvelle adresse mail
    .hint = Un code y sera envoyé : il faut pouvoir lire vos mails ici, sur votre téléphone par exemple.
    .short = Adresse mail
    .error-required = Écrivez l’adresse mail.
