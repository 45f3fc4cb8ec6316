# Pour le conseiller : se connecter avec un identifiant provisoire.

sign-in-provisional-title =
    .say = Vérifier que le numéro de Sécurité sociale n’est pas encore arrivé : sinon il remplace.
    .blocked = Identifiant oublié : la page « Identifiant oublié ? » le renvoie par message.

sign-in-provisional-identifier =
    .say = La lettre P est déjà là : restent huit chiffres, lus par la personne.

sign-in-provisional-password =
    .say = Celui choisi en créant le compte ; la personne le tape seule.
