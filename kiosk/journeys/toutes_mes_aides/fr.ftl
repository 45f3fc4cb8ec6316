# Toutes mes aides : une seule conversation. Les quatre autres simulations disent les mêmes mots.
# « .short » : ce qui est écrit à côté de la réponse, quand on vérifie.

toutes-mes-aides-title = Toutes mes aides
    .hint = Tout estimer en une fois : logement, famille, revenus, handicap
    .search = mes droits, à quoi ai-je droit, toutes les aides, simulation, simulateur, estimer mes droits, aides de la caf, quelles aides, combien je peux toucher

## Où vous vivez, et avec qui

toutes-mes-aides-commune = Où habitez-vous ?
    .hint = Écrivez votre code postal. Certains montants dépendent de la commune.
    .help-title = Vous n’avez pas d’adresse ?
    .help = Écrivez le code postal de l’endroit où vous recevez votre courrier.
    .spoken = Écrivez les cinq chiffres du code postal de la commune où vous habitez.
    .short = Votre commune
    .error-required = Écrivez votre code postal.

toutes-mes-aides-situation = Vivez-vous en couple ?
    .hint = Dans le même logement, en étant mariés ou non.
    .help-title = Et avec un colocataire ?
    .help = Un colocataire, un ami ou un parent n’est pas un conjoint. Dans ce cas, répondez « Non ».
    .short = En couple
toutes-mes-aides-situation-seul = Non
    .hint = Célibataire, séparé, divorcé ou veuf
toutes-mes-aides-situation-marie-pacse = Oui, mariés ou pacsés
toutes-mes-aides-situation-concubinage = Oui, sans être mariés ni pacsés
    .hint = En concubinage, en union libre

toutes-mes-aides-naissance = Quelle est votre date de naissance ?
    .hint = Le jour, le mois et l’année, par exemple 12/05/1985.
    .spoken = Écrivez votre date de naissance : le jour, le mois et l’année.
    .short = Votre date de naissance
    .error-date-too-early = Vérifiez l’année : cette date est trop ancienne.
    .error-date-too-late = Vérifiez l’année : cette date est trop récente pour être la vôtre.

toutes-mes-aides-conjoint-naissance = Quelle est la date de naissance de votre conjoint ?
    .hint = La personne avec qui vous vivez en couple.
    .spoken = Écrivez la date de naissance de votre conjoint : le jour, le mois et l’année.
    .short = Date de naissance de votre conjoint
    .error-date-too-early = Vérifiez l’année : cette date est trop ancienne.
    .error-date-too-late = Vérifiez l’année : cette date est trop récente pour être celle de votre conjoint.

## Les enfants

toutes-mes-aides-enfants = Combien d’enfants avez-vous à charge ?
    .hint = Tous ceux de moins de 25 ans qui vivent chez vous, même une partie du temps. Écrivez 0 si vous n’en avez pas.
    .help-title = Quels enfants compter ?
    .help = Ceux dont vous vous occupez chaque jour, même si ce ne sont pas les vôtres. Ne comptez pas un enfant à naître, ni un enfant qui vit toujours chez l’autre parent.
    .spoken = Écrivez le nombre d’enfants de moins de vingt-cinq ans qui vivent chez vous. Zéro si vous n’en avez pas.
    .short = Enfants à charge
    .error-required = Écrivez un nombre. Écrivez 0 si vous n’avez pas d’enfant.
    .error-number-too-small = Écrivez 0 si vous n’avez pas d’enfant.
    .error-number-too-large = La borne peut compter { $maximum } enfants. Vérifiez le nombre. Votre famille est plus grande ? L’accueil fera l’estimation avec vous.

toutes-mes-aides-enfant-naissance = Enfant { $n } : quelle est sa date de naissance ?
    .hint = Le jour, le mois et l’année, par exemple 12/05/2018.
    .spoken = Écrivez la date de naissance de l’enfant { $n } : le jour, le mois et l’année.
    .short = Enfant { $n }, date de naissance
    .error-date-too-early = Cet enfant aurait plus de 25 ans. Vérifiez l’année. S’il a bien cet âge, touchez « Retour » et ne le comptez pas avec les enfants.
    .error-date-too-late = Cette date n’est pas encore passée. Vérifiez-la. Un enfant à naître ne se compte pas ici.
    .error-parent-trop-jeune = Avec cette date, l’enfant aurait presque l’âge des adultes du foyer. Vérifiez-la. Pour revoir les autres dates, touchez « Retour ».

toutes-mes-aides-enfants-cas = Un de vos enfants est-il dans un de ces cas ?
    .hint = Touchez tout ce qui correspond. Si rien ne correspond, continuez.
    .short = Cas particuliers des enfants
toutes-mes-aides-enfants-cas-garde-alternee = Garde alternée
    .hint = Il vit tour à tour chez vous et chez l’autre parent
toutes-mes-aides-enfants-cas-handicap = Handicap
    .hint = La MDPH a reconnu son handicap
toutes-mes-aides-enfants-cas-salaire = Il gagne de l’argent
    .hint = Un salaire, un apprentissage

toutes-mes-aides-enfant-garde-alternee = Enfant { $n } : est-il en garde alternée ?
    .hint = Il vit tour à tour chez vous et chez l’autre parent.
    .short = Enfant { $n }, en garde alternée

toutes-mes-aides-enfant-handicap = Enfant { $n } : quel est son taux d’incapacité ?
    .hint = Il est écrit sur la décision de la MDPH.
    .help-title = Qu’est-ce que la MDPH ?
    .help = La maison départementale des personnes handicapées. Elle reconnaît le handicap et fixe un taux. Sans décision, ou avec un taux plus petit que 50 %, choisissez « Pas de taux reconnu ».
    .short = Enfant { $n }, taux d’incapacité
