# Où verser une aide que l’on demande.

common-compte-connu = La Caf a-t-elle déjà votre compte bancaire ?
    .hint = Oui, si elle vous verse déjà une aide. L’argent ira sur le même compte.
    .short = Compte connu de la Caf
