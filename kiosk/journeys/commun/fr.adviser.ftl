# Pour le conseiller : ce que beaucoup de démarches demandent de la même façon.

review =
    .say = Relire ligne par ligne avec la personne, à voix basse : c’est elle qui confirme.
    .mistakes = Tout recommencer pour une réponse fausse : toucher sa ligne suffit.

common-honneur =
    .say = Lire l’engagement en entier avec la personne, puis la laisser toucher elle-même la case.
    .mistakes = Cocher à sa place : c’est sa déclaration, pas celle du conseiller.
    .rule = Fausse déclaration : article L. 114-17 du Code de la sécurité sociale.

common-domicile =
    .say = Demander le logement où la personne vit, pas seulement l’endroit où arrive son courrier.
    .papers = Un courrier récent ou le bail, pour recopier l’adresse exacte.
    .mistakes = Bâtiment, étage ou « chez » oubliés : le courrier de la Caf revient.
    .blocked = Sans domicile stable : demander une domiciliation au CCAS ou à une association agréée.

common-adresse =
    .say = Écrire le numéro et la rue comme sur le bail ou la dernière facture.
    .mistakes = Écrire le nom de la résidence à la place du numéro de la rue.

common-commune =
    .say = Taper le code postal, puis faire choisir la commune dans la liste.
    .mistakes = Prendre la première commune de la liste : plusieurs ont le même code postal.
    .blocked = La commune n’apparaît pas ? Essayer le code postal du bureau distributeur, sans Cedex.

common-occupation =
    .say = Demander qui signe le bail et qui paie le loyer : la réponse en découle.
    .mistakes =
        Répondre « hébergé » avec son nom sur un bail partagé : c’est « Colocataire ».
        Répondre « Locataire » en foyer ou en résidence, parce qu’un loyer est payé.

common-loyer =
    .say = Reprendre le loyer du bail, hors charges, pour un mois entier.
    .papers = Bail ou dernière quittance.
    .mistakes = Donner le loyer charges comprises, ou le loyer entier d’une colocation.

common-telephone =
    .say = Demander un numéro que la personne consulte vraiment : la Caf l’utilise pour la joindre.
    .mistakes = Donner le numéro d’un proche, sans penser qu’il recevra les messages.

common-email =
    .say = Demander si la personne lit cette boîte ; sinon, laisser vide.
    .mistakes = Écrire l’adresse mail du conseiller ou de la structure.
    .blocked = Accès à la boîte perdu : laisser vide ; plus tard, « Mon téléphone ou mon mail change ».

common-titulaire =
    .say = Lire le nom écrit sur le RIB, et le recopier à l’identique.
    .mistakes = Compte d’un parent, d’un ami ou d’un enfant : la Caf ne le prend pas.
    .blocked = Pas de compte à son nom : le droit au compte se demande à la Banque de France.

common-iban =
    .say = Laisser la personne lire ou scanner son RIB ; relire ensemble les quatre derniers caractères.
    .papers = RIB, ou l’application de la banque sur le téléphone.
    .mistakes =
        Prendre le numéro de la carte bancaire pour l’Iban.
        Donner l’Iban d’un livret : préférer le compte courant.
    .blocked = Iban refusé : vérifier lettres et chiffres, surtout O et 0, I et 1.

common-compte-connu =
    .say = Si la Caf verse déjà une aide, répondre oui : le paiement ira au même compte.
    .mistakes = Compte fermé depuis : répondre non, et donner le nouveau RIB.

common-conjoint =
    .say = Poser la question simplement : vivre en couple compte, même sans mariage ni Pacs.
    .mistakes = Répondre non parce que le conjoint travaille au loin, quand le couple continue.

common-changement =
    .say = Citer des exemples : déménagement, travail, couple, enfant, santé.
    .mistakes = Répondre « non » parce que le changement a déjà été dit au téléphone : le déclarer aussi.

common-changements =
    .say = Cocher tout ce qui a changé, puis faire la démarche du changement après celle-ci.
    .mistakes = Croire que la déclaration suffit à changer la situation du dossier.

common-ressources =
    .say = Passer la liste entière à voix haute, mois par mois, avec les relevés de compte.
    .papers = Bulletins de salaire, relevés France Travail et ameli, relevés de banque des trois mois.
    .mistakes =
        Oublier une petite ressource : mission courte, indemnités, aide d’un proche, pension.
        Compter les aides de la Caf : elle les connaît déjà.
    .blocked = Un montant inconnu : le retrouver sur mesdroitssociaux.gouv.fr, ou revenir avec le papier.