toutes-mes-aides-enfant-handicap-non = Pas de taux reconnu
toutes-mes-aides-enfant-handicap-50-79 = De 50 à 79 %
toutes-mes-aides-enfant-handicap-80-100 = 80 % ou plus

toutes-mes-aides-enfant-complement = Enfant { $n } : a-t-il un complément d’AEEH ?
    .hint = La catégorie est écrite sur la décision de la MDPH.
    .short = Enfant { $n }, complément d’AEEH
toutes-mes-aides-enfant-complement-aucun = Pas de complément
toutes-mes-aides-enfant-complement-1 = Catégorie 1
toutes-mes-aides-enfant-complement-2 = Catégorie 2
toutes-mes-aides-enfant-complement-3 = Catégorie 3
toutes-mes-aides-enfant-complement-4 = Catégorie 4
toutes-mes-aides-enfant-complement-5 = Catégorie 5
toutes-mes-aides-enfant-complement-6 = Catégorie 6

toutes-mes-aides-enfant-salaire = Enfant { $n } : combien a-t-il gagné le mois dernier ?
    .hint = Le montant net, sur son bulletin de paie. Écrivez 0 s’il n’a rien gagné.
    .spoken = Écrivez en euros ce que l’enfant { $n } a gagné le mois dernier.
    .short = Enfant { $n }, gagné le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 s’il n’a rien gagné.

## La garde et le congé parental

toutes-mes-aides-garde = Quelle garde payez-vous pour vos enfants ?
    .hint = Avant 6 ans, ou avant 12 ans si vous êtes sans conjoint. S’il y a plusieurs gardes, choisissez la plus chère.
    .short = Garde des enfants
toutes-mes-aides-garde-aucune = Sans garde payée
    .hint = En famille, ou seulement à l’école
toutes-mes-aides-garde-creche = Crèche
    .hint = Son prix dépend de vos revenus
toutes-mes-aides-garde-assistante-maternelle = Assistante maternelle
toutes-mes-aides-garde-domicile = Une personne employée chez vous
toutes-mes-aides-garde-micro-creche = Micro-crèche
    .hint = Une petite crèche privée : vous payez son prix chaque mois

toutes-mes-aides-garde-payee = La garde de votre enfant
    .hint = Pour un mois habituel.
toutes-mes-aides-garde-cout = Combien payez-vous par mois ?
    .hint = Le salaire net que vous versez, ou la facture. Avant toute aide.
    .spoken = Écrivez en euros ce que vous payez par mois pour la garde, avant toute aide.
    .short = Prix de la garde, par mois
    .error-required = Écrivez ce que vous payez par mois.
    .error-money-too-small = Écrivez au moins { $minimum }. Si vous ne payez rien, touchez « Retour » et choisissez « Sans garde payée ».
toutes-mes-aides-garde-heures = Combien d’heures de garde par mois ?
    .hint = Par exemple, 40 heures par semaine font environ 170 heures par mois.
    .spoken = Écrivez le nombre d’heures de garde par mois.
    .short = Heures de garde, par mois
    .error-required = Écrivez le nombre d’heures.
    .error-number-too-small = Écrivez au moins { $minimum } heure.
    .error-number-too-large = C’est trop pour un mois. Écrivez { $maximum } heures au plus.

toutes-mes-aides-conge-parental = Un parent a-t-il arrêté ou réduit son travail pour un enfant de moins de 3 ans ?
    .hint = Vous ou votre conjoint, en congé parental ou à temps partiel.
    .short = Congé parental
toutes-mes-aides-conge-parental-non = Non
toutes-mes-aides-conge-parental-total = Oui, arrêt complet
toutes-mes-aides-conge-parental-mi-temps = Oui, mi-temps ou moins
toutes-mes-aides-conge-parental-50-80 = Oui, entre 50 et 80 % d’un temps plein

## L'enfant à naître

toutes-mes-aides-grossesse = Attendez-vous un enfant ?
    .hint = Vous ou votre conjointe.
    .short = Enfant à naître

toutes-mes-aides-terme = Quelle est la date prévue de la naissance ?
    .hint = Elle est écrite sur la déclaration de grossesse.
    .spoken = Écrivez la date prévue de la naissance : le jour, le mois et l’année.
    .short = Naissance prévue le
    .error-date-too-early = Cette date est passée. Si l’enfant est né, touchez « Retour » et comptez-le avec vos enfants.
    .error-date-too-late = Cette date est dans plus de neuf mois. Vérifiez-la.

## Le parent sans conjoint

toutes-mes-aides-autre-parent = Que fait l’autre parent pour vos enfants ?
    .hint = Si cela change d’un enfant à l’autre, choisissez ce qui est vrai pour le plus grand nombre.
    .short = L’autre parent
toutes-mes-aides-autre-parent-pension = Il verse une pension alimentaire
toutes-mes-aides-autre-parent-rien = Il ne verse rien
toutes-mes-aides-autre-parent-decede-inconnu = Il est décédé, ou n’a pas reconnu l’enfant
toutes-mes-aides-autre-parent-alternee = Il garde l’enfant autant que moi
    .hint = Garde alternée, sans pension

toutes-mes-aides-pension-enfants = Combien l’autre parent verse-t-il par mois ?
    .hint = Le total pour tous vos enfants.
    .spoken = Écrivez en euros ce que l’autre parent verse par mois, pour tous vos enfants.
    .short = Pension pour vos enfants, par mois
    .error-required = Écrivez ce que l’autre parent verse par mois.
    .error-money-too-small = Si l’autre parent ne verse rien, touchez « Retour » et choisissez « Il ne verse rien ».

toutes-mes-aides-separation-recente = Êtes-vous sans conjoint depuis moins de 18 mois ?
    .hint = Après une séparation, un divorce ou un décès. Cela peut augmenter l’aide pendant un an.
    .short = Sans conjoint depuis moins de 18 mois

## Le logement

