# Pour le conseiller : toutes mes aides, et les quatre simulations qui partagent ses pages.

toutes-mes-aides-title =
    .say =
        Dire que c’est une estimation : elle n’engage ni la personne ni la Caf.
        Rien n’est envoyé : on peut essayer, corriger, recommencer.
    .papers = Bulletins de salaire récents, quittance, avis d’impôt : des montants proches suffisent.
    .mistakes = Prendre l’estimation pour une demande : la demande se fait ensuite.
    .blocked = Montant inconnu : écrire une valeur proche, et le dire en lisant le résultat.
    .rule = Calcul par OpenFisca-France, selon le barème du mois ; ni quotient familial Caf, ni Ajpa.

toutes-mes-aides-commune =
    .say = Le code postal suffit : certains montants dépendent de la commune.
    .blocked = Sans adresse : le code postal de l’endroit où arrive le courrier.

toutes-mes-aides-logement =
    .say = Prendre le logement où la personne vit le plus souvent.
    .mistakes = Colocation : choisir le type de location, la colocation est demandée ensuite.

toutes-mes-aides-foyer-type =
    .say = Le nom est sur le contrat de résidence.

toutes-mes-aides-colocation =
    .say = Oui si le loyer se partage avec d’autres que le conjoint et les enfants.

toutes-mes-aides-loyer =
    .say = Le loyer sans les charges ; en colocation, la part de la personne.
    .papers = Quittance ou bail.
    .mistakes = Mettre le loyer charges comprises quand les deux montants sont connus.
    .blocked = Un seul montant sur le papier : l’écrire tel quel.

toutes-mes-aides-chambre =
    .say = Une chambre chez quelqu’un, pas un studio.

toutes-mes-aides-proche =
    .say = Parents, grands-parents, enfants et petits-enfants, ceux du conjoint compris.
    .mistakes = Répondre oui pour un frère, une sœur, un oncle ou une tante.
    .rule = Logement de la famille proche : article L. 822-3 du Code de la construction et de l’habitation.

toutes-mes-aides-pret-mensualite =
    .say = Le total des prêts du logement, lu sur l’échéancier.
    .papers = Tableau des remboursements.

toutes-mes-aides-pret-date =
    .say = La date de l’offre ; jour oublié, écrire le premier du mois.

toutes-mes-aides-pret-conventionne =
    .say = C’est écrit sur l’offre ; dans le doute, répondre non.

toutes-mes-aides-pret-ancien =
    .say = Déjà habité : oui ; neuf ou construction : non.

toutes-mes-aides-heberge-participation =
    .say = Oui dès que la personne donne de l’argent pour le loyer ou les charges.

toutes-mes-aides-situation =
    .say = Demander qui vit dans le logement, puis si c’est un couple.
    .mistakes = Prendre un colocataire, un ami ou un parent pour un conjoint.

toutes-mes-aides-naissance =
    .say = Le jour, le mois, l’année : l’âge change les aides possibles.

toutes-mes-aides-conjoint-naissance =
    .say = La date de la personne avec qui la vie se partage, lue sur sa pièce d’identité.

toutes-mes-aides-enfants =
    .say = Compter les moins de 25 ans qui vivent au foyer, même une partie du temps.
    .mistakes =
        Compter un enfant à naître : la grossesse est demandée plus loin.
        Compter un enfant qui vit toujours chez l’autre parent.

toutes-mes-aides-enfant-naissance =
    .say = Commencer par l’aîné : l’âge de chacun change le résultat.

toutes-mes-aides-enfants-cas =
    .say = Lire les trois cas, cocher ce qui existe, sinon continuer.

toutes-mes-aides-enfant-garde-alternee =
    .say = Tour à tour chez chaque parent ; un week-end sur deux n’en est pas une.

toutes-mes-aides-enfant-handicap =
    .say = Le taux est sur la décision de la MDPH ; sans décision, « Pas de taux reconnu ».
    .papers = Notification de la MDPH.

toutes-mes-aides-enfant-complement =
    .say = La catégorie est sur la même décision.
    .mistakes = Confondre le taux et la catégorie.

toutes-mes-aides-enfant-salaire =
    .say = Le net de son dernier bulletin ; 0 s’il n’a rien gagné.

toutes-mes-aides-garde =
    .say = S’il y a plusieurs gardes, prendre la plus chère.
    .rule = CMG : articles L. 531-5 à L. 531-9 du Code de la sécurité sociale, barème du mois.

toutes-mes-aides-garde-payee =
    .say = Un mois habituel, avant toute aide.
    .papers = Bulletin Pajemploi ou facture de la structure.
    .mistakes = Donner un prix à l’heure au lieu du total du mois.

toutes-mes-aides-conge-parental =
    .say = Arrêt complet ou temps partiel, pour un enfant de moins de trois ans.

toutes-mes-aides-grossesse =
    .say = Poser la question simplement ; une grossesse récente compte aussi.

toutes-mes-aides-terme =
    .say = La date de la déclaration de grossesse ; une date proche suffit.

