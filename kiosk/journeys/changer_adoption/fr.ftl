# J’adopte un enfant.

changer-adoption-title = J’adopte un enfant
    .hint = Un enfant adopté, ou confié pour l’être
    .search = adoption, adopter, adopté, enfant adopté, agrément, enfant confié, adoption plénière, adoption simple

changer-adoption-deja-ici = Cet enfant est-il déjà dans votre dossier ?
    .hint = Par exemple, l’enfant de votre conjoint qui vit déjà avec vous.
    .short = Déjà dans le dossier
changer-adoption-deja-connu = L’enfant est déjà dans votre dossier
    .hint = Vous n’avez pas à le déclarer de nouveau. Envoyez le jugement d’adoption avec « Envoyer un document ».
changer-adoption-nombre-enfants = Combien d’enfants adoptez-vous ?
    .hint = Des frères et sœurs qui arrivent ensemble comptent chacun.
    .short = Nombre d’enfants
changer-adoption-enfant-identite = { $n ->
    [1] Comment s’appelle votre enfant ?
   *[other] Comment s’appelle l’enfant n° { $n } ?
}
changer-adoption-arrivee = Quel jour est-il arrivé chez vous ?
    .hint = Le premier jour de la vie avec vous, même si le jugement est venu après.
    .short = Arrivée chez vous
    .error-avant-naissance = Ce jour est avant la naissance de l’enfant. Vérifiez les deux dates.
changer-adoption-origine = Qui vous a confié l’enfant ?
    .short = Confié par
changer-adoption-origine-ase = L’aide sociale à l’enfance (ASE)
    .hint = Le service du département
changer-adoption-origine-organisme = Un organisme autorisé, ou l’Agence française de l’adoption
changer-adoption-origine-etranger = Une autorité d’un autre pays
changer-adoption-origine-famille = Personne : adoption dans la famille
changer-adoption-jugement = Le jugement d’adoption est-il rendu ?
    .hint = Si non, l’enfant vous est confié pour être adopté : déclarez-le dès maintenant.
    .short = Jugement rendu
changer-adoption-jugement-le = Quelle est la date du jugement ?
    .short = Date du jugement
