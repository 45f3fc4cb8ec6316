# FranceConnect+ : ce que c’est, la page du fournisseur dans la borne, et ce qui peut mal tourner.

## L'explication

franceconnect-title = FranceConnect+
    .hint = Dites qui vous êtes avec votre identité numérique, sans mot de passe de la Caf.
franceconnect-what-title = Ce qu’il vous faut
franceconnect-what = Une identité numérique, par exemple L’Identité Numérique La Poste, avec son application sur votre téléphone. C’est dans l’application que vous confirmez.
franceconnect-not-title = Ce qui ne marche plus
franceconnect-not = Vos identifiants Ameli, impôts ou Msa n’ouvrent plus Mon Compte. Vous n’avez pas d’identité numérique ? Connectez-vous avec votre numéro de Sécurité sociale.
franceconnect-then = La page de FranceConnect+ s’ouvre ici, sur la borne. Tout est effacé quand vous partez.
franceconnect-demonstration = Ceci est une démonstration : la page qui s’ouvre n’est pas FranceConnect+, et les personnes proposées n’existent pas.
franceconnect-begin = Continuer avec FranceConnect+

## La page du fournisseur

franceconnect-opening = Nous ouvrons FranceConnect+…
franceconnect-closing = Nous fermons FranceConnect+…
franceconnect-back = Revenir à la borne
franceconnect-page = Page de FranceConnect+
franceconnect-at = Vous êtes sur { $host }
franceconnect-keyboard-show = Afficher le clavier
franceconnect-keyboard-hide = Masquer le clavier
franceconnect-lost-title = La page ne s’ouvre pas
franceconnect-lost = FranceConnect+ ne répond pas. Réessayez, ou connectez-vous avec votre numéro de Sécurité sociale.

## Après

franceconnect-link-title = Une seule fois : votre numéro
franceconnect-link = FranceConnect+ a dit qui vous êtes. Pour trouver votre compte, la Caf a besoin de votre numéro de Sécurité sociale. La prochaine fois, elle ne le demandera plus.
franceconnect-create-title = Vous n’avez pas encore de compte
franceconnect-create = La Caf n’a trouvé aucun compte avec cette identité. Vous pouvez créer le vôtre : les réponses données par FranceConnect+ sont déjà écrites. Vérifiez-les.

## Aide de chaque écran

help-franceconnect = Pour utiliser votre identité numérique, touchez « Continuer avec FranceConnect+ ». Sinon, touchez « Retour ».
help-franceconnect-web = Suivez la page de FranceConnect+. Pour arrêter, touchez « Revenir à la borne ».

## Ce qui peut mal tourner

problem-franceconnect-absent = Cette borne ne propose pas FranceConnect+. Connectez-vous avec votre numéro de Sécurité sociale et votre mot de passe.
problem-franceconnect-cancelled = Vous avez quitté FranceConnect+ avant la fin. La Caf n’a rien reçu. Vous pouvez recommencer, ou utiliser votre numéro de Sécurité sociale.
problem-franceconnect-login-required = FranceConnect+ n’a pas pu vous reconnaître. Recommencez et confirmez dans l’application de votre téléphone.
problem-franceconnect-expired = Trop de temps a passé. Recommencez, et confirmez dès que votre téléphone le demande.
problem-franceconnect-mixed-up = La réponse de FranceConnect+ n’est pas celle de cette visite. Par sécurité, la Caf ne l’utilise pas. Recommencez.
problem-franceconnect-level = La Caf demande une identité numérique plus sûre, comme L’Identité Numérique La Poste. Choisissez-la dans FranceConnect+, ou utilisez votre numéro de Sécurité sociale.
problem-franceconnect-unverified = La Caf n’a pas pu vérifier la réponse de FranceConnect+. Par sécurité, elle ne l’utilise pas. Connectez-vous avec votre numéro de Sécurité sociale.
problem-franceconnect-clock = FranceConnect+ et la Caf ne sont pas à la même heure : la connexion ne peut pas se faire. Prévenez l’accueil. Vous pouvez utiliser votre numéro de Sécurité sociale.
problem-franceconnect-unavailable = FranceConnect+ ne répond pas. Réessayez dans un instant, ou utilisez votre numéro de Sécurité sociale.
problem-franceconnect-misconfigured = FranceConnect+ n’accepte pas la demande de la Caf. Prévenez l’accueil. Vous pouvez utiliser votre numéro de Sécurité sociale.
problem-franceconnect-incomplete = FranceConnect+ n’a pas donné toute votre identité. Connectez-vous avec votre numéro de Sécurité sociale, ou demandez à l’accueil.
problem-franceconnect-link-refused = Ce numéro ne va pas avec l’identité donnée par FranceConnect+. Vérifiez chaque chiffre, ou demandez à l’accueil.

## Le fournisseur de la démonstration, dans sa page

demo-provider-title = Choisir une identité inventée
demo-provider-banner = DÉMONSTRATION – Cette page n’est pas FranceConnect+. Personne ici n’existe.
demo-provider-choose = Le vrai service vous demanderait de confirmer dans l’application de votre téléphone. Ici, choisissez qui vous êtes.
demo-provider-known = a un compte à la Caf
demo-provider-unknown = n’a pas de compte à la Caf
demo-provider-refuse = Refuser, et revenir à la borne
