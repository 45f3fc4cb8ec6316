# Mon agenda, en facile à lire et à comprendre.

agenda-hint = Voici les dates importantes pour vous.
agenda-none = Vous n’avez pas de date à retenir.
agenda-paiement = Prochain paiement
    .hint = L’argent arrive sur votre compte quelques jours après.
agenda-declaration = Dire vos ressources : { $benefit }
    .hint = Faites-le avant cette date. Sinon, un paiement peut s’arrêter.
agenda-declaration-late = Dire vos ressources, vite : { $benefit }
    .hint = Vous êtes en retard. Faites-le maintenant.
agenda-piece = La Caf attend un papier : { $paper }
    .hint = Envoyez ce papier. Sinon, un paiement peut s’arrêter.
agenda-naissance = Un bébé va naître
    .hint = Après la naissance, dites-le à la Caf. Vous avez un mois.
agenda-age-20 = À 20 ans, votre enfant ne compte plus pour les allocations familiales.
