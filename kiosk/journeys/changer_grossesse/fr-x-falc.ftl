# J’attends un enfant, en phrases courtes.

changer-grossesse-title = J’attends un bébé
    .hint = Je dis à la Caf que je suis enceinte
    .search = enceinte, bébé, grossesse

changer-grossesse-conjoint = Vous vivez en couple ?
changer-grossesse-qui = Qui attend le bébé ?
changer-grossesse-qui-conjoint = La femme avec qui je vis
changer-grossesse-date-connue = Quelle date connaissez-vous ?
    .hint = Regardez le papier du médecin.
    .help = Dites-le vite à la Caf. C’est mieux dans les 3 premiers mois. C’est plus tard ? Dites-le quand même.
changer-grossesse-date-connue-terme = Le jour où le bébé doit naître
    .hint = Le médecin dit : le terme.
changer-grossesse-date-connue-debut = Le jour où la grossesse a commencé
changer-grossesse-terme = Quel jour le bébé doit naître ?
changer-grossesse-debut-grossesse = Quel jour la grossesse a commencé ?
    .hint = Ce jour est sur le papier du médecin.
changer-grossesse-nombre = Combien de bébés ?
    .hint = 1 pour un bébé. 2 pour des jumeaux.
changer-grossesse-declaration = Vous avez le papier du médecin ?
    .hint = Le médecin le fait avant la fin du 3e mois.
changer-grossesse-declaration-envoyee = Le médecin l’a envoyé
    .hint = Vous n’avez rien à donner.
changer-grossesse-declaration-papier = Oui, j’ai le papier
    .hint = Des feuilles bleues
changer-grossesse-declaration-pas-encore = Pas encore
    .hint = Allez voir un médecin.
