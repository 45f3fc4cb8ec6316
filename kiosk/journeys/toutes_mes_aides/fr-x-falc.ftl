# Toutes mes aides, en phrases courtes. Seulement ce qui gagne à être plus simple.

toutes-mes-aides-title = Toutes mes aides
    .hint = La borne cherche toutes les aides pour vous

toutes-mes-aides-commune = Où habitez-vous ?
    .hint = Écrivez le code postal. Il a 5 chiffres. Il est dans votre adresse.
    .help-title = Vous n’avez pas d’adresse ?
    .help = Où recevez-vous vos lettres ? Écrivez le code postal de cet endroit.
    .spoken = Écrivez le code postal de votre ville. Il a cinq chiffres.
    .short = Votre ville

toutes-mes-aides-situation = Vivez-vous en couple ?
    .hint = Vous vivez avec votre mari, votre femme ou votre compagnon.
    .help-title = Vous vivez avec un ami ou avec un parent ?
    .help = Ce n’est pas un couple. Touchez « Non ».
toutes-mes-aides-situation-seul = Non
    .hint = Vous n’êtes pas en couple
toutes-mes-aides-situation-marie-pacse = Oui, nous sommes mariés ou pacsés
toutes-mes-aides-situation-concubinage = Oui, mais nous ne sommes pas mariés
    .hint = Et nous ne sommes pas pacsés

toutes-mes-aides-naissance = Quand êtes-vous né ?
    .hint = Écrivez le jour, le mois, l’année. Par exemple 12/05/1985.
    .spoken = Écrivez votre date de naissance. Le jour, le mois, l’année.
    .error-date-too-early = Regardez l’année. L’année est trop petite.
    .error-date-too-late = Regardez l’année. L’année est trop grande.

toutes-mes-aides-conjoint-naissance = Quand est né votre conjoint ?
    .hint = Le conjoint est la personne avec qui vous vivez en couple. Écrivez sa date de naissance.
    .spoken = Écrivez la date de naissance de votre conjoint. Le jour, le mois, l’année.
    .error-date-too-early = Regardez l’année. L’année est trop petite.
    .error-date-too-late = Regardez l’année. L’année est trop grande.

toutes-mes-aides-enfants = Combien d’enfants vivent chez vous ?
    .hint = Comptez les enfants de moins de 25 ans. Vous n’avez pas d’enfant ? Écrivez 0.
    .help-title = Quels enfants compter ?
    .help = Comptez les enfants qui vivent chez vous. Ils peuvent vivre chez vous une semaine sur deux. Ne comptez pas le bébé qui va naître.
    .spoken = Écrivez combien d’enfants vivent chez vous. Vous n’avez pas d’enfant ? Écrivez zéro.
    .short = Vos enfants
    .error-required = Écrivez un nombre. Vous n’avez pas d’enfant ? Écrivez 0.
    .error-number-too-small = Vous n’avez pas d’enfant ? Écrivez 0.
    .error-number-too-large = La borne compte { $maximum } enfants ou moins. Regardez le nombre. Vous avez plus d’enfants ? Demandez à l’accueil.

toutes-mes-aides-enfant-naissance = Enfant { $n } : quand est-il né ?
    .hint = Écrivez le jour, le mois, l’année. Par exemple 12/05/2018.
    .spoken = Écrivez la date de naissance de l’enfant { $n }. Le jour, le mois, l’année.
    .error-date-too-early = Cet enfant a plus de 25 ans ? Il ne compte plus. Touchez « Retour ». Enlevez cet enfant.
    .error-date-too-late = Ce jour n’est pas encore arrivé. Regardez la date. Le bébé qui va naître ne compte pas ici.
    .error-parent-trop-jeune = Regardez la date. Avec cette date, l’enfant a presque l’âge de ses parents. Il y a peut-être une erreur.

toutes-mes-aides-enfants-cas = Est-ce vrai pour un de vos enfants ?
    .hint = Touchez ce qui est vrai. Rien n’est vrai ? Touchez « Continuer ».
toutes-mes-aides-enfants-cas-garde-alternee = Il vit chez vous et chez l’autre parent
    .hint = Par exemple, une semaine sur deux
toutes-mes-aides-enfants-cas-handicap = Il est handicapé
    .hint = Vous avez un papier de la MDPH
toutes-mes-aides-enfants-cas-salaire = Il gagne de l’argent
    .hint = Il travaille ou il est apprenti

toutes-mes-aides-enfant-garde-alternee = Enfant { $n } : vit-il chez vous et chez l’autre parent ?
    .hint = Par exemple, une semaine chez vous et une semaine chez l’autre parent.

toutes-mes-aides-enfant-handicap = Enfant { $n } : quel est son taux de handicap ?
    .hint = Le taux est sur le papier de la MDPH.
    .help-title = Qu’est-ce que la MDPH ?
    .help = C’est la maison des personnes handicapées. Elle donne un papier avec un taux. Vous n’avez pas ce papier ? Ou le taux est plus petit que 50 % ? Touchez « Pas de papier ».
    .short = Enfant { $n }, taux de handicap