common-salaire =
    .say = Chercher la ligne « Montant net social » sur chaque bulletin.
    .papers = Bulletins de salaire des trois mois, de tous les employeurs.
    .mistakes =
        Prendre le « net à payer » ou le net imposable au lieu du montant net social.
        Ranger le salaire au mois travaillé, au lieu du mois où il est arrivé sur le compte.
    .blocked = Pas de bulletin : le montant net social est aussi sur mesdroitssociaux.gouv.fr.

common-chomage =
    .say = Prendre le montant avant impôt, mois par mois.
    .papers = Attestation de paiement de l’espace France Travail.
    .mistakes = Indiquer le mois d’actualisation au lieu du mois du versement.
    .blocked = Accès à France Travail perdu : lire les virements sur les relevés de banque.

common-indemnites-journalieres =
    .say = Additionner tous les versements du mois, même s’ils couvrent deux arrêts.
    .papers = Relevé d’indemnités journalières, sur ameli.fr ou auprès de la MSA.
    .mistakes = Compter deux fois ce qui est déjà sur le bulletin de salaire.
    .blocked = Indemnités versées à l’employeur : demander à la Caf comment les déclarer.

common-independant =
    .say = Demander d’abord : micro-entreprise ou autre forme ?
    .papers = Déclaration Urssaf pour une micro-entreprise, dernier résultat fiscal sinon.
    .mistakes =
        En micro-entreprise, donner ce qui reste au lieu du chiffre d’affaires.
        Laisser vide un mois sans recette : écrire 0.

common-retraite =
    .say = Additionner la retraite de base, les complémentaires et la réversion.
    .papers = Relevés des caisses de retraite, ou espace info-retraite.fr.
    .mistakes = Oublier une petite complémentaire ou une retraite d’un autre pays.

common-invalidite =
    .say = Prendre le montant avant impôt, versé par l’Assurance maladie ou la MSA.
    .papers = Notification de pension ou relevé du compte ameli.
    .mistakes = Confondre la pension d’invalidité et l’AAH, que la Caf verse elle-même.

common-pension-alimentaire =
    .say = Écrire ce qui est vraiment arrivé, pas ce que le jugement prévoit.
    .papers = Relevés de compte ; jugement pour comparer.
    .mistakes = Compter l’Asf comme une pension : la Caf la connaît déjà.
    .blocked = Pension impayée : noter 0, puis proposer la demande d’Asf.

common-formation =
    .say = Demander qui paie la formation : Région, France Travail ou Crous.
    .papers = Notification de bourse ou attestation de rémunération de stage.
    .mistakes = Étaler une bourse versée en une fois : elle se compte au mois où elle est arrivée.

common-autres =
    .say = Penser aux loyers reçus, à l’argent placé, à l’aide régulière d’un proche.
    .mistakes = Compter un cadeau exceptionnel ou un prêt sans avoir demandé à la Caf.

common-annee =
    .say = Prendre l’avis d’impôt qui parle de la bonne année : elle est écrite dans le titre.
    .papers = Avis d’impôt, ou relevés annuels des organismes.
    .mistakes = Se tromper d’année : la Caf regarde deux ans en arrière.
    .blocked = Pas d’avis d’impôt : le demander sur impots.gouv.fr ou au service des impôts.
    .rule = Année de référence : article R. 532-3 du Code de la sécurité sociale.

common-each-annee =
    .say = Reprendre la ligne de l’avis d’impôt, pour l’année écrite dans le titre.
    .papers = Avis d’impôt de cette année-là, ou relevé annuel de l’organisme.
    .mistakes = Un mois au lieu de l’année : relire le montant avant de continuer.

common-salaire-annee =
    .say = Prendre la ligne « Salaires » de l’avis, avant l’abattement pour frais.
    .mistakes = Prendre le revenu fiscal de référence, qui est un autre chiffre.

common-independant-annee =
    .say = Prendre le bénéfice déclaré ; en micro-entreprise, celui d’après l’abattement.

common-pension-alimentaire-annee =
    .say = Compter ce qui est vraiment arrivé dans l’année, tous enfants ensemble.

common-arrivant-identite =
    .say = Recopier le nom et les prénoms de l’acte de naissance, dans le même ordre.
    .papers = Acte de naissance ou livret de famille.
    .mistakes = Écrire un prénom d’usage ou un surnom.

common-arrivant-sexe =
    .say = Reprendre ce qui est écrit sur l’acte de naissance.

