# Envoyer un document.

send-document-title = Envoyer un document
    .hint = Un papier pour compléter votre dossier
    .search = envoyer un papier, transmettre un document, scanner, déposer une pièce, justificatif à envoyer, photo d’un document, envoyer un justificatif, papiers demandés par la caf

send-document-kind = Quel document voulez-vous envoyer ?
    .hint = Choisissez ce qui ressemble le plus à votre papier.
    .help-title = Vous hésitez ?
    .help = Choisissez « Un autre document ». Vous pourrez lui donner un nom.
    .error-required = Choisissez le document à envoyer.
    .error-choice-unknown = Choisissez un document de la liste.
send-document-kind-carte-identite = Carte d’identité ou passeport
    .hint = Les deux côtés de la carte
send-document-kind-titre-sejour = Titre de séjour
    .hint = Ou un récépissé de la préfecture
send-document-kind-logement = Bail ou quittance de loyer
    .hint = Ou une attestation de loyer
send-document-kind-bulletin-paie = Bulletin de paie
send-document-kind-attestation-employeur = Attestation de l’employeur
send-document-kind-avis-imposition = Avis d’imposition
    .hint = Toutes les pages
send-document-kind-certificat-scolarite = Certificat de scolarité
    .hint = Ou un contrat d’apprentissage
send-document-kind-acte-naissance = Acte de naissance
    .hint = Ou le livret de famille
send-document-kind-rib = RIB, compte bancaire
send-document-kind-autre = Un autre document

send-document-rib = Un RIB ne s’envoie pas ici
    .hint = Le changement de compte bancaire a sa propre démarche. Elle demande votre Iban.
    .help-title = Comment faire ?
    .help = Sur caf.fr, dans Mon Compte, choisissez « Modifier mes coordonnées bancaires ». L’accueil peut vous montrer.

send-document-pages = Votre document
    .hint = Une page ou plusieurs.
    .error-required = Ajoutez au moins une page.

send-document-name = Quel nom donner à ce document ?
    .hint = Vous pouvez laisser vide.
    .placeholder = Par exemple : quittance de mai
    .help-title = À quoi sert ce nom ?
    .help = Il aide à reconnaître le document parmi d’autres, par exemple « quittance de mai ».