toutes-mes-aides-enfant-handicap-non = Pas de papier

toutes-mes-aides-enfant-complement = Enfant { $n } : y a-t-il une catégorie sur le papier ?
    .hint = Regardez le papier de la MDPH. Cherchez les mots « complément d’AEEH ».
toutes-mes-aides-enfant-complement-aucun = Pas de catégorie

toutes-mes-aides-enfant-salaire = Enfant { $n } : combien a-t-il gagné le mois dernier ?
    .hint = Regardez son bulletin de paie. Il n’a rien gagné ? Écrivez 0.
    .spoken = Écrivez combien l’enfant { $n } a gagné le mois dernier.
    .error-required = Écrivez la somme. Il n’a rien gagné ? Écrivez 0.

toutes-mes-aides-garde = Qui payez-vous pour garder vos enfants ?
    .hint = L’enfant a moins de 6 ans. Vous êtes un parent seul ? L’enfant a moins de 12 ans.
    .short = Garde des enfants
toutes-mes-aides-garde-aucune = Personne
    .hint = La famille garde l’enfant. Ou il va à l’école
toutes-mes-aides-garde-creche = La crèche
    .hint = Une crèche pas trop chère
toutes-mes-aides-garde-assistante-maternelle = Une assistante maternelle
    .hint = La nounou
toutes-mes-aides-garde-domicile = Une personne qui travaille chez vous
toutes-mes-aides-garde-micro-creche = Une micro-crèche
    .hint = Une petite crèche privée

toutes-mes-aides-garde-payee = La garde de votre enfant
    .hint = Pensez à un mois normal.
toutes-mes-aides-garde-cout = Combien payez-vous par mois ?
    .hint = Écrivez toute la somme. Ne retirez pas les aides.
    .spoken = Écrivez combien vous payez par mois pour la garde.
    .error-required = Écrivez la somme.
    .error-money-too-small = Écrivez { $minimum } ou plus. Vous ne payez rien ? Touchez « Retour ». Touchez « Personne ».
toutes-mes-aides-garde-heures = Combien d’heures par mois ?
    .hint = Par exemple, 40 heures par semaine : c’est 170 heures par mois.
    .spoken = Écrivez combien d’heures de garde par mois.
    .error-required = Écrivez le nombre d’heures.
    .error-number-too-small = Écrivez { $minimum } heure ou plus.
    .error-number-too-large = C’est trop. Écrivez { $maximum } heures ou moins.

toutes-mes-aides-conge-parental = Un parent travaille-t-il moins pour un jeune enfant ?
    .hint = Vous ou votre conjoint. L’enfant a moins de 3 ans.
toutes-mes-aides-conge-parental-total = Oui, il ne travaille plus
toutes-mes-aides-conge-parental-mi-temps = Oui, il travaille la moitié du temps ou moins
toutes-mes-aides-conge-parental-50-80 = Oui, il travaille un peu moins
    .hint = Entre 50 et 80 % du temps

toutes-mes-aides-grossesse = Attendez-vous un bébé ?
    .hint = Vous, ou votre femme, ou votre compagne.
    .short = Bébé à naître

toutes-mes-aides-terme = Quand le bébé doit-il naître ?
    .hint = La date est sur le papier du médecin ou de la sage-femme.
    .spoken = Écrivez la date où le bébé doit naître. Le jour, le mois, l’année.
    .error-date-too-early = Ce jour est passé. Le bébé est né ? Touchez « Retour ». Comptez le bébé avec vos enfants.
    .error-date-too-late = Cette date est trop loin. Regardez la date.

toutes-mes-aides-autre-parent = Que fait l’autre parent de vos enfants ?
    .hint = Touchez une réponse.
toutes-mes-aides-autre-parent-pension = Il donne de l’argent chaque mois
    .hint = C’est une pension alimentaire
toutes-mes-aides-autre-parent-rien = Il ne donne rien
toutes-mes-aides-autre-parent-decede-inconnu = Il est mort, ou l’enfant n’a pas d’autre parent
toutes-mes-aides-autre-parent-alternee = L’enfant vit aussi chez lui
    .hint = Par exemple, une semaine sur deux

toutes-mes-aides-pension-enfants = Combien donne l’autre parent par mois ?
    .hint = Écrivez la somme pour tous vos enfants.
    .spoken = Écrivez combien l’autre parent donne par mois.
    .error-required = Écrivez la somme.
    .error-money-too-small = L’autre parent ne donne rien ? Touchez « Retour ». Touchez « Il ne donne rien ».