toutes-mes-aides-autre-parent =
    .say = Choisir ce qui est vrai pour la plupart des enfants.
    .mistakes = Dire « Il verse une pension » quand elle n’arrive pas.
    .blocked = Peur d’en parler : répondre sans détail, rien n’est envoyé.

toutes-mes-aides-pension-enfants =
    .say = Le total pour tous les enfants, ce qui arrive vraiment.

toutes-mes-aides-separation-recente =
    .say = Compter depuis la séparation, le divorce ou le décès.

toutes-mes-aides-nationalite =
    .say = Reprendre la pièce d’identité.

toutes-mes-aides-titre-sejour =
    .say = La date est sur le titre ; compter le premier titre qui permettait de travailler.
    .papers = Titre de séjour.
    .blocked = Doute : choisir la durée la plus courte, et vérifier avant une vraie demande.

toutes-mes-aides-activite =
    .say = Choisir ce qui prend le plus de temps aujourd’hui.

toutes-mes-aides-boursier =
    .say = Seulement la bourse sur critères sociaux du Crous.

toutes-mes-aides-chomage-long =
    .say = Compter depuis l’inscription à France Travail.

toutes-mes-aides-jeune-actif =
    .say = Deux ans à temps plein sur trois ans ; les stages ne comptent pas.
    .papers = Bulletins de salaire.
    .rule = RSA avant 25 ans : article L. 262-7-1 du Code de l’action sociale et des familles.

toutes-mes-aides-handicap =
    .say = Le taux écrit par la MDPH ; sous 50 %, répondre non.
    .papers = Notification de la MDPH.

toutes-mes-aides-restriction-emploi =
    .say = Chercher RSDAE sur la notification : « restriction substantielle et durable pour l’accès à l’emploi ».
    .mistakes = Prendre la reconnaissance de travailleur handicapé (RQTH) pour la RSDAE.

toutes-mes-aides-revenus =
    .say = Passer la liste entière à voix haute, même une seule fois compte.
    .mistakes = Cocher les aides de la Caf : la borne les calcule.

toutes-mes-aides-salaire =
    .say =
        La ligne « Net à payer avant impôt sur le revenu » du dernier bulletin.
        Pour une vraie demande, ce sera le « montant net social » : le résultat peut changer un peu.
    .papers = Dernier bulletin de salaire.

toutes-mes-aides-chomage =
    .say = Le montant avant impôt du mois dernier.
    .papers = Espace France Travail ou relevé de banque.

toutes-mes-aides-independant-statut =
    .say = Choisir l’activité qui rapporte le plus.

toutes-mes-aides-chiffre-affaires =
    .say = Tout ce que les clients ont payé le mois dernier, sans rien enlever.
    .mistakes = Donner le bénéfice ou ce qui reste en fin de mois.
    .blocked = Mois très inégaux : écrire une moyenne.

toutes-mes-aides-benefice =
    .say = Le bénéfice de l’an dernier, sur la déclaration ; 0 en cas de perte.

toutes-mes-aides-retraite =
    .say = Toutes les retraites additionnées, avant impôt.

toutes-mes-aides-invalidite =
    .say = La pension de l’Assurance maladie, avant impôt.
    .mistakes = Y mettre l’AAH.

toutes-mes-aides-indemnites-journalieres =
    .say = Le total du mois dernier, sur ameli.fr ou à la MSA.

toutes-mes-aides-pension-alimentaire =
    .say = Ce qui est vraiment arrivé le mois dernier.

toutes-mes-aides-each-stable =
    .say = À quelques euros près : oui évite trois montants de plus.
    .mistakes = Répondre oui alors qu’un mois a été vide ou double.

toutes-mes-aides-each-mois =
    .say = Lire le nom du mois avec la personne avant chaque montant.
    .mistakes = Décaler d’un mois : « il y a deux mois » est le mois d’avant le mois dernier.

toutes-mes-aides-rsa-recu =
    .say = Oui si un paiement du RSA est déjà arrivé.

toutes-mes-aides-annee-stable =
    .say = Comparer l’année passée avec les derniers mois, à peu près.

toutes-mes-aides-annee =
    .say = Le total des 12 derniers mois, pour chaque ligne demandée.

toutes-mes-aides-n2-stable =
    .say = Penser à l’avis d’impôt de l’an dernier, qui parle d’il y a deux ans.

toutes-mes-aides-n2 =
    .say = Les montants de l’avis d’impôt d’il y a deux ans.
    .papers = Avis d’impôt.

toutes-mes-aides-pension-versee =
    .say = Une pension payée pour un enfant, un ancien conjoint ou un parent.

toutes-mes-aides-pension-versee-montant =
    .say = Le montant d’un mois, toutes pensions ensemble.

toutes-mes-aides-epargne =
    .say = Additionner tout ce que possède le foyer, hors logement habité.

toutes-mes-aides-epargne-montant =
    .say = Une valeur proche suffit.

toutes-mes-aides-review =
    .say =
        Relire les montants qui changent le plus le résultat : loyer, revenus, enfants.
        Dire ensuite qu’une estimation favorable se transforme en demande, ici même.
    .blocked = Un montant paraît faux : toucher sa ligne, le corriger, et revenir ici.
