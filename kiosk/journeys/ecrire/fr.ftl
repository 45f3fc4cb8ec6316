# Écrire à la Caf, connecté.

ecrire-title = Écrire à la Caf
    .hint = Avec Mon Compte : un conseiller voit votre dossier
    .search = mail, courriel, message, contacter, poser une question, réclamation, conseiller, écrire, demander des nouvelles, je ne suis pas d’accord

ecrire-reponse = Comment voulez-vous la réponse ?
    .short = Réponse
ecrire-reponse-mail = Par mail
ecrire-reponse-telephone = Par téléphone
ecrire-email = À quelle adresse mail la Caf vous répond-elle ?
    .hint = Vérifiez chaque lettre.
    .short = Adresse mail
    .error-required = Écrivez votre adresse mail.
