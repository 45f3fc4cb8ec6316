# Créer son compte, en phrases courtes.

create-account-title = Créer mon compte
    .hint = Il y a 3 étapes. Il faut 10 minutes

create-account-possede-nir = Avez-vous un numéro de Sécurité sociale ?
    .hint = Ce numéro est sur la carte Vitale. La carte Vitale est verte.
    .help-title = Vous n’avez pas ce numéro ?
    .help = Vous pouvez créer votre compte. Touchez « Non ». La Caf vous donne un autre numéro. Il commence par P.
    .door-camera = Montrer ma carte à la caméra

create-account-nir = Écrivez votre numéro de Sécurité sociale
    .hint = Ce numéro est sur votre carte Vitale. La carte Vitale est verte. Écrivez les 13 premiers chiffres.
    .help-title = Où est le numéro ?
    .help = Le numéro est sur votre carte Vitale. Il commence par 1 ou par 2.
    .short = Numéro de Sécurité sociale
    .spoken = Écrivez votre numéro de Sécurité sociale. Le numéro est sur votre carte Vitale. La carte Vitale est verte.
    .error-nir-nia = Votre numéro commence par 7 ou 8. Ce numéro sert en attendant le vrai numéro. Touchez « Retour ». Touchez « Non ». La Caf vous donne un numéro qui commence par P.

create-account-civilite = Madame ou Monsieur ?
    .hint = Regardez votre carte d’identité.

create-account-nom-naissance = Écrivez votre nom de naissance
    .hint = C’est le nom que vous aviez quand vous étiez bébé.
    .help-title = Comment l’écrire ?
    .help = Regardez votre carte d’identité. Écrivez le même nom.

create-account-prenoms = Écrivez vos prénoms
    .hint = Regardez votre carte d’identité. Écrivez tous les prénoms.

create-account-nom-usage = Avez-vous un autre nom ?
    .hint = Par exemple, le nom de votre mari ou de votre femme. Vous n’avez pas d’autre nom ? Touchez « Continuer ».
    .short = Autre nom

create-account-date-naissance = Écrivez votre date de naissance
    .hint = Écrivez le jour, le mois, l’année. Par exemple 12/05/1985.
    .help-title = Vous ne savez pas le jour ?
    .help = Regardez votre carte d’identité. Écrivez la date de la carte.
    .error-date-too-late = Il faut avoir 14 ans ou plus. Regardez l’année.

create-account-nir-verifie = Regardez encore votre numéro
    .hint = Ce numéro commence souvent par votre année et votre mois de naissance. Ce n’est pas toujours vrai.
    .help-title = Il n’y a pas d’erreur ?
    .help = Touchez « Tout est juste ». Après, touchez « Continuer ». La Caf vous demandera peut-être un papier.
    .spoken = Regardez encore votre numéro et votre date de naissance. Est-ce que tout est juste ?
    .error-required = Tout est juste ? Touchez « Tout est juste ». Il y a une erreur ? Touchez « Corriger ».
    .error-consent-needed = Tout est juste ? Touchez « Tout est juste ». Il y a une erreur ? Touchez « Corriger ».

create-account-ne-en-france = Êtes-vous né en France ?
    .hint = La Guadeloupe, la Guyane, la Martinique, Mayotte et La Réunion sont en France.
    .short = Né en France

create-account-commune-naissance = Dans quelle ville êtes-vous né ?
    .hint = Écrivez le code postal de la ville. Il a 5 chiffres. Après, touchez le nom de la ville.
    .help-title = Vous ne savez pas le code postal ?
    .help = Demandez à l’accueil.
    .short = Ville de naissance

create-account-pays-naissance = Dans quel pays êtes-vous né ?
    .hint = Écrivez le début du nom du pays. Après, touchez le nom.
    .error-required = Écrivez le début du nom du pays. Après, touchez le nom.

create-account-ville-naissance = Dans quelle ville êtes-vous né ?
    .hint = Regardez votre carte d’identité. Écrivez la même ville.

create-account-parent-1 = Votre mère ou votre père
    .hint = La Caf demande un numéro de Sécurité sociale pour vous. Il faut ces noms.
