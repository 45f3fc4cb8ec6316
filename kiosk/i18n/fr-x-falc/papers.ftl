# Les papiers qu’une démarche demande, en phrases courtes.

## Identité et famille

paper-carte-identite = Carte d’identité ou passeport
    .hint = Pour la carte : montrez les deux côtés. Pour le passeport : montrez la page avec la photo.
paper-titre-sejour = Titre de séjour
    .hint = C’est la carte pour vivre en France. Montrez les deux côtés. Vous attendez la carte ? Montrez le récépissé de la préfecture.
paper-acte-naissance = Acte de naissance
    .hint = Ce papier dit où et quand la personne est née. Le nom des parents doit être écrit. Demandez ce papier à la mairie de naissance.
paper-livret-famille = Livret de famille
    .hint = C’est le petit livre donné par la mairie. Montrez la page des parents. Montrez la page de chaque enfant.
paper-acte-mariage = Acte de mariage
    .hint = Ce papier dit que deux personnes sont mariées. Demandez ce papier à la mairie du mariage.
paper-convention-pacs = Contrat de Pacs
    .hint = Ce papier s’appelle la convention de Pacs. Vous ne l’avez pas ? Montrez le récépissé de la mairie ou du notaire.
paper-jugement = Papier du juge
    .hint = Ce papier s’appelle un jugement. Le juge écrit ce qu’il a décidé, par exemple pour un divorce. Montrez toutes les pages.
paper-accord-parents = Accord écrit des deux parents
    .hint = Les parents écrivent ce qu’ils ont décidé pour l’enfant. Ils écrivent la date. Les deux parents signent.
paper-justificatif-adoption = Papier de l’adoption
    .hint = Ce papier dit que vous adoptez un enfant. Il vient du juge ou du service d’adoption.
paper-certificat-grossesse = Papier de la grossesse
    .hint = Ce papier dit que vous attendez un bébé. Le médecin ou la sage-femme le donne.

## Banque et logement

paper-rib = RIB de la banque
    .hint = On y lit un nom et un Iban. L’Iban est le numéro du compte. Demandez le RIB à la banque.
paper-bail = Bail du logement
    .hint = C’est le contrat pour louer le logement. Montrez toutes les pages. On doit voir les signatures.
paper-attestation-loyer = Papier du loyer rempli par le propriétaire
    .hint = Ce papier s’appelle l’attestation de loyer. Son numéro est Cerfa 10842. Le propriétaire le remplit et le signe.
paper-quittance = Quittance de loyer
    .hint = Ce papier dit que le loyer est payé. Le propriétaire ou l’agence le donne. Montrez le dernier.
paper-contrat-pret = Contrat de prêt
    .hint = La banque vous prête de l’argent. Ce papier dit combien vous devez rendre. Montrez toutes les pages.
paper-attestation-hebergement = Papier de la personne qui vous loge
    .hint = Ce papier s’appelle l’attestation d’hébergement. La personne écrit que vous vivez chez elle. Elle écrit la date. Elle signe.
paper-justificatif-domicile = Papier avec votre adresse
    .hint = Par exemple : une facture d’électricité, d’eau ou d’internet. On doit lire votre nom et votre adresse. Le papier doit être récent.

## Travail et ressources

paper-bulletins-salaire = Bulletins de paie
    .hint = Ce sont les papiers avec le salaire. Il faut les 3 derniers mois. On doit lire la ligne « Montant net social ».
paper-contrat-travail = Contrat de travail
    .hint = C’est le papier signé avec l’employeur. Montrez toutes les pages.
paper-attestation-employeur = Papier de l’employeur
    .hint = Ce papier s’appelle l’attestation de l’employeur. L’employeur écrit les dates du travail ou du congé. Il signe.
paper-attestation-france-travail = Papier de France Travail
    .hint = Ce papier dit que vous êtes inscrit, ou combien vous recevez. Vous le trouvez sur francetravail.fr. Une agence France Travail peut aussi vous aider.