common-arrivant-naissance =
    .say = Lire la date sur l’acte : elle décide de l’âge, donc de plusieurs droits.
    .papers = Acte de naissance ou livret de famille.
    .mistakes = Inverser le jour et le mois, surtout sur un acte étranger.

common-couple-conjoint =
    .say = Demander si la Caf connaît déjà cette personne dans ce même dossier.
    .mistakes = Répondre oui pour un conjoint qui a seulement son propre dossier ailleurs.

common-couple-ensemble =
    .say = Demander où chacun vit habituellement.
    .mistakes = Répondre non pour un éloignement dû au travail, sans avoir demandé à la Caf.

common-couple-civilite =
    .say = Reprendre la civilité de la pièce d’identité.

common-couple-identite =
    .say = Recopier le nom de naissance du conjoint, pas seulement le nom d’usage.
    .papers = Pièce d’identité du conjoint.
    .mistakes = Laisser l’orthographe d’une traduction : celle du titre de séjour ou du passeport compte.

common-couple-naissance =
    .say = Lire la date sur la pièce d’identité du conjoint.
    .blocked = Date inconnue ou présumée : prendre celle de la pièce d’identité ou du titre de séjour.

common-couple-nationalite =
    .say = Demander la nationalité telle qu’elle est sur la pièce d’identité.
    .papers = Titre de séjour du conjoint, hors pays de l’Union européenne.

common-couple-caf =
    .say = Poser la question même si l’aide est petite, ou ancienne de quelques mois.
    .blocked =
        Le conjoint a déjà un dossier : donner son numéro, la Caf réunit les deux dossiers.
        Numéro inconnu : il est sur un courrier de la Caf, ou dans son propre Mon Compte.

common-couple-numero =
    .say = Faire lire le numéro sur un courrier de la Caf du conjoint.
    .mistakes = Donner le numéro de Sécurité sociale à la place du numéro d’allocataire.
    .blocked = Pas de courrier sous la main : le conjoint le lit dans son Mon Compte, sur son téléphone.

common-couple-enfants =
    .say = Compter les enfants du conjoint qui vivent vraiment au foyer.
    .mistakes = Compter des enfants présents un week-end sur deux seulement.
    .blocked = Ces enfants sont dans un autre dossier : faire ensuite « Un enfant ou un proche vient vivre chez moi ».

common-metier =
    .say = Choisir ce qui prend le plus de temps : les revenus du reste se déclarent ailleurs.
    .mistakes = Inscrit à France Travail avec un petit emploi : regarder ce qui occupe le plus.

common-menage-naissance =
    .say = Vérifier la date avec la pièce d’identité : l’âge décide de la suite des questions.
    .mistakes = Inverser le jour et le mois.

common-menage-nationalite =
    .say = Reprendre la pièce d’identité : française, Union européenne ou autre.
    .papers = Titre de séjour en cours, pour une nationalité hors de l’Union européenne.
    .blocked = Titre en cours de renouvellement : le récépissé encore valable compte.

common-menage-titre-sejour =
    .say = Lire l’intitulé exact sur la carte, au recto.
    .papers = Titre de séjour, les deux côtés, ou récépissé encore valable.
    .mistakes = Compter un titre expiré, sans récépissé de renouvellement.
    .blocked = Titre absent de la liste : choisir le plus proche, joindre la copie, la Caf étudiera.

common-menage-sans-titre =
    .say = Expliquer que la demande s’arrête ici, pas les droits des enfants ni ceux du conjoint.
    .blocked = Orienter vers la préfecture, une association d’aide aux étrangers ou un travailleur social.

common-menage-famille =
    .say = Demander la situation d’aujourd’hui, puis la date exacte : elle fixe le mois du changement.
    .papers = Aucun papier pour une vie en couple ; jugement pour une séparation prononcée.
    .mistakes = Se dire célibataire quand on vit en couple sans mariage ni Pacs.
    .blocked = Le conjoint a déjà un dossier : le signaler, la Caf réunit les deux.

common-menage-famille-depuis =
    .say = Demander la date exacte : elle fixe le mois du changement de droit.
    .mistakes = Donner la date du jugement quand la séparation de fait est plus ancienne.

common-menage-conjoint =
    .say = Recopier le nom de naissance et les prénoms de la pièce d’identité.
    .papers = Pièce d’identité du conjoint.
    .mistakes = Nom d’usage à la place du nom de naissance.

common-menage-conjoint-naissance =
    .say = Lire la date sur la pièce d’identité du conjoint.

