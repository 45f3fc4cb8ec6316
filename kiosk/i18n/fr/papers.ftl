# Les papiers qu’une démarche demande : leur nom, et lequel exactement.

## Identité et famille

paper-carte-identite = Carte d’identité ou passeport
    .hint = Les deux côtés de la carte, ou la page du passeport avec la photo
paper-titre-sejour = Titre de séjour
    .hint = Les deux côtés, ou le récépissé de la préfecture encore valable
paper-acte-naissance = Acte de naissance
    .hint = Avec le nom des parents, à demander à la mairie de naissance
paper-livret-famille = Livret de famille
    .hint = Les pages des parents et de chaque enfant
paper-acte-mariage = Acte de mariage
    .hint = À demander à la mairie du mariage
paper-convention-pacs = Convention de Pacs
    .hint = Signée, ou le récépissé donné par la mairie ou le notaire
paper-jugement = Jugement
    .hint = Divorce, garde des enfants ou pension, par exemple : toutes les pages
paper-accord-parents = Accord écrit entre les parents
    .hint = Daté et signé par les deux parents, toutes les pages
paper-justificatif-adoption = Justificatif d’adoption
    .hint = Le jugement, ou l’attestation du service qui confie l’enfant
paper-certificat-grossesse = Certificat de grossesse
    .hint = Ou la déclaration de grossesse, donnée par le médecin ou la sage-femme

## Banque et logement

paper-rib = RIB
    .hint = Donné par la banque ou son application, avec l’Iban et le nom du titulaire
paper-bail = Bail
    .hint = Le contrat de location : toutes les pages, avec les signatures
paper-attestation-loyer = Attestation de loyer
    .hint = Le formulaire Cerfa 10842, rempli et signé par le propriétaire
paper-quittance = Quittance de loyer
    .hint = La dernière, donnée par le propriétaire ou l’agence
paper-contrat-pret = Contrat de prêt
    .hint = L’offre signée et le tableau des remboursements, toutes les pages
paper-attestation-hebergement = Attestation d’hébergement
    .hint = Écrite, datée et signée par la personne qui vous héberge
paper-justificatif-domicile = Justificatif de domicile
    .hint = Une facture récente d’électricité, d’eau ou d’internet, avec votre nom et votre adresse

## Travail et ressources

paper-bulletins-salaire = Bulletins de salaire
    .hint = Ceux des trois derniers mois, avec la ligne « Montant net social »
paper-contrat-travail = Contrat de travail
    .hint = Toutes les pages, avec les signatures
paper-attestation-employeur = Attestation de l’employeur
    .hint = Datée et signée, avec les dates du travail, du congé ou du temps partiel
paper-attestation-france-travail = Attestation de France Travail
    .hint = L’avis de situation ou l’attestation de paiement, sur francetravail.fr
paper-attestation-indemnites = Attestation d’indemnités journalières
    .hint = Celle de l’Assurance maladie, sur ameli.fr, ou celle de la MSA
paper-justificatif-pension = Justificatif de pension
    .hint = Pension alimentaire, d’invalidité ou de réversion : la notification ou le dernier relevé
paper-justificatif-independant = Justificatif de revenus d’indépendant
    .hint = La déclaration à l’Urssaf, ou le dernier résultat fiscal
paper-avis-imposition = Avis d’imposition
    .hint = Le dernier, toutes les pages, sur impots.gouv.fr

## Études et formation

paper-certificat-scolarite = Certificat de scolarité
    .hint = Celui de cette année, donné par l’école, le lycée ou l’université
paper-contrat-apprentissage = Contrat d’apprentissage
    .hint = Toutes les pages, avec les signatures de l’employeur et de l’apprenti
paper-attestation-bourse = Attestation de bourse
    .hint = La notification de cette année, du Crous, du lycée ou du collège
paper-attestation-crous = Attestation de logement du Crous
    .hint = Donnée par la résidence universitaire, avec le loyer et la date d’entrée
paper-attestation-stage = Attestation de session Bafa
    .hint = Donnée par l’organisme de formation à la fin de la session

## Santé, handicap, proche aidé

paper-certificat-medical = Certificat médical
    .hint = Récent, daté et signé par le médecin, toutes les pages
paper-decision-mdph = Décision de la MDPH
    .hint = La notification de la maison départementale des personnes handicapées, toutes les pages
paper-attestation-aidant = Attestation de proche aidant
    .hint = La décision d’APA ou de la MDPH pour la personne aidée, ou une déclaration sur l’honneur

## Garde d’enfant

paper-contrat-garde = Contrat de garde d’enfant
    .hint = Signé avec l’assistante maternelle ou la garde à domicile, toutes les pages
paper-agrement-assistante = Agrément de l’assistante maternelle
    .hint = Donné par le département (PMI) : elle peut vous en remettre une copie
paper-facture-creche = Facture de crèche
    .hint = Celle du mois demandé, avec le nom de l’enfant

## Autres papiers

paper-devis-travaux = Devis de travaux
    .hint = Avec le nom de l’entreprise, la date et le prix total
paper-accord-proprietaire = Accord du propriétaire
    .hint = Une lettre datée et signée, qui autorise les travaux
paper-facture-demenagement = Factures du déménagement
    .hint = Celles du déménageur, ou de la location du camion, avec l’essence et le péage
paper-acte-deces = Acte de décès ou acte d’enfant sans vie
    .hint = Donné par la mairie
paper-justificatif-epargne = Relevés d’épargne
    .hint = Le dernier relevé de chaque livret ou compte, donné par la banque
paper-attestation-retraite = Attestation de retraite
    .hint = La notification de pension, ou un relevé de la caisse de retraite
paper-plainte = Récépissé de plainte ou ordonnance de protection
    .hint = Le récépissé de la police ou de la gendarmerie, ou l’ordonnance du juge
paper-autre = Autre papier
    .hint = Tout papier utile à votre demande qui n’a pas sa place ailleurs