toutes-mes-aides-logement = Quel est votre logement ?
    .hint = Celui où vous vivez le plus souvent.
    .short = Votre logement
toutes-mes-aides-logement-locataire-vide = Location vide
    .hint = Loué sans meubles
toutes-mes-aides-logement-locataire-meuble = Location meublée
toutes-mes-aides-logement-hlm = Logement social (HLM)
toutes-mes-aides-logement-foyer = Foyer ou résidence
    .hint = Crous, jeunes travailleurs, maison de retraite
toutes-mes-aides-logement-proprietaire = Propriétaire, sans prêt
toutes-mes-aides-logement-accedant = Propriétaire, avec un prêt à rembourser
toutes-mes-aides-logement-heberge = Hébergement chez quelqu’un
    .hint = Famille, amis, employeur
toutes-mes-aides-logement-sans-logement = Sans logement

toutes-mes-aides-foyer-type = Dans quel foyer ou quelle résidence ?
    .short = Foyer ou résidence
toutes-mes-aides-foyer-type-crous = Résidence du Crous
toutes-mes-aides-foyer-type-foyer-jeunes = Foyer de jeunes travailleurs
toutes-mes-aides-foyer-type-maison-retraite = Maison de retraite ou Ehpad
toutes-mes-aides-foyer-type-autre = Autre foyer
    .hint = Résidence sociale, pension de famille, foyer de travailleurs

toutes-mes-aides-colocation = Est-ce une colocation ?
    .hint = Vous partagez le loyer avec d’autres personnes que votre conjoint et vos enfants.
    .short = Colocation

toutes-mes-aides-loyer = Quel est votre loyer, sans les charges ?
    .hint = Par mois. Il est sur votre bail ou votre quittance. En colocation, votre part seulement. En foyer, la redevance.
    .help-title = Que sont les charges ?
    .help = L’eau, le chauffage, l’entretien de l’immeuble. Si votre papier donne un seul montant, écrivez ce montant.
    .spoken = Écrivez en euros votre loyer d’un mois, sans les charges.
    .short = Loyer par mois, sans les charges
    .error-required = Écrivez votre loyer.
    .error-money-too-small = Écrivez au moins { $minimum }. Si vous ne payez pas de loyer, touchez « Retour » et choisissez « Hébergement chez quelqu’un ».
    .error-money-too-large = C’est beaucoup pour un mois. Vérifiez le montant : { $maximum } au plus.

toutes-mes-aides-chambre = Louez-vous seulement une chambre ?
    .hint = Une chambre chez quelqu’un, et non un logement entier.
    .short = Une chambre seulement

toutes-mes-aides-proche = Votre propriétaire est-il de votre famille proche ?
    .hint = Vos parents, grands-parents, enfants ou petits-enfants, ou ceux de votre conjoint.
    .short = Propriétaire de la famille proche

toutes-mes-aides-pret-mensualite = Combien remboursez-vous par mois pour votre logement ?
    .hint = Le total de vos prêts. Il est sur l’échéancier de la banque.
    .spoken = Écrivez en euros ce que vous remboursez par mois pour votre logement.
    .short = Remboursement du prêt, par mois
    .error-required = Écrivez ce que vous remboursez par mois.
    .error-money-too-small = Écrivez au moins { $minimum }. Si le prêt est fini, touchez « Retour » et choisissez « Propriétaire, sans prêt ».

toutes-mes-aides-pret-date = Quand avez-vous signé ce prêt ?
    .hint = La date est sur l’offre de prêt. Si vous avez oublié le jour, écrivez 01.
    .spoken = Écrivez la date de signature du prêt : le jour, le mois et l’année.
    .short = Prêt signé le

toutes-mes-aides-pret-conventionne = Est-ce un prêt conventionné ou un prêt d’accession sociale (PAS) ?
    .hint = C’est écrit sur l’offre de prêt. Si vous ne savez pas, répondez « Non ».
    .short = Prêt conventionné ou PAS

toutes-mes-aides-pret-ancien = Avez-vous acheté un logement déjà habité ?
    .hint = Répondez « Non » pour un logement neuf ou une construction.
    .short = Logement déjà habité avant l’achat

toutes-mes-aides-heberge-participation = Donnez-vous de l’argent pour votre hébergement ?
    .hint = Pour le loyer ou les charges, même un peu.
    .short = Participation à l’hébergement

## Ce que vous faites

toutes-mes-aides-activite = Que faites-vous en ce moment ?
    .hint = Choisissez ce qui vous prend le plus de temps.
    .short = Ce que vous faites
toutes-mes-aides-activite-salarie = Travail salarié
toutes-mes-aides-activite-independant = Travail à son compte
    .hint = Micro-entreprise, artisan, commerçant, libéral
toutes-mes-aides-activite-chomage = Recherche d’emploi
toutes-mes-aides-activite-etudiant = Études
toutes-mes-aides-activite-apprenti = Apprentissage
toutes-mes-aides-activite-retraite = Retraite
toutes-mes-aides-activite-autre = Autre
    .hint = Au foyer, en arrêt long, en invalidité

toutes-mes-aides-boursier = Avez-vous une bourse d’études ?
    .hint = Une bourse sur critères sociaux, versée par le Crous.
    .short = Bourse d’études

toutes-mes-aides-chomage-long = Êtes-vous au chômage depuis plus de deux mois ?
    .hint = Comptez à partir de votre inscription à France Travail.
    .short = Au chômage depuis plus de deux mois

toutes-mes-aides-jeune-actif = Avez-vous travaillé deux ans à temps plein ces trois dernières années ?
    .hint = En tout, environ 3 214 heures. Les stages ne comptent pas.
    .short = Deux ans de travail en trois ans

toutes-mes-aides-handicap = La MDPH vous a-t-elle reconnu un taux d’incapacité ?
    .hint = Il est écrit sur la décision de la MDPH.
    .help-title = Qu’est-ce que la MDPH ?
    .help = La maison départementale des personnes handicapées. Elle reconnaît le handicap et fixe un taux. Sans décision, ou avec un taux plus petit que 50 %, choisissez « Non ».
    .short = Taux d’incapacité
