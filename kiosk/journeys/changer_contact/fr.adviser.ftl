# Pour le conseiller : mon téléphone ou mon mail change.

changer-contact-title =
    .say = Vérifier que la personne a son téléphone avec elle : un code arrive tout de suite.
    .papers = Le téléphone ou l’accès à la nouvelle boîte mail, ici et maintenant.
    .mistakes = Mettre le numéro d’un proche : il recevra les codes de connexion.
    .blocked = Téléphone fixe seulement : le dire à l’accueil, aucun code ne peut y arriver.
    .rule = Chacun change ses propres coordonnées : webinaire de la Caf, « Changement de coordonnées ».

changer-contact-quoi =
    .say = Dire que ces coordonnées servent aussi à retrouver le mot de passe.
    .mistakes = Ne changer que le mail alors que l’ancien téléphone est perdu.

changer-contact-telephone =
    .say = La personne tape elle-même le code reçu : détourner le regard.
    .mistakes = Rester sur l’ancien numéro par habitude.
    .blocked = Le code n’arrive pas : vérifier le réseau, attendre une minute, le redemander.

changer-contact-email =
    .say = Demander si elle peut ouvrir sa boîte ici, sur son téléphone.
    .blocked = Mail jamais reçu : regarder les messages indésirables, puis vérifier l’orthographe.
