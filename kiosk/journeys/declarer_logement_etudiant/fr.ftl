# Étudiant : dire si l’on garde son logement l’été.

declarer-logement-etudiant-title = Étudiant : mon logement cet été
    .hint = Je le garde, ou je le quitte. À dire avant le 1er juillet
    .search = étudiant, été, garder mon logement, juillet, août, quitter mon studio, chambre crous, maintien dans les lieux

declarer-logement-etudiant-ete = Que faites-vous de votre logement cet été ?
    .short = Cet été
    .help-title = Sans réponse avant juillet
    .help = La Caf arrête l’aide au logement en juillet et en août.
declarer-logement-etudiant-ete-garde = Je le garde et je paie le loyer
    .hint = Même si je pars en vacances
declarer-logement-etudiant-ete-sans-loyer = Je le retrouve à la rentrée, sans payer l’été
    .hint = Possible dans une résidence du Crous
declarer-logement-etudiant-ete-quitte = Je le quitte
declarer-logement-etudiant-jusqua = Jusqu’à quand le gardez-vous ?
    .short = Gardé jusqu’à
declarer-logement-etudiant-jusqua-apres = Tout l’été, et après
declarer-logement-etudiant-jusqua-date = Jusqu’à une date que je connais
declarer-logement-etudiant-fin = Quel jour le quittez-vous ?
    .hint = Le dernier jour que vous payez
    .short = Départ
declarer-logement-etudiant-retour = Quel jour y revenez-vous ?
    .hint = Le premier jour que vous payez de nouveau. L’aide reprendra avec lui.
    .short = Retour
declarer-logement-etudiant-depart = Quel jour le quittez-vous ?
    .hint = Le dernier jour que vous payez. Ensuite, dites votre nouvelle adresse dans « J’ai déménagé ».
    .short = Départ
