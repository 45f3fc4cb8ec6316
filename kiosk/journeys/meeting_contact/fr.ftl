# Un rendez-vous sans se connecter : qui, et à quel numéro.

meeting-contact-title = Vos coordonnées

meeting-contact-nom = Quel est votre nom ?
    .hint = Prénom et nom, comme sur vos papiers.
    .error-required = Écrivez votre nom.
meeting-contact-telephone = À quel numéro la Caf peut-elle vous appeler ?
    .hint = Il sert aussi à annuler le rendez-vous.
    .error-required = Écrivez votre numéro de téléphone.
