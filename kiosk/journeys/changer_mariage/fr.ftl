# Je me marie.

changer-mariage-title = Je me marie
    .hint = Mon mariage, la personne avec qui je vis
    .search = mariage, marié, mariée, épouse, mari, femme, époux, noces, je me suis marié, changer de nom

changer-mariage-depuis = Quel jour vous êtes-vous mariés ?
    .hint = Un mariage à l’étranger compte aussi. Si le jour n’est pas encore passé, revenez après.
    .short = Date du mariage