toutes-mes-aides-separation-recente = Êtes-vous seul depuis moins de 18 mois ?
    .hint = Par exemple, vous êtes séparé. Ou votre conjoint est mort.
    .short = Seul depuis moins de 18 mois

toutes-mes-aides-logement = Où vivez-vous ?
    .hint = Touchez une réponse.
toutes-mes-aides-logement-locataire-vide = Je paie un loyer, sans meubles
    .hint = Le logement était vide
toutes-mes-aides-logement-locataire-meuble = Je paie un loyer, avec des meubles
toutes-mes-aides-logement-hlm = Je paie un loyer en HLM
toutes-mes-aides-logement-foyer = Je vis dans un foyer ou une résidence
    .hint = Pour étudiants, jeunes travailleurs, personnes âgées
toutes-mes-aides-logement-proprietaire = Le logement est à moi
    .hint = Je ne rembourse pas de prêt
toutes-mes-aides-logement-accedant = Le logement est à moi, je rembourse la banque
toutes-mes-aides-logement-heberge = Quelqu’un me loge
    .hint = La famille, des amis, un employeur
toutes-mes-aides-logement-sans-logement = Je n’ai pas de logement

toutes-mes-aides-foyer-type = Quel foyer ?
    .short = Foyer
toutes-mes-aides-foyer-type-crous = Une résidence pour étudiants du Crous
toutes-mes-aides-foyer-type-foyer-jeunes = Un foyer de jeunes travailleurs
toutes-mes-aides-foyer-type-maison-retraite = Une maison de retraite
toutes-mes-aides-foyer-type-autre = Un autre foyer

toutes-mes-aides-colocation = Partagez-vous le loyer ?
    .hint = Vous payez le loyer à plusieurs. Ne comptez pas votre conjoint.
    .short = Loyer partagé

toutes-mes-aides-loyer = Combien payez-vous de loyer par mois ?
    .hint = Regardez la quittance de loyer. Écrivez le loyer sans les charges.
    .help-title = Que sont les charges ?
    .help = C’est l’eau, le chauffage, le ménage de l’immeuble. Il y a une seule somme sur le papier ? Écrivez cette somme.
    .spoken = Écrivez votre loyer pour un mois, sans les charges.
    .short = Loyer par mois
    .error-required = Écrivez votre loyer.
    .error-money-too-small = Écrivez { $minimum } ou plus. Vous ne payez pas de loyer ? Touchez « Retour ». Touchez « Quelqu’un me loge ».
    .error-money-too-large = C’est beaucoup. Regardez la somme. Le maximum est { $maximum }.

toutes-mes-aides-chambre = Louez-vous seulement une chambre ?
    .hint = Une chambre chez quelqu’un.

toutes-mes-aides-proche = Le logement est-il à votre famille ?
    .hint = À vos parents, vos grands-parents ou vos enfants. Ou aux parents de votre conjoint.
    .short = Logement de la famille

toutes-mes-aides-pret-mensualite = Combien payez-vous à la banque par mois ?
    .hint = Pour votre logement. Regardez le papier de la banque.
    .spoken = Écrivez combien vous payez à la banque par mois pour votre logement.
    .short = Prêt, par mois
    .error-required = Écrivez la somme.
    .error-money-too-small = Écrivez { $minimum } ou plus. Vous ne payez plus la banque ? Touchez « Retour ». Touchez « Le logement est à moi ».

toutes-mes-aides-pret-date = Quand avez-vous signé le prêt ?
    .hint = Regardez le papier de la banque. Vous ne savez plus le jour ? Écrivez 01.
    .spoken = Écrivez la date du prêt. Le jour, le mois, l’année.

toutes-mes-aides-pret-conventionne = Est-ce un prêt aidé par l’État ?
    .hint = Cherchez les mots « prêt conventionné » ou « PAS » sur le papier de la banque. Vous ne savez pas ? Touchez « Non ».
    .short = Prêt conventionné ou PAS

toutes-mes-aides-pret-ancien = Votre logement était-il déjà habité avant vous ?
    .hint = Le logement était neuf ? Touchez « Non ».
    .short = Logement déjà habité

toutes-mes-aides-heberge-participation = Donnez-vous de l’argent à la personne qui vous loge ?
    .hint = Même un peu.
    .short = Argent pour être logé

toutes-mes-aides-activite = Que faites-vous ?
    .hint = Touchez une réponse.
toutes-mes-aides-activite-salarie = Je travaille pour un patron
toutes-mes-aides-activite-independant = J’ai mon entreprise
    .hint = Micro-entreprise, artisan, commerçant
toutes-mes-aides-activite-chomage = Je cherche du travail
toutes-mes-aides-activite-etudiant = Je fais des études
toutes-mes-aides-activite-apprenti = Je suis apprenti
toutes-mes-aides-activite-retraite = Je suis à la retraite
toutes-mes-aides-activite-autre = Autre chose
    .hint = À la maison, malade longtemps

