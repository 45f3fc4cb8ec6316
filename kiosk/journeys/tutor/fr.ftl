# Les personnes qui en protègent une autre.

tutor-title = Vous êtes tuteur ou curateur
    .hint = Par où passer

tutor-genre = Qui êtes-vous ?
    .hint = La réponse dit par où passer.
    .spoken = Qui êtes-vous ? Une personne chargée de la mesure, ou un organisme ?
tutor-genre-personne = Une personne
    .hint = Vous êtes tuteur d’un proche, ou mandataire à titre individuel
tutor-genre-organisme = Un organisme
    .hint = Une association, un service, un établissement

tutor-organisme = Les organismes passent par l’espace partenaire
    .hint = Cette borne ouvre Mon Compte, pas l’espace partenaire.
    .help-title = Où aller ?
    .help = Sur caf.fr, ouvrez « Partenaires », puis « Mon Compte partenaire ». Les comptes des personnes que vous protégez y sont réunis.

tutor-personne = Vous vous connectez comme tout le monde
    .hint = Avec votre propre numéro de Sécurité sociale et votre propre mot de passe.
    .door-creer = Je n’ai pas de compte
    .help-title = Et la personne protégée ?
    .help = Ses informations sont dans votre compte, avec les vôtres.
    .spoken = Vous vous connectez avec votre propre numéro de Sécurité sociale et votre propre mot de passe.
    .error-required = Cochez la case pour continuer.
    .error-consent-needed = Cochez la case pour continuer.
