# La déclaration annuelle de ressources, en phrases courtes.

declarer-ressources-title = Je dis l’argent que j’ai reçu dans une année
    .hint = L’année d’il y a 2 ans

declarer-ressources-pension-versee = Avez-vous payé une pension alimentaire cette année-là ?
    .hint = C’est l’argent payé pour un enfant, un parent ou un ancien conjoint.
declarer-ressources-pension-versee-montant = Combien avez-vous payé pendant toute l’année ?
    .hint = La somme que vous avez dite aux impôts.
declarer-ressources-carte-invalidite = Est-ce que vous avez une carte d’invalidité ?
    .hint = Vous ou votre conjoint.
