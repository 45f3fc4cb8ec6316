# Un papier qui semble en être un autre
paper-check-title = Votre papier ressemble à { $seen }
paper-check = Il faut : { $asked }. La machine peut se tromper. Vous décidez.
paper-check-another = Montrer un autre papier
    .hint = La page d’avant sera effacée
paper-check-keep = Envoyer ce papier
    .hint = C’est le bon papier
rib-offer-title = Votre papier est un RIB
rib-offer = La Caf peut vous payer sur ce compte. Numéro du compte : { $iban }
rib-offer-change = Changer de compte
    .hint = Le numéro est déjà écrit. Vous le vérifiez.
rib-offer-send = Envoyer le papier
    .hint = Vous gardez le même compte
help-paper-check = La machine a lu votre papier. C’est le bon papier ? Touchez « Envoyer ce papier ».
help-rib-offer = Touchez « Changer de compte ». La Caf vous paiera sur ce compte.
