# Étudiant : le logement l’été, en phrases courtes.

declarer-logement-etudiant-title = Étudiant : mon logement cet été
    .hint = Je reste, ou je pars
    .search = étudiant, été, je garde mon logement, je pars

declarer-logement-etudiant-ete = Cet été, gardez-vous votre logement ?
    .help-title = Répondez avant juillet
    .help = Sans réponse, la Caf arrête l’aide.
declarer-logement-etudiant-ete-garde = Je reste, et je paie le loyer
declarer-logement-etudiant-ete-sans-loyer = Je reviens à la rentrée. L’été, je ne paie pas
    .hint = Dans une résidence du Crous
declarer-logement-etudiant-ete-quitte = Je pars pour de bon
declarer-logement-etudiant-jusqua = Jusqu’à quand restez-vous ?
declarer-logement-etudiant-jusqua-apres = Tout l’été, et encore après
declarer-logement-etudiant-jusqua-date = Je connais la date
declarer-logement-etudiant-fin = Quel jour partez-vous ?
    .hint = Le dernier jour payé
declarer-logement-etudiant-retour = Quel jour revenez-vous ?
    .hint = Le premier jour payé
declarer-logement-etudiant-depart = Quel jour partez-vous ?
    .hint = Le dernier jour payé. Après, choisissez « J’ai changé de logement ».
