# Pour le conseiller : écrire à la Caf sans compte.

ecrire-sans-compte-title =
    .say = Vérifier que la personne n’a vraiment pas de dossier : sinon, se connecter.
    .papers = Une pièce d’identité, pour l’orthographe exacte.
    .blocked = Pas d’adresse mail : proposer le téléphone, le courrier ou un rendez-vous.
    .rule = Formulaire « Par mail » des non-allocataires : webinaire de la Caf, 4 juillet 2024.

ecrire-sans-compte-identite =
    .say = Le nom et le prénom des papiers, pour que la Caf retrouve la personne.

ecrire-sans-compte-nom-usage =
    .say = Facultatif : un autre nom connu de la Caf.

ecrire-sans-compte-mail =
    .say = Une boîte que la personne ouvre ; elle est écrite deux fois.
    .mistakes = L’adresse d’un proche sans son accord.
