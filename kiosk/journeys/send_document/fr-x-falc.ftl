# Envoyer un document, en phrases courtes.

send-document-title = Envoyer un papier
    .hint = La Caf reçoit une photo de votre papier

send-document-kind = Quel papier voulez-vous envoyer ?
    .hint = Touchez une réponse.
    .help-title = Vous ne savez pas ?
    .help = Touchez « Un autre papier ».
    .error-required = Touchez le nom de votre papier.
    .error-choice-unknown = Touchez un nom de la liste.
send-document-kind-logement = Papier du logement
    .hint = Le bail ou la quittance de loyer
send-document-kind-bulletin-paie = Bulletin de paie
    .hint = Le papier avec votre salaire
send-document-kind-attestation-employeur = Papier de votre travail
    .hint = L’attestation de l’employeur
send-document-kind-avis-imposition = Papier des impôts
    .hint = L’avis d’imposition. Toutes les pages
send-document-kind-certificat-scolarite = Papier de l’école
    .hint = Le certificat de scolarité
send-document-kind-autre = Un autre papier

send-document-rib = Le RIB ne s’envoie pas ici
    .hint = Le RIB est le papier de votre banque. Pour changer de banque, il faut faire une autre démarche.
    .help-title = Que faire ?
    .help = Demandez à l’accueil. Une personne vous montre sur caf.fr.

send-document-pages = Votre papier
    .error-required = Il faut une page ou plus.

send-document-name = Quel nom voulez-vous donner à ce papier ?
    .hint = Vous pouvez ne rien écrire.
    .placeholder = Par exemple : loyer de mai
    .help-title = Pourquoi un nom ?
    .help = Le nom aide à retrouver le papier.