toutes-mes-aides-boursier = Avez-vous une bourse pour vos études ?
    .hint = Le Crous vous donne de l’argent.

toutes-mes-aides-chomage-long = Cherchez-vous du travail depuis plus de 2 mois ?
    .hint = Comptez depuis le jour où vous êtes allé à France Travail.
    .short = Sans travail depuis plus de 2 mois

toutes-mes-aides-jeune-actif = Avez-vous travaillé 2 ans pendant les 3 dernières années ?
    .hint = Il faut avoir travaillé toute la semaine. Les stages ne comptent pas.

toutes-mes-aides-handicap = Avez-vous un papier de la MDPH avec un taux ?
    .hint = C’est votre taux de handicap.
    .help-title = Qu’est-ce que la MDPH ?
    .help = C’est la maison des personnes handicapées. Elle donne un papier avec un taux. Vous n’avez pas ce papier ? Ou le taux est plus petit que 50 % ? Touchez « Non ».
    .short = Taux de handicap

toutes-mes-aides-restriction-emploi = La MDPH dit-elle que vous ne pouvez pas travailler ?
    .hint = Regardez le papier. Cherchez les lettres RSDAE.
    .short = Travail impossible (RSDAE)

toutes-mes-aides-revenus = Quel argent avez-vous reçu depuis 4 mois ?
    .hint = Touchez tout ce que vous avez reçu. Vous n’avez rien reçu ? Touchez « Continuer ».
    .help-title = Et les aides de la Caf ?
    .help = Ne comptez pas l’argent de la Caf. La borne le calcule.
    .short = Argent reçu depuis 4 mois
toutes-mes-aides-revenus-salaire = Un salaire
    .hint = Vous avez travaillé pour un patron
toutes-mes-aides-revenus-chomage = Le chômage
    .hint = France Travail vous paie
toutes-mes-aides-revenus-independant = L’argent de votre entreprise
toutes-mes-aides-revenus-retraite = La retraite
toutes-mes-aides-revenus-invalidite = La pension d’invalidité
toutes-mes-aides-revenus-indemnites-journalieres = L’argent d’un arrêt de travail
    .hint = Vous êtes malade, ou vous avez eu un bébé, ou un accident
toutes-mes-aides-revenus-pension-alimentaire = La pension alimentaire
    .hint = L’argent d’un autre parent ou d’un ancien conjoint

toutes-mes-aides-salaire = Combien avez-vous gagné le mois dernier ?
    .hint = Regardez le bulletin de paie. Cherchez la ligne « Net à payer avant impôt sur le revenu ».
    .help-title = Vous avez plusieurs salaires ?
    .help = Ajoutez toutes les sommes. Après, pour demander une aide, la Caf regarde une autre ligne : « Montant net social ».
    .spoken = Écrivez combien vous avez gagné le mois dernier.
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-salaire-stable = Les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
toutes-mes-aides-salaire-mois = Votre salaire des mois d’avant
    .hint = Regardez vos bulletins de paie. Pas de salaire ? Écrivez 0.
    .help-title = Quel mois ?
    .help = « Il y a 2 mois » : c’est le mois avant le mois dernier. Nous sommes en juin ? C’est avril.
toutes-mes-aides-salaire-mois-2 = Il y a 2 mois
    .short = Salaire, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-salaire-mois-3 = Il y a 3 mois
    .short = Salaire, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-salaire-mois-4 = Il y a 4 mois
    .short = Salaire, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-chomage = Combien de chômage avez-vous reçu le mois dernier ?
    .hint = Regardez sur le site de France Travail. Prenez la somme avant l’impôt.
    .spoken = Écrivez combien de chômage vous avez reçu le mois dernier.
    .short = Chômage, le mois dernier
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-chomage-stable = Les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
    .short = Même chômage les 3 mois d’avant
toutes-mes-aides-chomage-mois = Le chômage des mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-chomage-mois-2 = Il y a 2 mois
    .short = Chômage, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-chomage-mois-3 = Il y a 3 mois
    .short = Chômage, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-chomage-mois-4 = Il y a 4 mois
    .short = Chômage, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-independant-statut = Quelle est votre entreprise ?
    .hint = Touchez une réponse.
toutes-mes-aides-independant-statut-micro-vente = Micro-entreprise : je vends
    .hint = Un magasin, un restaurant
toutes-mes-aides-independant-statut-micro-services = Micro-entreprise : je rends des services
    .hint = Artisan, transport, ménage
toutes-mes-aides-independant-statut-micro-liberal = Micro-entreprise : je conseille ou je soigne
    .hint = Profession libérale
toutes-mes-aides-independant-statut-reel = Une autre entreprise
    .hint = Avec un comptable

