# Le code qui vérifie un numéro, en phrases courtes.

contact-part-code = le code
contact-other-way = Le code n’a pas été écrit. Rien n’a changé. Corrigez, ou revenez en arrière.

message-sms-contact-changed = Caf : votre téléphone ou votre mail a changé. Ce n’est pas vous ? Téléphonez au 3230.
message-email-contact-changed =
    Bonjour,

    Votre téléphone ou votre adresse mail a changé.

    C’est vous ? C’est bon.
    Ce n’est pas vous ? Téléphonez à la Caf au 3230.

    La Caf

    Une machine envoie ce message. Ne répondez pas.
    .subject = Votre téléphone ou votre mail a changé
