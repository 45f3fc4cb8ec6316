# Pour le conseiller : les papiers que les démarches demandent.

paper =
    .say = Rien sous la main ? La démarche s’envoie quand même, et le papier se joint ensuite.
    .blocked = Photo floue : poser le papier à plat, dans la lumière, un bord à la fois.

paper-carte-identite =
    .say = Les deux côtés de la carte, ou la page du passeport avec la photo.
    .mistakes = Oublier le verso.
    .blocked = Papiers perdus ou volés : joindre la déclaration de perte ou le récépissé de la mairie.

paper-titre-sejour =
    .say = Les deux côtés, ou le récépissé encore valable.
    .blocked = Titre expiré sans récépissé : voir avec la préfecture.

paper-acte-naissance =
    .say = Prendre la copie intégrale ou l’extrait avec filiation.
    .blocked = Le demander à la mairie de naissance, ou au service central d’état civil, à Nantes, pour un Français né à l’étranger.

paper-livret-famille =
    .say = Montrer les pages des parents et de chaque enfant.
    .mistakes = Oublier une page d’enfant : la Caf la redemandera.

paper-acte-mariage =
    .say = Extrait de l’acte de mariage, à demander à la mairie du mariage.
    .blocked = Mariage à l’étranger : une traduction peut être demandée, voir avec la Caf.

paper-convention-pacs =
    .say = La convention signée, ou le récépissé de la mairie ou du notaire.

paper-jugement =
    .say = Toutes les pages, avec le cachet, dans l’ordre.
    .mistakes = Ne joindre que la dernière page.
    .blocked = Jugement perdu : en demander une copie au greffe du tribunal qui l’a rendu.

paper-accord-parents =
    .say = Un accord daté et signé par les deux parents, même écrit à la main.
    .mistakes = Faire signer un seul parent.
    .blocked = L’autre parent ne signe pas : dire le désaccord dans la démarche, sans attendre.

paper-justificatif-adoption =
    .say = Le jugement, ou l’attestation du service qui a confié l’enfant.

paper-certificat-grossesse =
    .say = La déclaration du médecin ou de la sage-femme suffit.
    .blocked = Non envoyée par internet : la demander au cabinet ou à la maternité.

paper-rib =
    .say = RIB au nom de la personne, ou aux deux noms du couple.
    .mistakes = Relevé de compte à la place du RIB : l’Iban y manque souvent.
    .blocked = La personne n’a plus d’accès à sa banque : le RIB se demande au guichet.

paper-bail =
    .say = Toutes les pages, avec les signatures et le montant du loyer.
    .mistakes = Joindre un bail sans signature : demander d’abord au bailleur de signer.

paper-attestation-loyer =
    .say = Formulaire Cerfa 10842, rempli et signé par le propriétaire ou l’agence.
    .blocked = Propriétaire qui ne répond pas : laisser le papier pour plus tard et le dire à la Caf.

paper-attestation-hebergement =
    .say = Écrite, datée et signée par la personne qui héberge.

paper-contrat-travail =
    .say = Toutes les pages, avec les signatures et les dates.
    .mistakes = Joindre une promesse d’embauche au lieu du contrat.

paper-attestation-employeur =
    .say = Datée et signée, avec les dates et la nature du travail ou du congé.
    .blocked = Employeur injoignable : demander au service du personnel, ou joindre la lettre déjà envoyée.

paper-attestation-france-travail =
    .say = L’avis de situation suffit, il se télécharge sur francetravail.fr.
    .blocked = Compte France Travail bloqué : l’agence imprime l’attestation sur place.

paper-attestation-indemnites =
    .say = Attestation d’indemnités, sur ameli.fr ou auprès de la MSA.

paper-justificatif-pension =
    .say = Notification ou dernier relevé de la pension.

paper-justificatif-independant =
    .say = Déclaration à l’Urssaf, ou dernier résultat fiscal.
    .mistakes = Joindre un relevé de compte : le chiffre attendu est celui de la déclaration.

paper-attestation-retraite =
    .say = Notification de pension ou relevé de chaque caisse.
    .blocked = Caisse qui tarde : laisser le papier pour plus tard, garder une trace de la demande.

paper-avis-imposition =
    .say = Le dernier, toutes les pages, sur impots.gouv.fr.
    .blocked = Pas d’avis : le service des impôts en délivre un, même non imposable.

paper-certificat-scolarite =
    .say = Celui de l’année en cours, avec le nom de l’établissement.
    .mistakes = Certificat de l’an dernier.
    .blocked = Rentrée pas encore faite : revenir avec le certificat, la Caf attend.

paper-contrat-apprentissage =
    .say = Toutes les pages, signées par l’employeur et l’apprenti.
    .blocked = Contrat pas encore signé : envoyer la démarche, le papier se joint quand il arrive.

paper-attestation-bourse =
    .say = Notification de l’année, du Crous, du lycée ou du collège.

paper-attestation-crous =
    .say = Donnée par la résidence, avec le loyer et la date d’entrée.

paper-attestation-stage =
    .say = Donnée par l’organisme à la fin de la session.
    .mistakes = Joindre une inscription au lieu de l’attestation de session suivie.

paper-certificat-medical =
    .say = Récent, daté et signé ; il reste du ressort du médecin.
    .blocked = Ne pas lire le contenu médical à voix haute : la borne est dans un lieu public.

paper-decision-mdph =
    .say = Toutes les pages de la notification, avec la période et les droits.
    .mistakes = Ne garder que la première page : les droits sont souvent à la suite.
    .blocked = Notification égarée : la MDPH en donne une copie.

paper-attestation-aidant =
    .say = Décision d’APA ou de la MDPH de la personne aidée, ou déclaration sur l’honneur.

paper-contrat-garde =
    .say = Signé avec l’assistante maternelle ou la garde à domicile, toutes les pages.

paper-agrement-assistante =
    .say = Copie de l’agrément donné par le département, service de PMI.
    .blocked = L’assistante maternelle peut en donner une copie.

paper-facture-creche =
    .say = Celle du mois demandé, avec le nom de l’enfant et les heures.

paper-devis-travaux =
    .say = Nom de l’entreprise, date, détail et prix total.
    .mistakes = Joindre un devis sans date, ou sans le nom de l’entreprise.

paper-accord-proprietaire =
    .say = Lettre datée et signée qui autorise les travaux.

paper-facture-demenagement =
    .say = Facture du déménageur, ou location du camion avec essence et péage.
    .mistakes = Joindre un devis au lieu de la facture.

paper-acte-deces =
    .say = Donné par la mairie. Ne rien demander de plus que ce papier.

paper-justificatif-epargne =
    .say = Dernier relevé de chaque livret, compte ou contrat.

paper-plainte =
    .say = Récépissé de police ou de gendarmerie, ou ordonnance du juge.
    .blocked =
        Pas de plainte : la demande s’envoie quand même, la Caf recevra la personne.
        Danger : le 3919 est gratuit et anonyme, le 17 en urgence.