toutes-mes-aides-handicap-non = Non
toutes-mes-aides-handicap-50-79 = De 50 à 79 %
toutes-mes-aides-handicap-80-100 = 80 % ou plus

toutes-mes-aides-restriction-emploi = La MDPH a-t-elle reconnu que votre handicap vous empêche de travailler ?
    .hint = Sur sa décision : « restriction substantielle et durable pour l’accès à l’emploi » (RSDAE).
    .short = Restriction pour l’accès à l’emploi

## Ce que vous recevez

toutes-mes-aides-revenus = Quels revenus avez-vous eus ces 4 derniers mois ?
    .hint = Touchez tout ce que vous avez reçu, même une seule fois. Si vous n’avez rien reçu, continuez.
    .help-title = Et les aides de la Caf ?
    .help = Ne les comptez pas : la borne les calcule.
    .short = Vos revenus, 4 derniers mois
toutes-mes-aides-revenus-salaire = Salaire
    .hint = Avec les primes et les heures en plus
toutes-mes-aides-revenus-chomage = Allocation chômage
toutes-mes-aides-revenus-independant = Revenu d’un travail à son compte
toutes-mes-aides-revenus-retraite = Retraite
toutes-mes-aides-revenus-invalidite = Pension d’invalidité
toutes-mes-aides-revenus-indemnites-journalieres = Indemnités journalières
    .hint = Maladie, maternité, accident du travail
toutes-mes-aides-revenus-pension-alimentaire = Pension alimentaire

toutes-mes-aides-salaire = Quel était votre salaire le mois dernier ?
    .hint = Sur votre bulletin de paie, la ligne « Net à payer avant impôt sur le revenu ».
    .help-title = Plusieurs salaires ?
    .help = Additionnez-les. Pour une vraie demande, la Caf prend la ligne « Montant net social » : le résultat peut changer un peu.
    .spoken = Écrivez en euros votre salaire du mois dernier, avant l’impôt.
    .short = Salaire, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez rien reçu ce mois-là.
toutes-mes-aides-salaire-stable = Aviez-vous le même salaire les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Même salaire les trois mois d’avant
toutes-mes-aides-salaire-mois = Votre salaire des mois d’avant
    .hint = La même ligne du bulletin de paie. Écrivez 0 pour un mois sans salaire.
    .help-title = Quel mois écrire ?
    .help = « Il y a 2 mois » est le mois d’avant le mois dernier. Par exemple, en juin, c’est avril.
toutes-mes-aides-salaire-mois-2 = Il y a 2 mois
    .short = Salaire, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-salaire-mois-3 = Il y a 3 mois
    .short = Salaire, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-salaire-mois-4 = Il y a 4 mois
    .short = Salaire, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-chomage = Quelle était votre allocation chômage le mois dernier ?
    .hint = Le montant avant impôt, dans votre espace France Travail.
    .spoken = Écrivez en euros votre allocation chômage du mois dernier, avant l’impôt.
    .short = Allocation chômage, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez rien reçu ce mois-là.
toutes-mes-aides-chomage-stable = Aviez-vous la même allocation chômage les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Même allocation chômage les trois mois d’avant
toutes-mes-aides-chomage-mois = Votre allocation chômage des mois d’avant
    .hint = Le montant avant impôt. Écrivez 0 pour un mois sans allocation.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-chomage-mois-2 = Il y a 2 mois
    .short = Allocation chômage, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-chomage-mois-3 = Il y a 3 mois
    .short = Allocation chômage, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-chomage-mois-4 = Il y a 4 mois
    .short = Allocation chômage, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-independant-statut = Quelle est votre entreprise ?
    .hint = Choisissez ce qui rapporte le plus.
    .short = Votre entreprise
toutes-mes-aides-independant-statut-micro-vente = Micro-entreprise : vente
    .hint = Commerce, restauration, hébergement
toutes-mes-aides-independant-statut-micro-services = Micro-entreprise : services
    .hint = Artisanat, transport, services à la personne
toutes-mes-aides-independant-statut-micro-liberal = Micro-entreprise : profession libérale
    .hint = Conseil, cours, soins
toutes-mes-aides-independant-statut-reel = Autre entreprise
    .hint = Au régime réel, avec une comptabilité

toutes-mes-aides-chiffre-affaires = Quel était votre chiffre d’affaires le mois dernier ?
    .hint = Tout ce que vos clients ont payé, sans rien enlever. S’il change beaucoup, écrivez une moyenne.
    .spoken = Écrivez en euros votre chiffre d’affaires du mois dernier.
    .short = Chiffre d’affaires, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez rien reçu ce mois-là.

toutes-mes-aides-benefice = Quel était votre bénéfice l’an dernier ?
    .hint = Pour toute l’année, sur votre déclaration de revenus. Écrivez 0 en cas de perte.
    .spoken = Écrivez en euros votre bénéfice de l’an dernier.
    .short = Bénéfice de l’an dernier
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez pas eu de bénéfice.
    .error-money-too-small = En cas de perte, écrivez 0.

toutes-mes-aides-retraite = Quelle était votre retraite le mois dernier ?
    .hint = Additionnez toutes vos retraites, avant impôt.
    .spoken = Écrivez en euros le total de vos retraites du mois dernier, avant l’impôt.
    .short = Retraite, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez rien reçu ce mois-là.