toutes-mes-aides-chiffre-affaires = Combien vos clients ont-ils payé le mois dernier ?
    .hint = Écrivez toute la somme. Ne retirez rien.
    .spoken = Écrivez combien vos clients ont payé le mois dernier.
    .short = Argent des clients, le mois dernier
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-benefice = Combien avez-vous gagné l’année dernière ?
    .hint = C’est le bénéfice de l’entreprise. Vous avez perdu de l’argent ? Écrivez 0.
    .spoken = Écrivez le bénéfice de l’année dernière.
    .error-required = Écrivez la somme. Pas de bénéfice ? Écrivez 0.
    .error-money-too-small = Vous avez perdu de l’argent ? Écrivez 0.

toutes-mes-aides-retraite = Combien de retraite avez-vous reçu le mois dernier ?
    .hint = Ajoutez toutes vos retraites. Prenez la somme avant l’impôt.
    .spoken = Écrivez combien de retraite vous avez reçu le mois dernier.
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-retraite-stable = Les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
toutes-mes-aides-retraite-mois = La retraite des mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-retraite-mois-2 = Il y a 2 mois
    .short = Retraite, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-retraite-mois-3 = Il y a 3 mois
    .short = Retraite, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-retraite-mois-4 = Il y a 4 mois
    .short = Retraite, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-invalidite = Quelle pension d’invalidité avez-vous reçue le mois dernier ?
    .hint = L’Assurance maladie vous paie. Prenez la somme avant l’impôt.
    .spoken = Écrivez la pension d’invalidité du mois dernier.
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-invalidite-stable = Les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
toutes-mes-aides-invalidite-mois = La pension d’invalidité des mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-invalidite-mois-2 = Il y a 2 mois
    .short = Pension d’invalidité, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-invalidite-mois-3 = Il y a 3 mois
    .short = Pension d’invalidité, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-invalidite-mois-4 = Il y a 4 mois
    .short = Pension d’invalidité, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-indemnites-journalieres = Combien avez-vous reçu pour votre arrêt de travail le mois dernier ?
    .hint = Regardez votre compte ameli. Votre patron vous paie pendant l’arrêt ? C’est un salaire.
    .spoken = Écrivez combien vous avez reçu pour votre arrêt de travail le mois dernier.
    .short = Arrêt de travail, le mois dernier
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-indemnites-journalieres-stable = Les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
    .short = Même argent les 3 mois d’avant
toutes-mes-aides-indemnites-journalieres-mois = L’argent de l’arrêt de travail, les mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-indemnites-journalieres-mois-2 = Il y a 2 mois
    .short = Arrêt de travail, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-indemnites-journalieres-mois-3 = Il y a 3 mois
    .short = Arrêt de travail, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-indemnites-journalieres-mois-4 = Il y a 4 mois
    .short = Arrêt de travail, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-pension-alimentaire = Quelle pension alimentaire avez-vous reçue le mois dernier ?
    .hint = Vous avez déjà écrit la pension des enfants ? Ne l’écrivez pas encore.
    .spoken = Écrivez la pension alimentaire du mois dernier.
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-pension-alimentaire-stable = Les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
toutes-mes-aides-pension-alimentaire-mois = La pension alimentaire des mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-pension-alimentaire-mois-2 = Il y a 2 mois
    .short = Pension alimentaire, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-pension-alimentaire-mois-3 = Il y a 3 mois
    .short = Pension alimentaire, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-pension-alimentaire-mois-4 = Il y a 4 mois
    .short = Pension alimentaire, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-conjoint-activite = Que fait votre conjoint ?
    .hint = Touchez une réponse.
toutes-mes-aides-conjoint-activite-salarie = Travail pour un patron
toutes-mes-aides-conjoint-activite-independant = Sa propre entreprise
    .hint = { toutes-mes-aides-activite-independant.hint }
toutes-mes-aides-conjoint-activite-chomage = Il cherche du travail
toutes-mes-aides-conjoint-activite-autre = Autre chose
    .hint = { toutes-mes-aides-activite-autre.hint }

toutes-mes-aides-conjoint-boursier = Votre conjoint a-t-il une bourse pour ses études ?
    .hint = Le Crous lui donne de l’argent.

toutes-mes-aides-conjoint-chomage-long = Votre conjoint cherche-t-il du travail depuis plus de 2 mois ?
    .hint = Comptez depuis le jour où il est allé à France Travail.

toutes-mes-aides-conjoint-handicap = Votre conjoint a-t-il un papier de la MDPH avec un taux ?
    .hint = C’est son taux de handicap.
    .help-title = { toutes-mes-aides-handicap.help-title }
    .help = { toutes-mes-aides-handicap.help }
    .short = Taux de handicap de votre conjoint

toutes-mes-aides-conjoint-restriction-emploi = La MDPH dit-elle qu’il ne peut pas travailler ?
    .hint = Regardez le papier. Cherchez les lettres RSDAE.

