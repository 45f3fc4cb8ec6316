# Les personnes qui en protègent une autre.

tutor-title = Je suis tuteur ou curateur
    .hint = Où se connecter

tutor-genre = Qui protège la personne ?
    .hint = Un tuteur et un organisme n’ont pas le même espace.
    .spoken = Qui protège la personne ? Vous-même, ou un organisme ?
tutor-genre-personne = Moi-même
    .hint = Pour un proche, ou comme mandataire individuel
tutor-genre-organisme = Un organisme
    .hint = Une association, un service, un établissement

tutor-organisme = Les organismes passent par l’espace partenaire
    .hint = Cette borne ouvre Mon Compte, pas l’espace partenaire.
    .help-title = Où aller ?
    .help = Sur caf.fr, ouvrez « Partenaires », puis « Mon Compte partenaire ». Vous y trouvez les comptes des personnes protégées.

tutor-personne = Utilisez votre propre compte
    .hint = Avec votre numéro de Sécurité sociale et votre mot de passe, pas ceux de la personne protégée.
    .door-creer = Je n’ai pas de compte
    .help-title = Et la personne protégée ?
    .help = Vous trouvez ses informations dans votre compte.
    .spoken = Utilisez votre propre compte, avec votre numéro de Sécurité sociale et votre mot de passe, pas ceux de la personne protégée.
    .placeholder = J’ai compris
    .error-required = Touchez « J’ai compris », puis « Continuer ».
    .error-consent-needed = Touchez « J’ai compris », puis « Continuer ».
