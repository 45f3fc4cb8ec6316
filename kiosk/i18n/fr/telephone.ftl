# Le téléphone de la démonstration, à côté de la page. Il n’existe pas pour de vraies personnes.

telephone-title = Téléphone de démonstration
telephone-new = { $count ->
    [one] { $count } nouveau message
   *[other] { $count } nouveaux messages
}
telephone-fold = Ranger le téléphone
telephone-empty = Aucun message. Les SMS, les mails et les lettres de cette visite arriveront ici.
telephone-note = Démonstration : rien n’est envoyé pour de vrai.
telephone-channel-sms = SMS
telephone-channel-email = Mail
telephone-channel-post = Courrier
telephone-to = Pour { $address }