toutes-mes-aides-retraite-stable = Aviez-vous la même retraite les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Même retraite les trois mois d’avant
toutes-mes-aides-retraite-mois = Votre retraite des mois d’avant
    .hint = Toutes vos retraites, avant impôt. Écrivez 0 pour un mois sans retraite.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-retraite-mois-2 = Il y a 2 mois
    .short = Retraite, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-retraite-mois-3 = Il y a 3 mois
    .short = Retraite, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-retraite-mois-4 = Il y a 4 mois
    .short = Retraite, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-invalidite = Quelle était votre pension d’invalidité le mois dernier ?
    .hint = Le montant versé par l’Assurance maladie, avant impôt.
    .spoken = Écrivez en euros votre pension d’invalidité du mois dernier, avant l’impôt.
    .short = Pension d’invalidité, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez rien reçu ce mois-là.
toutes-mes-aides-invalidite-stable = Aviez-vous la même pension d’invalidité les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Même pension d’invalidité les trois mois d’avant
toutes-mes-aides-invalidite-mois = Votre pension d’invalidité des mois d’avant
    .hint = Le montant avant impôt. Écrivez 0 pour un mois sans pension.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-invalidite-mois-2 = Il y a 2 mois
    .short = Pension d’invalidité, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-invalidite-mois-3 = Il y a 3 mois
    .short = Pension d’invalidité, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-invalidite-mois-4 = Il y a 4 mois
    .short = Pension d’invalidité, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-indemnites-journalieres = Combien d’indemnités journalières avez-vous reçues le mois dernier ?
    .hint = Le total du mois, dans votre compte ameli. Si votre employeur vous verse tout, comptez-le comme salaire.
    .spoken = Écrivez en euros les indemnités journalières que vous avez reçues le mois dernier.
    .short = Indemnités journalières, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez rien reçu ce mois-là.
toutes-mes-aides-indemnites-journalieres-stable = Aviez-vous les mêmes indemnités les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Mêmes indemnités les trois mois d’avant
toutes-mes-aides-indemnites-journalieres-mois = Vos indemnités journalières des mois d’avant
    .hint = Le total de chaque mois. Écrivez 0 pour un mois sans indemnités.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-indemnites-journalieres-mois-2 = Il y a 2 mois
    .short = Indemnités journalières, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-indemnites-journalieres-mois-3 = Il y a 3 mois
    .short = Indemnités journalières, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-indemnites-journalieres-mois-4 = Il y a 4 mois
    .short = Indemnités journalières, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-pension-alimentaire = Quelle pension alimentaire avez-vous reçue le mois dernier ?
    .hint = Pour vous ou pour vos enfants. Si vous avez déjà indiqué celle des enfants, ne la comptez pas deux fois.
    .spoken = Écrivez en euros la pension alimentaire que vous avez reçue le mois dernier.
    .short = Pension alimentaire, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez rien reçu ce mois-là.
toutes-mes-aides-pension-alimentaire-stable = Avez-vous reçu la même pension alimentaire les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Même pension alimentaire les trois mois d’avant
toutes-mes-aides-pension-alimentaire-mois = La pension alimentaire reçue les mois d’avant
    .hint = Écrivez 0 pour un mois sans pension.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-pension-alimentaire-mois-2 = Il y a 2 mois
    .short = Pension alimentaire, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-pension-alimentaire-mois-3 = Il y a 3 mois
    .short = Pension alimentaire, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-pension-alimentaire-mois-4 = Il y a 4 mois
    .short = Pension alimentaire, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

## Ce que fait votre conjoint

toutes-mes-aides-conjoint-activite = Que fait votre conjoint en ce moment ?
    .hint = Choisissez ce qui lui prend le plus de temps.
    .short = Ce que fait votre conjoint
toutes-mes-aides-conjoint-activite-salarie = { toutes-mes-aides-activite-salarie }
toutes-mes-aides-conjoint-activite-independant = { toutes-mes-aides-activite-independant }
    .hint = { toutes-mes-aides-activite-independant.hint }
toutes-mes-aides-conjoint-activite-chomage = { toutes-mes-aides-activite-chomage }
toutes-mes-aides-conjoint-activite-etudiant = { toutes-mes-aides-activite-etudiant }
toutes-mes-aides-conjoint-activite-apprenti = { toutes-mes-aides-activite-apprenti }
toutes-mes-aides-conjoint-activite-retraite = { toutes-mes-aides-activite-retraite }
toutes-mes-aides-conjoint-activite-autre = { toutes-mes-aides-activite-autre }
    .hint = { toutes-mes-aides-activite-autre.hint }

toutes-mes-aides-conjoint-boursier = Votre conjoint a-t-il une bourse d’études ?
    .hint = Une bourse sur critères sociaux, versée par le Crous.
    .short = Bourse d’études de votre conjoint

toutes-mes-aides-conjoint-chomage-long = Votre conjoint est-il au chômage depuis plus de deux mois ?
    .hint = Comptez à partir de son inscription à France Travail.
    .short = Conjoint au chômage depuis plus de deux mois

toutes-mes-aides-conjoint-handicap = La MDPH a-t-elle reconnu un taux d’incapacité à votre conjoint ?
    .hint = Il est écrit sur la décision de la MDPH.
    .help-title = { toutes-mes-aides-handicap.help-title }
    .help = { toutes-mes-aides-handicap.help }
    .short = Taux d’incapacité de votre conjoint
toutes-mes-aides-conjoint-handicap-non = { toutes-mes-aides-handicap-non }
toutes-mes-aides-conjoint-handicap-50-79 = { toutes-mes-aides-handicap-50-79 }
toutes-mes-aides-conjoint-handicap-80-100 = { toutes-mes-aides-handicap-80-100 }

toutes-mes-aides-conjoint-restriction-emploi = La MDPH a-t-elle reconnu que son handicap l’empêche de travailler ?
    .hint = Sur sa décision : « restriction substantielle et durable pour l’accès à l’emploi » (RSDAE).
    .short = Restriction pour l’accès à l’emploi, votre conjoint

## Ce que votre conjoint reçoit

