# FranceConnect+ : ce que c'est, la page du fournisseur dans la borne, et ce qui peut mal tourner.

## L'explication

franceconnect-title = FranceConnect+
    .hint = Prouver qui vous êtes avec votre identité numérique, sans mot de passe de la Caf.
franceconnect-what-title = Ce qu’il vous faut
franceconnect-what = Une identité numérique, par exemple L’Identité Numérique La Poste, et son application sur votre téléphone. Vous confirmez dans l’application que c’est bien vous.
franceconnect-not-title = Ce qui ne marche plus
franceconnect-not = Vos identifiants Ameli, impots.gouv.fr ou Msa ne permettent plus d’entrer dans Mon Compte. Sans identité numérique, connectez-vous avec votre numéro de Sécurité sociale.
franceconnect-then = La page de FranceConnect+ s’ouvre ici, dans la borne. Elle est effacée quand vous partez.
franceconnect-demonstration = Ceci est une démonstration : la page qui s’ouvre n’est pas FranceConnect+, et les personnes proposées n’existent pas.
franceconnect-begin = Continuer avec FranceConnect+

## La page du fournisseur

franceconnect-opening = Ouverture de FranceConnect+…
franceconnect-closing = Fermeture de FranceConnect+…
franceconnect-back = Revenir à la borne
franceconnect-page = Page de FranceConnect+
franceconnect-at = Vous êtes sur { $host }
franceconnect-keyboard-show = Afficher le clavier
franceconnect-keyboard-hide = Cacher le clavier
franceconnect-lost-title = La page ne s’ouvre pas
franceconnect-lost = La page de FranceConnect+ n’est pas arrivée jusqu’à la borne. Réessayez, ou connectez-vous avec votre numéro de Sécurité sociale.

## Après

franceconnect-link-title = Une seule fois : votre numéro
franceconnect-link = FranceConnect+ a dit qui vous êtes. Pour retrouver votre compte, la Caf vous demande votre numéro de Sécurité sociale. Elle ne le redemandera pas la prochaine fois.
franceconnect-create-title = Vous n’avez pas encore de compte
franceconnect-create = La Caf ne connaît personne de ce nom, né ce jour-là. Vous pouvez créer votre compte : ce que FranceConnect+ sait de vous est déjà écrit. Vérifiez-le.

## Ce qui peut mal tourner

problem-franceconnect-absent = FranceConnect+ n’est pas disponible sur cette borne. Connectez-vous avec votre numéro de Sécurité sociale.
problem-franceconnect-cancelled = Vous avez quitté FranceConnect+ sans confirmer. Rien n’a été transmis à la Caf.
problem-franceconnect-login-required = FranceConnect+ n’a pas pu vous reconnaître. Vérifiez votre identité numérique dans son application.
problem-franceconnect-expired = Trop de temps a passé, ou cette réponse a déjà servi. Recommencez depuis le début.
problem-franceconnect-mixed-up = La réponse de FranceConnect+ n’est pas celle de cette visite. Par sécurité, elle n’est pas utilisée. Recommencez.
problem-franceconnect-level = Votre identité numérique n’est pas assez sûre pour entrer dans Mon Compte. Il faut une identité numérique vérifiée, comme L’Identité Numérique La Poste.
problem-franceconnect-unverified = La réponse de FranceConnect+ n’a pas pu être vérifiée. Par sécurité, elle n’est pas utilisée. Connectez-vous avec votre numéro de Sécurité sociale.
problem-franceconnect-clock = L’heure de la borne et celle de FranceConnect+ sont trop différentes. Dites-le à l’accueil. Vous pouvez vous connecter avec votre numéro de Sécurité sociale.
problem-franceconnect-unavailable = FranceConnect+ ne répond pas en ce moment. Réessayez, ou connectez-vous avec votre numéro de Sécurité sociale.
problem-franceconnect-misconfigured = FranceConnect+ refuse cette borne. Dites-le à l’accueil. Vous pouvez vous connecter avec votre numéro de Sécurité sociale.
problem-franceconnect-incomplete = FranceConnect+ n’a pas donné toute votre identité. Connectez-vous avec votre numéro de Sécurité sociale.
problem-franceconnect-link-refused = Ce numéro ne va pas avec l’identité que FranceConnect+ a donnée. Vérifiez chaque chiffre.

## Le fournisseur de la démonstration, dans sa page

demo-provider-title = Choisir une identité inventée
demo-provider-banner = DÉMONSTRATION – Cette page n’est pas FranceConnect+. Personne ici n’existe.
demo-provider-choose = Le vrai service vous demanderait de confirmer dans l’application de votre téléphone. Ici, choisissez qui vous êtes.
demo-provider-known = a un compte à la Caf
demo-provider-unknown = n’a pas de compte à la Caf
demo-provider-refuse = Refuser, et revenir à la borne
