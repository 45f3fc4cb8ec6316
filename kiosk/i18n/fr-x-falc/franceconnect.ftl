# FranceConnect+, en phrases courtes.

franceconnect-title = FranceConnect+
    .hint = Entrer dans votre compte sans mot de passe de la Caf.
franceconnect-what-title = Il faut une identité numérique
franceconnect-what = L’identité numérique est une application sur votre téléphone. Par exemple, L’Identité Numérique La Poste. L’application dit qui vous êtes.
franceconnect-not-title = Ameli et les impôts ne marchent plus ici
franceconnect-not = Vous n’avez pas d’identité numérique ? Touchez « Retour ». Utilisez votre numéro de Sécurité sociale.
franceconnect-then = Une autre page s’ouvre sur la borne. La borne efface tout quand vous partez.
franceconnect-demonstration = C’est pour essayer. La page n’est pas la vraie page. Les personnes n’existent pas.
franceconnect-opening = Attendez. La borne ouvre FranceConnect+…
franceconnect-closing = Attendez. La borne ferme FranceConnect+…
franceconnect-lost = FranceConnect+ ne répond pas. Essayez encore. Ou utilisez votre numéro de Sécurité sociale.

franceconnect-link-title = La Caf demande votre numéro une seule fois
franceconnect-link = La Caf cherche votre compte. Elle a besoin de votre numéro de Sécurité sociale.
franceconnect-create = La Caf n’a pas trouvé de compte. Vous pouvez créer un compte. Des réponses sont déjà écrites. Regardez si elles sont justes.

help-franceconnect = Vous avez une identité numérique ? Touchez « Continuer avec FranceConnect+ ». Vous n’en avez pas ? Touchez « Retour ».
help-franceconnect-web = Faites ce que dit la page. Vous voulez arrêter ? Touchez « Revenir à la borne ».

problem-franceconnect-absent = FranceConnect+ n’est pas sur cette borne. Utilisez votre numéro de Sécurité sociale.
problem-franceconnect-cancelled = Vous avez quitté FranceConnect+. La Caf n’a rien reçu. Recommencez. Ou utilisez votre numéro de Sécurité sociale.
problem-franceconnect-login-required = FranceConnect+ ne vous a pas reconnu. Recommencez. Dites oui dans l’application de votre téléphone.
problem-franceconnect-expired = Vous avez attendu trop longtemps. Recommencez. Dites oui dans l’application de votre téléphone.
problem-franceconnect-mixed-up = La borne a reçu une réponse pour une autre personne. La borne ne l’utilise pas. Recommencez.
problem-franceconnect-level = Il faut une autre identité numérique. Par exemple, L’Identité Numérique La Poste. Ou utilisez votre numéro de Sécurité sociale.
problem-franceconnect-unverified = La Caf n’est pas sûre de la réponse. Utilisez votre numéro de Sécurité sociale.
problem-franceconnect-clock = FranceConnect+ ne marche pas maintenant. Dites-le à l’accueil. Utilisez votre numéro de Sécurité sociale.
problem-franceconnect-unavailable = FranceConnect+ ne répond pas. Attendez un peu. Ou utilisez votre numéro de Sécurité sociale.
problem-franceconnect-misconfigured = FranceConnect+ ne marche pas ici. Dites-le à l’accueil. Utilisez votre numéro de Sécurité sociale.
problem-franceconnect-incomplete = Il manque des réponses. Utilisez votre numéro de Sécurité sociale. Ou demandez à l’accueil.
problem-franceconnect-link-refused = Ce n’est pas le bon numéro. Regardez chaque chiffre. Ou demandez à l’accueil.