create-account-parent-1-nom = Son nom de naissance
    .short = Mère ou père, nom de naissance
create-account-parent-1-prenoms = Ses prénoms
    .short = Mère ou père, prénoms

create-account-parent-2 = Votre autre parent
    .hint = Vous ne connaissez pas son nom ? Touchez « Continuer ».
create-account-parent-2-nom = Son nom de naissance
    .short = Autre parent, nom de naissance
create-account-parent-2-prenoms = Ses prénoms
    .short = Autre parent, prénoms

create-account-reside-en-france = Habitez-vous en France ?
    .hint = La Guadeloupe, la Guyane, la Martinique, Mayotte et La Réunion sont en France.

create-account-code-postal = Où habitez-vous ?
    .hint = Écrivez le code postal. Il a 5 chiffres. Il est dans votre adresse. Après, touchez le nom de la ville.
    .short = Ma ville

create-account-pays-residence = Dans quel pays habitez-vous ?
    .hint = Écrivez le début du nom du pays. Après, touchez le nom.
    .error-required = Écrivez le début du nom du pays. Après, touchez le nom.

create-account-piece = Quel papier avez-vous ?
    .hint = Touchez un papier. Il faut un papier français.
    .short = Papier
create-account-piece-aucune = Je n’ai pas ces papiers

create-account-sans-piece = La Caf vous demandera des papiers
    .hint = Vous pouvez créer votre compte maintenant.
    .help-title = Quels papiers ?
    .help = Par exemple, l’acte de naissance ou le passeport de votre pays. Vous pourrez les envoyer ici.
    .short = Pas de papier français
    .spoken = La Caf vous demandera des papiers. Vous pouvez créer votre compte maintenant. Touchez « J’ai compris ». Après, touchez « Continuer ».
    .error-required = Touchez « J’ai compris ». Après, touchez « Continuer ».
    .error-consent-needed = Touchez « J’ai compris ». Après, touchez « Continuer ».

create-account-piece-numero = Écrivez le numéro du papier
    .hint = Il y a des chiffres. Il y a parfois des lettres.
    .help-title = Où est le numéro ?
    .help = Le numéro est en haut de la carte. Sur le passeport, il est en haut de la page avec la photo.
    .short = Numéro du papier
    .error-required = Écrivez le numéro du papier.

create-account-piece-date = Quand ce papier a-t-il été fait ?
    .hint = Regardez derrière la carte. Sur le passeport, regardez à côté de la photo.
    .short = Papier fait le
    .error-required = Écrivez le jour, le mois, l’année.
    .error-date-too-early = Regardez l’année. L’année est trop petite.
    .error-date-too-late = Ce jour n’est pas encore arrivé. Il y a deux dates sur le papier. Prenez la première date.

create-account-contact = Comment voulez-vous recevoir un code ?
    .hint = La Caf vous envoie un code. Vous écrivez le code ici.
    .help-title = Prenez votre téléphone
    .help = Le code arrive tout de suite.
create-account-contact-sms = Par SMS
    .hint = Un message sur votre téléphone
create-account-contact-email = Par mail
    .hint = Vous lisez vos mails sur votre téléphone

create-account-numero = Écrivez votre numéro de téléphone
    .hint = Écrivez le numéro deux fois. La Caf ne donne pas ce numéro.
create-account-telephone = Votre numéro
    .short = Téléphone
create-account-telephone-bis = Le même numéro
    .short = Téléphone, deuxième fois
    .error-required = Écrivez encore le même numéro.
    .error-differe = Ce n’est pas le même numéro. Regardez chaque chiffre.

create-account-adresse = Écrivez votre adresse mail
    .hint = Écrivez l’adresse deux fois.
create-account-email = Votre adresse mail
create-account-email-bis = La même adresse
    .short = Adresse mail, deuxième fois
    .error-required = Écrivez encore la même adresse.
    .error-differe = Ce n’est pas la même adresse. Regardez chaque lettre.

create-account-review = Regardez vos réponses
    .hint = Tout est juste ? La Caf vous envoie un code.