toutes-mes-aides-conjoint-revenus = Quel argent votre conjoint a-t-il reçu depuis 4 mois ?
    .hint = Touchez tout ce qu’il a reçu. Il n’a rien reçu ? Touchez « Continuer ».
    .help-title = { toutes-mes-aides-revenus.help-title }
    .help = { toutes-mes-aides-revenus.help }
    .short = Argent reçu par votre conjoint
toutes-mes-aides-conjoint-revenus-salaire = Un salaire
    .hint = Il a travaillé pour un patron
toutes-mes-aides-conjoint-revenus-chomage = Le chômage
    .hint = France Travail le paie
toutes-mes-aides-conjoint-revenus-independant = L’argent de son entreprise
toutes-mes-aides-conjoint-revenus-retraite = La retraite
toutes-mes-aides-conjoint-revenus-invalidite = La pension d’invalidité
toutes-mes-aides-conjoint-revenus-indemnites-journalieres = L’argent d’un arrêt de travail
    .hint = Maladie, bébé ou accident
toutes-mes-aides-conjoint-revenus-pension-alimentaire = La pension alimentaire

toutes-mes-aides-conjoint-salaire = Combien votre conjoint a-t-il gagné le mois dernier ?
    .hint = Regardez son bulletin de paie. Cherchez la ligne « Net à payer avant impôt sur le revenu ».
    .help-title = { toutes-mes-aides-salaire.help-title }
    .help = { toutes-mes-aides-salaire.help }
    .spoken = Écrivez combien votre conjoint a gagné le mois dernier.
    .error-required = Écrivez la somme. Il n’a rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-salaire-stable = Pour lui, les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
toutes-mes-aides-conjoint-salaire-mois = Le salaire de votre conjoint, les mois d’avant
    .hint = Regardez ses bulletins de paie. Pas de salaire ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-salaire-mois-2 = Il y a 2 mois
    .short = Salaire de votre conjoint, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-salaire-mois-3 = Il y a 3 mois
    .short = Salaire de votre conjoint, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-salaire-mois-4 = Il y a 4 mois
    .short = Salaire de votre conjoint, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-conjoint-chomage = Combien de chômage votre conjoint a-t-il reçu le mois dernier ?
    .hint = Regardez sur le site de France Travail. Prenez la somme avant l’impôt.
    .spoken = Écrivez combien de chômage votre conjoint a reçu le mois dernier.
    .short = Chômage de votre conjoint, le mois dernier
    .error-required = Écrivez la somme. Il n’a rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-chomage-stable = Pour lui, les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
    .short = Conjoint, même chômage les 3 mois d’avant
toutes-mes-aides-conjoint-chomage-mois = Le chômage de votre conjoint, les mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-chomage-mois-2 = Il y a 2 mois
    .short = Chômage de votre conjoint, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-chomage-mois-3 = Il y a 3 mois
    .short = Chômage de votre conjoint, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-chomage-mois-4 = Il y a 4 mois
    .short = Chômage de votre conjoint, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-conjoint-independant-statut = Quelle est l’entreprise de votre conjoint ?
    .hint = Touchez une réponse.
toutes-mes-aides-conjoint-independant-statut-micro-vente = Micro-entreprise : il vend
    .hint = Un magasin, un restaurant
toutes-mes-aides-conjoint-independant-statut-micro-services = Micro-entreprise : il rend des services
    .hint = Artisan, transport, ménage
toutes-mes-aides-conjoint-independant-statut-micro-liberal = Micro-entreprise : il conseille ou il soigne
    .hint = Profession libérale
toutes-mes-aides-conjoint-independant-statut-reel = Une autre entreprise
    .hint = Avec un comptable

toutes-mes-aides-conjoint-chiffre-affaires = Combien ses clients ont-ils payé le mois dernier ?
    .hint = Écrivez toute la somme. Ne retirez rien.
    .spoken = Écrivez combien les clients de votre conjoint ont payé le mois dernier.
    .short = Argent des clients de votre conjoint, le mois dernier
    .error-required = Écrivez la somme. Il n’a rien reçu ? Écrivez 0.

toutes-mes-aides-conjoint-benefice = Combien votre conjoint a-t-il gagné l’année dernière ?
    .hint = C’est le bénéfice de l’entreprise. Il a perdu de l’argent ? Écrivez 0.
    .spoken = Écrivez le bénéfice de votre conjoint, l’année dernière.
    .error-required = Écrivez la somme. Pas de bénéfice ? Écrivez 0.
    .error-money-too-small = Il a perdu de l’argent ? Écrivez 0.

toutes-mes-aides-conjoint-retraite = Combien de retraite votre conjoint a-t-il reçu le mois dernier ?
    .hint = Ajoutez toutes ses retraites. Prenez la somme avant l’impôt.
    .spoken = Écrivez combien de retraite votre conjoint a reçu le mois dernier.
    .error-required = Écrivez la somme. Il n’a rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-retraite-stable = Pour lui, les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
