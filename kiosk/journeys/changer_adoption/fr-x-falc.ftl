# J’adopte un enfant, en phrases courtes.

changer-adoption-title = J’adopte un enfant
    .hint = Je dis à la Caf que j’ai adopté un enfant
    .search = adoption, adopter, enfant adopté

changer-adoption-deja-ici = La Caf connaît déjà cet enfant ?
    .hint = Il est déjà dans votre dossier.
changer-adoption-deja-connu = Vous n’avez pas besoin de cette démarche
    .hint = L’enfant est déjà dans votre dossier. Envoyez le papier du juge avec « Envoyer un document ».
changer-adoption-nombre-enfants = Combien d’enfants ?
    .hint = Comptez tous les enfants qui arrivent ensemble.
changer-adoption-enfant-identite = { $n ->
    [1] Quel est le nom de votre enfant ?
   *[other] Quel est le nom de l’enfant n° { $n } ?
}
changer-adoption-arrivee = Quel jour l’enfant est arrivé chez vous ?
    .hint = Le premier jour avec vous.
    .error-avant-naissance = Cette date est trop tôt. L’enfant n’était pas né.
changer-adoption-origine = Qui vous a donné l’enfant à élever ?
changer-adoption-origine-organisme = Une association pour l’adoption
changer-adoption-origine-etranger = Un autre pays
changer-adoption-origine-famille = L’enfant est de ma famille
changer-adoption-jugement = Le juge a dit oui ?
    .hint = Pas encore ? Vous pouvez continuer.
changer-adoption-jugement-le = Quel jour le juge a dit oui ?