toutes-mes-aides-conjoint-revenus = Quels revenus votre conjoint a-t-il eus ces 4 derniers mois ?
    .hint = Touchez tout ce qu’il a reçu, même une seule fois. S’il n’a rien reçu, continuez.
    .help-title = { toutes-mes-aides-revenus.help-title }
    .help = { toutes-mes-aides-revenus.help }
    .short = Revenus de votre conjoint, 4 derniers mois
toutes-mes-aides-conjoint-revenus-salaire = { toutes-mes-aides-revenus-salaire }
    .hint = { toutes-mes-aides-revenus-salaire.hint }
toutes-mes-aides-conjoint-revenus-chomage = { toutes-mes-aides-revenus-chomage }
toutes-mes-aides-conjoint-revenus-independant = { toutes-mes-aides-revenus-independant }
toutes-mes-aides-conjoint-revenus-retraite = { toutes-mes-aides-revenus-retraite }
toutes-mes-aides-conjoint-revenus-invalidite = { toutes-mes-aides-revenus-invalidite }
toutes-mes-aides-conjoint-revenus-indemnites-journalieres = { toutes-mes-aides-revenus-indemnites-journalieres }
    .hint = { toutes-mes-aides-revenus-indemnites-journalieres.hint }
toutes-mes-aides-conjoint-revenus-pension-alimentaire = { toutes-mes-aides-revenus-pension-alimentaire }

toutes-mes-aides-conjoint-salaire = Quel était le salaire de votre conjoint le mois dernier ?
    .hint = Sur son bulletin de paie, la ligne « Net à payer avant impôt sur le revenu ».
    .help-title = { toutes-mes-aides-salaire.help-title }
    .help = { toutes-mes-aides-salaire.help }
    .spoken = Écrivez en euros le salaire de votre conjoint le mois dernier, avant l’impôt.
    .short = Salaire de votre conjoint, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si votre conjoint n’a rien reçu ce mois-là.
toutes-mes-aides-conjoint-salaire-stable = Avait-il le même salaire les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Conjoint, même salaire les trois mois d’avant
toutes-mes-aides-conjoint-salaire-mois = Le salaire de votre conjoint, les mois d’avant
    .hint = La même ligne du bulletin de paie. Écrivez 0 pour un mois sans salaire.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-salaire-mois-2 = Il y a 2 mois
    .short = Salaire de votre conjoint, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-salaire-mois-3 = Il y a 3 mois
    .short = Salaire de votre conjoint, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-salaire-mois-4 = Il y a 4 mois
    .short = Salaire de votre conjoint, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-conjoint-chomage = Quelle était l’allocation chômage de votre conjoint le mois dernier ?
    .hint = Le montant avant impôt, dans son espace France Travail.
    .spoken = Écrivez en euros l’allocation chômage de votre conjoint le mois dernier, avant l’impôt.
    .short = Allocation chômage de votre conjoint, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si votre conjoint n’a rien reçu ce mois-là.
toutes-mes-aides-conjoint-chomage-stable = Avait-il la même allocation chômage les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Conjoint, même allocation chômage les trois mois d’avant
toutes-mes-aides-conjoint-chomage-mois = L’allocation chômage de votre conjoint, les mois d’avant
    .hint = Le montant avant impôt. Écrivez 0 pour un mois sans allocation.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-chomage-mois-2 = Il y a 2 mois
    .short = Allocation chômage de votre conjoint, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-chomage-mois-3 = Il y a 3 mois
    .short = Allocation chômage de votre conjoint, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-chomage-mois-4 = Il y a 4 mois
    .short = Allocation chômage de votre conjoint, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-conjoint-independant-statut = Quelle est l’entreprise de votre conjoint ?
    .hint = Choisissez ce qui rapporte le plus.
    .short = Entreprise de votre conjoint
toutes-mes-aides-conjoint-independant-statut-micro-vente = { toutes-mes-aides-independant-statut-micro-vente }
    .hint = { toutes-mes-aides-independant-statut-micro-vente.hint }
toutes-mes-aides-conjoint-independant-statut-micro-services = { toutes-mes-aides-independant-statut-micro-services }
    .hint = { toutes-mes-aides-independant-statut-micro-services.hint }
toutes-mes-aides-conjoint-independant-statut-micro-liberal = { toutes-mes-aides-independant-statut-micro-liberal }
    .hint = { toutes-mes-aides-independant-statut-micro-liberal.hint }
toutes-mes-aides-conjoint-independant-statut-reel = { toutes-mes-aides-independant-statut-reel }
    .hint = { toutes-mes-aides-independant-statut-reel.hint }

toutes-mes-aides-conjoint-chiffre-affaires = Quel était le chiffre d’affaires de votre conjoint le mois dernier ?
    .hint = Tout ce que ses clients ont payé, sans rien enlever. S’il change beaucoup, écrivez une moyenne.
    .spoken = Écrivez en euros le chiffre d’affaires de votre conjoint le mois dernier.
    .short = Chiffre d’affaires de votre conjoint, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si votre conjoint n’a rien reçu ce mois-là.

toutes-mes-aides-conjoint-benefice = Quel était le bénéfice de votre conjoint l’an dernier ?
    .hint = Pour toute l’année, sur la déclaration de revenus. Écrivez 0 en cas de perte.
    .spoken = Écrivez en euros le bénéfice de votre conjoint l’an dernier.
    .short = Bénéfice de votre conjoint, l’an dernier
    .error-required = Écrivez le montant. Écrivez 0 s’il n’y a pas eu de bénéfice.
    .error-money-too-small = En cas de perte, écrivez 0.

toutes-mes-aides-conjoint-retraite = Quelle était la retraite de votre conjoint le mois dernier ?
    .hint = Additionnez toutes ses retraites, avant impôt.
    .spoken = Écrivez en euros le total des retraites de votre conjoint le mois dernier, avant l’impôt.
    .short = Retraite de votre conjoint, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si votre conjoint n’a rien reçu ce mois-là.