toutes-mes-aides-conjoint-retraite-mois = La retraite de votre conjoint, les mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-retraite-mois-2 = Il y a 2 mois
    .short = Retraite de votre conjoint, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-retraite-mois-3 = Il y a 3 mois
    .short = Retraite de votre conjoint, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-retraite-mois-4 = Il y a 4 mois
    .short = Retraite de votre conjoint, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-conjoint-invalidite = Quelle pension d’invalidité votre conjoint a-t-il reçue le mois dernier ?
    .hint = L’Assurance maladie le paie. Prenez la somme avant l’impôt.
    .spoken = Écrivez la pension d’invalidité de votre conjoint, le mois dernier.
    .error-required = Écrivez la somme. Il n’a rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-invalidite-stable = Pour lui, les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
toutes-mes-aides-conjoint-invalidite-mois = La pension d’invalidité de votre conjoint, les mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-invalidite-mois-2 = Il y a 2 mois
    .short = Pension d’invalidité de votre conjoint, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-invalidite-mois-3 = Il y a 3 mois
    .short = Pension d’invalidité de votre conjoint, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-invalidite-mois-4 = Il y a 4 mois
    .short = Pension d’invalidité de votre conjoint, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-conjoint-indemnites-journalieres = Combien votre conjoint a-t-il reçu pour son arrêt de travail le mois dernier ?
    .hint = Regardez son compte ameli. Son patron le paie pendant l’arrêt ? C’est un salaire.
    .spoken = Écrivez combien votre conjoint a reçu pour son arrêt de travail le mois dernier.
    .short = Arrêt de travail de votre conjoint, le mois dernier
    .error-required = Écrivez la somme. Il n’a rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-indemnites-journalieres-stable = Pour lui, les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
    .short = Conjoint, même argent les 3 mois d’avant
toutes-mes-aides-conjoint-indemnites-journalieres-mois = L’argent de son arrêt de travail, les mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-indemnites-journalieres-mois-2 = Il y a 2 mois
    .short = Arrêt de travail de votre conjoint, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-indemnites-journalieres-mois-3 = Il y a 3 mois
    .short = Arrêt de travail de votre conjoint, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-indemnites-journalieres-mois-4 = Il y a 4 mois
    .short = Arrêt de travail de votre conjoint, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-conjoint-pension-alimentaire = Quelle pension alimentaire votre conjoint a-t-il reçue le mois dernier ?
    .spoken = Écrivez la pension alimentaire de votre conjoint, le mois dernier.
    .error-required = Écrivez la somme. Il n’a rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-pension-alimentaire-stable = Pour lui, les 3 mois d’avant, était-ce la même chose ?
    .hint = Presque la même chose, c’est « Oui ».
toutes-mes-aides-conjoint-pension-alimentaire-mois = La pension alimentaire de votre conjoint, les mois d’avant
    .hint = Rien reçu pour un mois ? Écrivez 0.
    .help-title = { toutes-mes-aides-salaire-mois.help-title }
    .help = { toutes-mes-aides-salaire-mois.help }
toutes-mes-aides-conjoint-pension-alimentaire-mois-2 = Il y a 2 mois
    .short = Pension alimentaire de votre conjoint, il y a 2 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-pension-alimentaire-mois-3 = Il y a 3 mois
    .short = Pension alimentaire de votre conjoint, il y a 3 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-pension-alimentaire-mois-4 = Il y a 4 mois
    .short = Pension alimentaire de votre conjoint, il y a 4 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.

toutes-mes-aides-rsa-recu = Avez-vous déjà le RSA ?
    .hint = Vous ou votre conjoint, ce mois-ci.
    .short = RSA

toutes-mes-aides-annee-stable = Gagnez-vous la même chose depuis 12 mois ?
    .hint = Vous et votre conjoint. Presque la même chose, c’est « Oui ».
    .short = Même chose depuis 12 mois

toutes-mes-aides-annee = L’argent des 12 derniers mois
    .hint = Comptez les salaires, le chômage, les retraites. Prenez les sommes imposables.
    .help-title = Où regarder ?
    .help = Sur le bulletin de paie, cherchez les mots « Net imposable ». Vous ne savez pas ? Écrivez à peu près.
toutes-mes-aides-annee-revenus = Vous
    .spoken = Écrivez combien vous avez gagné en douze mois.
    .short = Vous, 12 mois
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-annee-revenus = Votre conjoint
    .spoken = Écrivez combien votre conjoint a gagné en douze mois.
    .short = Votre conjoint, 12 mois
    .error-required = Écrivez la somme. Il n’a rien reçu ? Écrivez 0.

toutes-mes-aides-n2-stable = Il y a 2 ans, gagniez-vous la même chose ?
    .hint = Vous et votre conjoint. Presque la même chose, c’est « Oui ».
    .help-title = Quelle année ?
    .help = L’année avant l’année dernière. Nous sommes en 2026 ? C’est 2024.
    .short = Même chose il y a 2 ans

