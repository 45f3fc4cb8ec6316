# La même chose, en phrases courtes.

meeting-contact-title = Votre nom et votre téléphone

meeting-contact-nom = Écrivez votre prénom et votre nom
meeting-contact-telephone = Écrivez votre numéro de téléphone
    .hint = La Caf peut vous appeler. Le numéro sert aussi à annuler.