toutes-mes-aides-conjoint-retraite-stable = Avait-il la même retraite les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Conjoint, même retraite les trois mois d’avant
toutes-mes-aides-conjoint-retraite-mois = La retraite de votre conjoint, les mois d’avant
    .hint = Toutes ses retraites, avant impôt. Écrivez 0 pour un mois sans retraite.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-retraite-mois-2 = Il y a 2 mois
    .short = Retraite de votre conjoint, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-retraite-mois-3 = Il y a 3 mois
    .short = Retraite de votre conjoint, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-retraite-mois-4 = Il y a 4 mois
    .short = Retraite de votre conjoint, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-conjoint-invalidite = Quelle était la pension d’invalidité de votre conjoint le mois dernier ?
    .hint = Le montant versé par l’Assurance maladie, avant impôt.
    .spoken = Écrivez en euros la pension d’invalidité de votre conjoint le mois dernier, avant l’impôt.
    .short = Pension d’invalidité de votre conjoint, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si votre conjoint n’a rien reçu ce mois-là.
toutes-mes-aides-conjoint-invalidite-stable = Avait-il la même pension d’invalidité les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Conjoint, même pension d’invalidité les trois mois d’avant
toutes-mes-aides-conjoint-invalidite-mois = La pension d’invalidité de votre conjoint, les mois d’avant
    .hint = Le montant avant impôt. Écrivez 0 pour un mois sans pension.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-invalidite-mois-2 = Il y a 2 mois
    .short = Pension d’invalidité de votre conjoint, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-invalidite-mois-3 = Il y a 3 mois
    .short = Pension d’invalidité de votre conjoint, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-invalidite-mois-4 = Il y a 4 mois
    .short = Pension d’invalidité de votre conjoint, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-conjoint-indemnites-journalieres = Combien d’indemnités journalières votre conjoint a-t-il reçues le mois dernier ?
    .hint = Le total du mois, dans son compte ameli. Si son employeur lui verse tout, comptez-le comme salaire.
    .spoken = Écrivez en euros les indemnités journalières que votre conjoint a reçues le mois dernier.
    .short = Indemnités journalières de votre conjoint, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si votre conjoint n’a rien reçu ce mois-là.
toutes-mes-aides-conjoint-indemnites-journalieres-stable = Avait-il les mêmes indemnités les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Conjoint, mêmes indemnités les trois mois d’avant
toutes-mes-aides-conjoint-indemnites-journalieres-mois = Les indemnités journalières de votre conjoint, les mois d’avant
    .hint = Le total de chaque mois. Écrivez 0 pour un mois sans indemnités.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-indemnites-journalieres-mois-2 = Il y a 2 mois
    .short = Indemnités journalières de votre conjoint, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-indemnites-journalieres-mois-3 = Il y a 3 mois
    .short = Indemnités journalières de votre conjoint, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-indemnites-journalieres-mois-4 = Il y a 4 mois
    .short = Indemnités journalières de votre conjoint, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

toutes-mes-aides-conjoint-pension-alimentaire = Quelle pension alimentaire votre conjoint a-t-il reçue le mois dernier ?
    .hint = Pour lui ou pour ses enfants, au total.
    .spoken = Écrivez en euros la pension alimentaire que votre conjoint a reçue le mois dernier.
    .short = Pension alimentaire de votre conjoint, le mois dernier
    .error-required = Écrivez le montant. Écrivez 0 si votre conjoint n’a rien reçu ce mois-là.
toutes-mes-aides-conjoint-pension-alimentaire-stable = A-t-il reçu la même pension alimentaire les trois mois d’avant ?
    .hint = À quelques euros près.
    .short = Conjoint, même pension alimentaire les trois mois d’avant
toutes-mes-aides-conjoint-pension-alimentaire-mois = La pension alimentaire de votre conjoint, les mois d’avant
    .hint = Écrivez 0 pour un mois sans pension.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-pension-alimentaire-mois-2 = Il y a 2 mois
    .short = Pension alimentaire de votre conjoint, il y a 2 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-pension-alimentaire-mois-3 = Il y a 3 mois
    .short = Pension alimentaire de votre conjoint, il y a 3 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.
toutes-mes-aides-conjoint-pension-alimentaire-mois-4 = Il y a 4 mois
    .short = Pension alimentaire de votre conjoint, il y a 4 mois
    .error-required = Écrivez le montant. Écrivez 0 pour un mois sans rien.

## Les revenus d'avant, et le reste

toutes-mes-aides-rsa-recu = Recevez-vous déjà le RSA ?
    .hint = Vous ou votre conjoint, ce mois-ci.
    .short = RSA déjà reçu

toutes-mes-aides-annee-stable = Avez-vous eu à peu près les mêmes revenus ces 12 derniers mois ?
    .hint = Vous et votre conjoint. L’aide au logement regarde une année entière.
    .short = Mêmes revenus depuis 12 mois

toutes-mes-aides-annee = Vos revenus des 12 derniers mois
    .hint = Salaires, chômage et retraites : additionnez les montants imposables.
    .help-title = Où les trouver ?
    .help = Sur un bulletin de paie, la ligne « Net imposable » donne le mois et le total de l’année. Un montant approché suffit pour une estimation.
toutes-mes-aides-annee-revenus = Vos revenus imposables
    .spoken = Écrivez en euros vos revenus imposables des douze derniers mois.
    .short = Vos revenus imposables, 12 mois
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez rien reçu.
toutes-mes-aides-conjoint-annee-revenus = Les revenus imposables de votre conjoint
    .spoken = Écrivez en euros les revenus imposables de votre conjoint, pour les douze derniers mois.
    .short = Revenus imposables de votre conjoint, 12 mois
    .error-required = Écrivez le montant. Écrivez 0 si votre conjoint n’a rien reçu.

