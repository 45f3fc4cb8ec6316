# Mon téléphone ou mon mail change, en phrases courtes.

changer-contact-title = Mon téléphone ou mon mail change
    .hint = La Caf envoie un code pour vérifier
    .search = téléphone, mail, numéro

changer-contact-quoi = Qu’est-ce qui change ?
    .hint = La Caf vous écrit là. C’est utile si vous oubliez votre mot de passe.
changer-contact-telephone = Votre nouveau numéro
    .hint = Gardez votre téléphone. La Caf envoie un code dessus.
changer-contact-email = Votre nouvelle adresse mail
    .hint = La Caf envoie un code par mail. Vous devez pouvoir lire vos mails maintenant.