common-menage-enfants =
    .say = Compter les enfants qui vivent au foyer, même un nouveau-né.
    .mistakes = Compter un enfant parti vivre chez l’autre parent.
    .blocked = Enfant en garde alternée : le compter, et voir avec la Caf comment les droits se partagent.

common-menage-enfants-connus =
    .say = Demander si une naissance, une adoption ou une arrivée n’a pas encore été dite.
    .mistakes = Répondre oui alors que le dernier-né n’est pas déclaré.

common-menage-enfant =
    .say = Commencer par l’aîné, comme sur le livret de famille.
    .papers = Livret de famille ou actes de naissance.

common-menage-enfant-naissance =
    .say = Lire la date sur le livret de famille : l’âge de chaque enfant change les droits.
    .mistakes = Inverser les dates de deux enfants.

common-menage-grossesse =
    .say = Poser la question avec tact ; une grossesse récente peut compter.
    .mistakes = Attendre la naissance pour la dire : la déclarer dès maintenant.

common-menage-terme =
    .say = La date est sur la déclaration de grossesse ; une date proche suffit.
    .papers = Déclaration du médecin ou de la sage-femme.

common-menage-activite =
    .say = Choisir ce qui occupe le plus de temps aujourd’hui, pas l’an dernier.
    .mistakes =
        Oublier « Au chômage » pour une inscription à France Travail sans allocation.
        Répondre « Sans activité » pour un congé parental, un arrêt ou une invalidité.

common-menage-impots =
    .say = Oui dès qu’un avis d’impôt existe, même si rien n’était à payer.
    .papers = Avis d’impôt de l’année écrite dans le titre.
    .mistakes = Confondre « ne pas payer d’impôt » et « ne pas déclarer ».
    .blocked = Déclaration oubliée : la faire aux impôts d’abord, la Caf attend ces revenus.

common-menage-annee =
    .say = Compter l’année entière, en France et à l’étranger, avant impôt.
    .papers = Avis d’impôt étranger, bulletins, attestations annuelles.
    .mistakes = Laisser vide : écrire 0 quand il n’y a rien eu.
    .blocked = Revenus en autre monnaie : convertir, et garder les justificatifs pour la Caf.

common-partage =
    .say = Lire les choix en entier : la réponse est celle des deux parents, pas d’un seul.
    .papers = Accord écrit et signé des deux parents, ou jugement.
    .mistakes = Croire que le choix porte sur toutes les aides : seulement sur les allocations familiales.
    .blocked = Désaccord entre parents : le dire simplement ; la Caf verse la moitié à chacun.
    .rule = Partage en garde alternée : article L. 521-2 du Code de la sécurité sociale, formulaire Cerfa 14000.

common-rappel =
    .say =
        Se taire, laisser le temps. Proposer l’appel, sans insister.
        Dire qu’aucun papier n’est à donner aujourd’hui.
    .blocked = La personne veut parler maintenant : prévenir un collègue ou le travailleur social de la Caf.

common-mdph =
    .say = Demander si la notification est arrivée : la Caf paie après la décision de la MDPH.
    .papers = Notification de décision de la MDPH.
    .mistakes = Prendre le dépôt du dossier à la MDPH pour une décision.
    .blocked = Décision attendue depuis longtemps : la MDPH renseigne sur le délai, pas la Caf.

common-mdph-d-abord =
    .say = Expliquer l’ordre : la MDPH décide, la Caf verse ensuite.
    .papers = Formulaire Cerfa 15692 et certificat médical, à déposer à la MDPH.
    .blocked = Pas d’accès à internet : la MDPH, le CCAS ou France Services aident à remplir le dossier.

common-taux =
    .say = Reprendre les mots de la notification : elle donne souvent une fourchette.
    .papers = Notification de la MDPH.
    .mistakes = Donner le taux d’une ancienne décision : vérifier la période écrite.
    .blocked = Taux absent ou illisible : demander un duplicata à la MDPH.

common-sujet =
    .say = Écouter d’abord, puis choisir le sujet le plus proche : il conduit à la bonne personne.
    .mistakes = Choisir « Autre chose » trop vite : la réponse prend plus de temps.

common-message =
    .say = Laisser la personne dire les faits, les dates et ce qu’elle demande ; relire à voix haute.
    .mistakes = Écrire un mot de passe, un code ou le numéro de carte : jamais dans un message.
    .blocked = Le français est difficile : un fait, une date et une question suffisent.
