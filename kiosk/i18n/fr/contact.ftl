# Un nouveau numéro, une nouvelle adresse mail : le code qui les vérifie, et le message aux anciens.

contact-part-code = vérification par un code
contact-other-way = Ce numéro ou cette adresse n’a pas été vérifié : rien n’a changé. Corrigez, ou revenez en arrière pour donner autre chose.

message-sms-contact-changed = Caf : vos coordonnées ont changé. Si ce n’est pas vous, appelez la Caf au 3230.
message-email-contact-changed =
    Bonjour,

    Votre numéro de téléphone ou votre adresse mail a changé, sur une borne de la Caf.

    C’est vous ? Vous n’avez rien à faire.
    Ce n’est pas vous ? Appelez la Caf au 3230.

    La Caf

    Ce message est envoyé par une machine : n’y répondez pas.
    .subject = Vos coordonnées ont changé
