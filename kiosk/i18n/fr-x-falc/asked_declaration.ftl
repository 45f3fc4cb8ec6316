# Les déclarations trimestrielles, en phrases courtes.

common-changement = Est-ce que votre vie a changé depuis 3 mois ?
    .hint = Par exemple : un bébé, un nouveau travail, un nouveau logement.
common-changements = Qu’est-ce qui a changé ?
    .hint = Vous pouvez toucher plusieurs réponses.
    .help-title = Et après ?
    .help = Une personne de la Caf va regarder. Dites aussi ce changement dans « Dire ce qui a changé ».
common-changements-famille = Mon couple
common-changements-enfants = Mes enfants
    .hint = Un enfant est né. Ou un enfant est parti
common-changements-travail = Mon travail ou mon école
common-changements-logement = Mon logement
common-changements-etranger = Je suis parti dans un autre pays
    .hint = Plus de 3 mois
common-conjoint = Est-ce que vous vivez en couple ?
    .hint = Avec un mari, une femme, un compagnon ou une compagne.
