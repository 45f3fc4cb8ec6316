# Les personnes qui en protègent une autre, en phrases courtes.

tutor-title = Je suis tuteur ou curateur
    .hint = Où entrer dans mon compte

tutor-genre = Qui protège la personne ?
    .hint = Touchez une réponse.
tutor-genre-personne = Moi
    .hint = Je protège une personne
tutor-genre-organisme = Un organisme
    .hint = Par exemple, une association

tutor-organisme = Les organismes n’entrent pas ici
    .hint = Ils ont un autre espace. C’est l’espace partenaire.
    .help = Allez sur caf.fr. Touchez « Partenaires ». Après, touchez « Mon Compte partenaire ».

tutor-personne = Utilisez votre compte à vous
    .hint = Écrivez votre numéro et votre mot de passe. N’écrivez pas le numéro de l’autre personne.
    .help-title = Et la personne que vous protégez ?
    .help = Ses informations sont dans votre compte.
    .spoken = Utilisez votre compte à vous. Écrivez votre numéro et votre mot de passe. N’écrivez pas le numéro de l’autre personne.