paper-attestation-indemnites = Papier de l’Assurance maladie
    .hint = Ce papier dit combien vous recevez pendant un arrêt de travail. Il s’appelle l’attestation d’indemnités journalières. Vous le trouvez sur ameli.fr.
paper-justificatif-pension = Papier de la pension
    .hint = Une pension est de l’argent versé chaque mois. Par exemple : la pension pour un enfant, ou la pension d’invalidité. On doit lire le montant.
paper-justificatif-independant = Papier de vos revenus d’indépendant
    .hint = Vous travaillez à votre compte. Ce papier dit combien vous gagnez. Par exemple : la déclaration à l’Urssaf.
paper-avis-imposition = Papier des impôts
    .hint = Ce papier s’appelle l’avis d’imposition. Montrez le dernier. Montrez toutes les pages.

## Études et formation

paper-certificat-scolarite = Papier de l’école
    .hint = Ce papier s’appelle le certificat de scolarité. Demandez-le à l’école, au lycée ou à l’université. Il faut celui de cette année.
paper-contrat-apprentissage = Contrat d’apprentissage
    .hint = L’apprenti travaille et va à l’école. Ce papier est signé avec l’employeur. Montrez toutes les pages.
paper-attestation-bourse = Papier de la bourse
    .hint = La bourse est de l’argent pour faire des études. Ce papier vient du Crous, du lycée ou du collège. Il faut celui de cette année.
paper-attestation-crous = Papier du logement du Crous
    .hint = Ce papier dit que vous logez dans une résidence du Crous. Demandez-le à la résidence.
paper-attestation-stage = Papier de la formation Bafa
    .hint = Ce papier s’appelle l’attestation de session. Il dit que vous avez suivi la formation. L’organisme de formation le donne.

## Santé, handicap, proche aidé

paper-certificat-medical = Papier du médecin
    .hint = Ce papier s’appelle le certificat médical. Le médecin écrit la date. Il signe. Montrez toutes les pages.
paper-decision-mdph = Papier de la MDPH
    .hint = La MDPH est la maison des personnes handicapées. Ce papier dit ce que la MDPH a décidé. Montrez toutes les pages.
paper-attestation-aidant = Papier qui dit que vous aidez un proche
    .hint = Ce papier dit que votre proche a besoin d’aide. Par exemple : la décision de la MDPH ou de l’APA. Ou vous écrivez que vous l’aidez et vous signez.

## Garde d’enfant

paper-contrat-garde = Contrat de la personne qui garde l’enfant
    .hint = Ce papier est signé par vous et par cette personne. Montrez toutes les pages.
paper-agrement-assistante = Agrément de l’assistante maternelle
    .hint = Ce papier dit qu’elle a le droit de garder des enfants. Il vient du département. Demandez-lui une copie.
paper-facture-creche = Facture de la crèche
    .hint = Ce papier dit combien vous payez à la crèche. On doit lire le nom de l’enfant et le mois.

## Autres papiers

paper-devis-travaux = Devis des travaux
    .hint = Ce papier dit le prix des travaux. L’entreprise le donne avant les travaux.
paper-accord-proprietaire = Lettre du propriétaire
    .hint = Il dit oui aux travaux. Il a signé.
paper-facture-demenagement = Factures du déménagement
    .hint = Le camion, l’essence, le péage
paper-acte-deces = Acte de décès
    .hint = Le papier donné par la mairie
paper-justificatif-epargne = Papiers de l’argent mis de côté
    .hint = Ces papiers disent combien d’argent il y a, par exemple sur un Livret A. Demandez-les à la banque. Il en faut un pour chaque compte.
paper-attestation-retraite = Papier de la retraite
    .hint = Ce papier dit combien vous recevez pour la retraite. La caisse de retraite le donne.
paper-plainte = Papier de la plainte ou de la protection
    .hint = La police ou la gendarmerie donne le récépissé de plainte. Le juge donne l’ordonnance de protection. Un seul papier suffit.
paper-autre = Un autre papier
    .hint = Ce papier aide la Caf à comprendre votre demande.