toutes-mes-aides-n2 = L’argent d’il y a 2 ans
    .hint = Regardez le papier des impôts de l’année dernière. Cherchez la ligne des salaires. Prenez la somme avant les 10 % en moins.
    .help-title = Vous n’avez pas ce papier ?
    .help = Il est sur impots.gouv.fr. Vous ne savez pas ? Écrivez à peu près.
toutes-mes-aides-n2-revenus = Vous
    .spoken = Écrivez combien vous avez gagné il y a deux ans.
    .short = Vous, il y a 2 ans
    .error-required = Écrivez la somme. Vous n’avez rien reçu ? Écrivez 0.
toutes-mes-aides-conjoint-n2-revenus = Votre conjoint
    .spoken = Écrivez combien votre conjoint a gagné il y a deux ans.
    .short = Votre conjoint, il y a 2 ans
    .error-required = Écrivez la somme. Il n’a rien reçu ? Écrivez 0.

toutes-mes-aides-pension-versee = Donnez-vous une pension alimentaire ?
    .hint = De l’argent chaque mois. Par exemple pour un enfant qui ne vit pas chez vous.
    .short = Pension que vous donnez

toutes-mes-aides-pension-versee-montant = Combien donnez-vous par mois ?
    .hint = Comptez toutes les pensions.
    .spoken = Écrivez combien vous donnez par mois.
    .short = Pension que vous donnez, par mois
    .error-required = Écrivez la somme.
    .error-money-too-small = Écrivez { $minimum } ou plus. Vous ne donnez rien ? Touchez « Retour ». Touchez « Non ».

toutes-mes-aides-epargne = Avez-vous plus de 30 000 € de côté ?
    .hint = Comptez l’argent de tout le foyer : livrets, assurance-vie. Votre logement ne compte pas.
    .help-title = Pourquoi cette question ?
    .help = Vous avez moins de 30 000 € ? Cela ne change rien. Vous avez plus ? L’aide au logement peut baisser.
    .short = Plus de 30 000 € de côté

toutes-mes-aides-epargne-montant = Combien avez-vous de côté ?
    .hint = Comptez tout l’argent du foyer.
    .spoken = Écrivez combien vous avez de côté.
    .short = Argent de côté
    .error-required = Écrivez la somme.
    .error-money-too-small = Écrivez { $minimum } ou plus. Vous avez moins ? Touchez « Retour ». Touchez « Non ».

toutes-mes-aides-nationalite = De quel pays êtes-vous ?
    .hint = C’est votre nationalité. La borne efface votre réponse quand vous partez.
toutes-mes-aides-nationalite-francaise = De France
toutes-mes-aides-nationalite-europeenne = D’un autre pays d’Europe
toutes-mes-aides-nationalite-autre = D’un autre pays

toutes-mes-aides-titre-sejour = Avez-vous un titre de séjour pour travailler ?
    .hint = Depuis combien de temps ? Comptez aussi les titres d’avant.
toutes-mes-aides-titre-sejour-moins-5-ans = Oui, depuis moins de 5 ans
toutes-mes-aides-titre-sejour-5-ans = Oui, depuis 5 ans ou plus
    .hint = Ou une carte de résident de 10 ans
toutes-mes-aides-titre-sejour-refugie = Je suis réfugié ou protégé
toutes-mes-aides-titre-sejour-aucun = Non

toutes-mes-aides-conjoint-nationalite = De quel pays est votre conjoint ?
    .hint = C’est sa nationalité. La borne efface votre réponse quand vous partez.
toutes-mes-aides-conjoint-nationalite-francaise = { toutes-mes-aides-nationalite-francaise }
toutes-mes-aides-conjoint-nationalite-europeenne = { toutes-mes-aides-nationalite-europeenne }
toutes-mes-aides-conjoint-nationalite-autre = { toutes-mes-aides-nationalite-autre }

toutes-mes-aides-conjoint-titre-sejour = Votre conjoint a-t-il un titre de séjour pour travailler ?
    .hint = Depuis combien de temps ? Comptez aussi les titres d’avant.
toutes-mes-aides-conjoint-titre-sejour-moins-5-ans = { toutes-mes-aides-titre-sejour-moins-5-ans }
toutes-mes-aides-conjoint-titre-sejour-5-ans = { toutes-mes-aides-titre-sejour-5-ans }
    .hint = { toutes-mes-aides-titre-sejour-5-ans.hint }
toutes-mes-aides-conjoint-titre-sejour-refugie = Il est réfugié ou protégé
toutes-mes-aides-conjoint-titre-sejour-aucun = Non

toutes-mes-aides-review = Regardez vos réponses
    .hint = La borne n’envoie rien à la Caf. Vous voulez changer une réponse ? Touchez « Modifier ».