toutes-mes-aides-n2-stable = Il y a deux ans, aviez-vous à peu près les mêmes revenus ?
    .hint = Vous et votre conjoint, sur toute l’année. Les aides pour les enfants regardent cette année-là.
    .help-title = Quelle année ?
    .help = L’année d’avant l’année dernière. Par exemple, en 2026, c’est 2024.
    .short = Mêmes revenus il y a deux ans

toutes-mes-aides-n2 = Vos revenus d’il y a deux ans
    .hint = Ils sont sur l’avis d’impôt reçu l’an dernier : la ligne des salaires ou des pensions, avant la déduction de 10 %.
    .help-title = Vous n’avez pas cet avis ?
    .help = Il est aussi sur impots.gouv.fr, dans votre espace. Un montant approché suffit pour une estimation.
toutes-mes-aides-n2-revenus = Vos revenus de cette année-là
    .spoken = Écrivez en euros vos revenus imposables d’il y a deux ans.
    .short = Vos revenus, il y a deux ans
    .error-required = Écrivez le montant. Écrivez 0 si vous n’avez rien reçu.
toutes-mes-aides-conjoint-n2-revenus = Les revenus de votre conjoint cette année-là
    .spoken = Écrivez en euros les revenus imposables de votre conjoint, il y a deux ans.
    .short = Revenus de votre conjoint, il y a deux ans
    .error-required = Écrivez le montant. Écrivez 0 si votre conjoint n’a rien reçu.

toutes-mes-aides-pension-versee = Versez-vous une pension alimentaire ?
    .hint = Pour un enfant, un ancien conjoint ou un parent. Vous ou votre conjoint.
    .short = Pension alimentaire versée

toutes-mes-aides-pension-versee-montant = Combien versez-vous par mois ?
    .hint = Le total des pensions que vous versez.
    .spoken = Écrivez en euros la pension alimentaire que vous versez par mois.
    .short = Pension versée, par mois
    .error-required = Écrivez ce que vous versez par mois.
    .error-money-too-small = Écrivez au moins { $minimum }. Si vous ne versez rien, touchez « Retour » et répondez « Non ».

toutes-mes-aides-epargne = Avez-vous plus de 30 000 € d’épargne ?
    .hint = Tout le foyer : livrets, assurance-vie, placements. Le logement où vous vivez ne compte pas.
    .help-title = Pourquoi cette question ?
    .help = Au-dessus de 30 000 €, l’épargne compte pour l’aide au logement. En dessous, elle ne change rien.
    .short = Plus de 30 000 € d’épargne

toutes-mes-aides-epargne-montant = Combien avez-vous d’épargne en tout ?
    .hint = Additionnez l’épargne de tout le foyer.
    .spoken = Écrivez en euros l’épargne de tout le foyer.
    .short = Épargne du foyer
    .error-required = Écrivez le total de l’épargne.
    .error-money-too-small = Le total doit être d’au moins { $minimum }. S’il est plus petit, touchez « Retour » et répondez « Non ».

## La nationalité

toutes-mes-aides-nationalite = Quelle est votre nationalité ?
    .hint = Certaines aides en dépendent. Votre réponse est effacée à la fin de votre visite.
    .short = Votre nationalité
toutes-mes-aides-nationalite-francaise = Française
toutes-mes-aides-nationalite-europeenne = D’un autre pays d’Europe
    .hint = Union européenne, Islande, Liechtenstein, Norvège, Suisse
toutes-mes-aides-nationalite-autre = D’un autre pays

toutes-mes-aides-titre-sejour = Depuis quand avez-vous un titre de séjour qui permet de travailler ?
    .hint = Comptez aussi les titres d’avant, sans interruption.
    .short = Votre titre de séjour
toutes-mes-aides-titre-sejour-moins-5-ans = Depuis moins de 5 ans
toutes-mes-aides-titre-sejour-5-ans = Depuis 5 ans ou plus
    .hint = Ou carte de résident de 10 ans
toutes-mes-aides-titre-sejour-refugie = Réfugié ou personne protégée
    .hint = Réfugié, apatride, protection subsidiaire
toutes-mes-aides-titre-sejour-aucun = Pas de titre qui permet de travailler

toutes-mes-aides-conjoint-nationalite = Quelle est la nationalité de votre conjoint ?
    .hint = Certaines aides en dépendent. Votre réponse est effacée à la fin de votre visite.
    .short = Nationalité de votre conjoint
toutes-mes-aides-conjoint-nationalite-francaise = { toutes-mes-aides-nationalite-francaise }
toutes-mes-aides-conjoint-nationalite-europeenne = { toutes-mes-aides-nationalite-europeenne }
    .hint = { toutes-mes-aides-nationalite-europeenne.hint }
toutes-mes-aides-conjoint-nationalite-autre = { toutes-mes-aides-nationalite-autre }

toutes-mes-aides-conjoint-titre-sejour = Depuis quand votre conjoint a-t-il un titre de séjour qui permet de travailler ?
    .hint = Comptez aussi les titres d’avant, sans interruption.
    .short = Titre de séjour de votre conjoint
toutes-mes-aides-conjoint-titre-sejour-moins-5-ans = { toutes-mes-aides-titre-sejour-moins-5-ans }
toutes-mes-aides-conjoint-titre-sejour-5-ans = { toutes-mes-aides-titre-sejour-5-ans }
    .hint = { toutes-mes-aides-titre-sejour-5-ans.hint }
toutes-mes-aides-conjoint-titre-sejour-refugie = { toutes-mes-aides-titre-sejour-refugie }
    .hint = { toutes-mes-aides-titre-sejour-refugie.hint }
toutes-mes-aides-conjoint-titre-sejour-aucun = { toutes-mes-aides-titre-sejour-aucun }

toutes-mes-aides-review = Vérifiez vos réponses
    .hint = Rien n’est envoyé à la Caf. Touchez « Modifier » pour changer une réponse.
