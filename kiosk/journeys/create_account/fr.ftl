# Créer son compte : l’état civil et le moyen d’être joint.

create-account-title = Créer mon compte
    .hint = En 3 étapes, 5 à 10 minutes

create-account-possede-nir = Avez-vous un numéro de Sécurité sociale ?
    .hint = Il est sur la carte Vitale, sur une attestation de droits, sur un bulletin de paie.
    .help-title = Vous n’en avez pas encore ?
    .help = Vous pouvez créer votre compte tout de même. Vous recevrez un identifiant provisoire, qui commence par P.
    .short = Numéro de Sécurité sociale
    .spoken = Avez-vous un numéro de Sécurité sociale ?
    .door-camera = Lire ma pièce d’identité avec la caméra

create-account-nir = Votre numéro de Sécurité sociale
    .hint = Les 13 premiers chiffres de votre carte Vitale.
    .help-title = Où le trouver ?
    .help = Sur la carte Vitale, sur une attestation de droits, sur un bulletin de paie. Il commence par 1 ou 2.
    .spoken = Écrivez votre numéro de Sécurité sociale. Ce sont les treize premiers chiffres de votre carte Vitale.
    .error-required = Écrivez votre numéro de Sécurité sociale.
    .error-nir-nia = Ce numéro commence par 7 ou 8 : c’est un numéro d’attente. Touchez « Retour » et répondez « Non » : vous aurez un identifiant provisoire.

create-account-civilite = Quelle est votre civilité ?
    .hint = Celle de votre pièce d’identité.
    .short = Civilité
create-account-civilite-madame = Madame
create-account-civilite-monsieur = Monsieur

create-account-nom-naissance = Votre nom de naissance
    .hint = Celui que vous aviez à la naissance, même si vous portez un autre nom aujourd’hui.
    .help-title = Comment l’écrire ?
    .help = Comme sur votre pièce d’identité. Les majuscules et les accents n’ont pas d’importance.
    .short = Nom de naissance
    .error-required = Écrivez votre nom de naissance.

create-account-prenoms = Vos prénoms
    .hint = Tous ceux de votre pièce d’identité, dans le même ordre, séparés par une espace.
    .short = Prénoms
    .error-required = Écrivez au moins un prénom.

create-account-nom-usage = Portez-vous un autre nom ?
    .hint = Par exemple celui de votre mari ou de votre femme. Sinon, touchez « Continuer ».
    .short = Nom d’usage

create-account-date-naissance = Votre date de naissance
    .hint = Le jour, le mois, l’année.
    .help-title = Vous ne savez pas le jour exact ?
    .help = Écrivez la date qui est sur votre pièce d’identité.
    .short = Date de naissance
    .error-required = Écrivez votre date de naissance.
    .error-date-too-late = On peut créer un compte à partir de 14 ans. Vérifiez l’année.

create-account-nir-verifie = Pouvez-vous vérifier votre numéro ?
    .hint = Le plus souvent, il contient l’année et le mois de naissance. Ce n’est pas toujours le cas.
    .help-title = Tout est juste ?
    .help = Alors cochez la case et continuez. La Caf pourra vous demander un justificatif.
    .short = Numéro vérifié
    .spoken = Le numéro et la date de naissance ne se ressemblent pas. Pouvez-vous les vérifier ?
    .door-corriger-nir = Corriger le numéro
    .door-corriger-naissance = Corriger la date de naissance
    .error-required = Cochez la case si tout est juste. Sinon, touchez « Corriger ».
    .error-consent-needed = Cochez la case si tout est juste. Sinon, touchez « Corriger ».

create-account-ne-en-france = Êtes-vous né en France ?
    .hint = Métropole ou outre-mer.
    .short = Né en France

create-account-commune-naissance = Dans quelle commune êtes-vous né ?
    .hint = Son code postal d’aujourd’hui, à 5 chiffres.
    .help-title = La commune n’existe plus ?
    .help = Écrivez le code postal de l’endroit. Choisissez la commune qui l’a remplacée.
    .short = Commune de naissance
    .error-required = Écrivez le code postal, puis choisissez la commune.

create-account-pays-naissance = Dans quel pays êtes-vous né ?
    .hint = Écrivez ses premières lettres, puis touchez son nom.
    .placeholder = Algérie, Portugal, Sénégal…
    .help-title = Le pays a changé de nom ?
    .help = Choisissez le nom qu’il porte aujourd’hui.
    .short = Pays de naissance
    .error-required = Écrivez les premières lettres du pays.

create-account-ville-naissance = Dans quelle ville ?
    .hint = Comme sur votre pièce d’identité.
    .short = Ville de naissance
    .error-required = Écrivez le nom de la ville.

create-account-parent-1 = Votre premier parent
    .hint = La Caf en a besoin pour vous faire attribuer un numéro de Sécurité sociale.
create-account-parent-1-nom = Son nom de naissance
    .short = Premier parent, nom de naissance
    .error-required = Écrivez le nom de naissance de ce parent.
create-account-parent-1-prenoms = Ses prénoms
    .short = Premier parent, prénoms
    .error-required = Écrivez les prénoms de ce parent.

create-account-parent-2 = Votre deuxième parent
    .hint = S’il n’est pas connu, touchez « Continuer ».
create-account-parent-2-nom = Son nom de naissance
    .short = Deuxième parent, nom de naissance
create-account-parent-2-prenoms = Ses prénoms
    .short = Deuxième parent, prénoms

create-account-reside-en-france = Habitez-vous en France ?
    .hint = Métropole ou outre-mer.
    .short = J’habite en France

create-account-code-postal = Où habitez-vous ?
    .hint = Le code postal, à 5 chiffres.
    .short = Commune
    .error-required = Écrivez le code postal, puis choisissez la commune.

create-account-pays-residence = Dans quel pays habitez-vous ?
    .hint = Écrivez ses premières lettres, puis touchez son nom.
    .placeholder = Belgique, Maroc, Suisse…
    .short = Pays
    .error-required = Écrivez les premières lettres du pays.

create-account-piece = Quelle pièce d’identité avez-vous ?
    .hint = Une pièce délivrée par la France.
    .short = Pièce d’identité
create-account-piece-carte-identite = Carte d’identité française
create-account-piece-titre-sejour = Titre de séjour français
create-account-piece-passeport = Passeport français
create-account-piece-aucune = Aucune de ces pièces

create-account-sans-piece = Des justificatifs seront demandés
    .hint = Vous pouvez créer votre compte sans pièce d’identité française.
    .help-title = Ce que cela change
    .help = Pour traiter vos demandes, la Caf vous demandera d’autres papiers : acte de naissance, passeport de votre pays… Vous pourrez les envoyer depuis cette borne.
    .short = Sans pièce d’identité
    .spoken = Sans pièce d’identité française, des justificatifs vous seront demandés. Êtes-vous d’accord ?

create-account-piece-numero = Le numéro de la pièce
    .hint = Des lettres et des chiffres, de 6 à 20.
    .help-title = Où le trouver ?
    .help = En haut de la carte, du titre ou de la page du passeport qui porte la photo.
    .short = Numéro de la pièce
    .error-required = Écrivez le numéro de la pièce.

create-account-piece-date = La date de délivrance
    .hint = Elle est au dos de la carte ou du titre, près de la photo sur le passeport.
    .short = Délivrée le
    .error-required = Écrivez la date de délivrance.

create-account-contact = Comment vous envoyer un code ?
    .hint = Il prouve que ce numéro ou cette adresse est à vous.
    .help-title = Gardez votre téléphone près de vous
    .help = Le code arrive en une minute. Vous le recopiez ici.
    .short = Moyen de contact
create-account-contact-sms = Par SMS
    .hint = Sur votre téléphone mobile
create-account-contact-email = Par courriel
    .hint = Si vous pouvez lire vos courriels ici, tout de suite

create-account-numero = Votre numéro de mobile
    .hint = Écrivez-le deux fois, pour être sûr. Il ne sert ni à la publicité ni à d’autres.
create-account-telephone = Le numéro
    .short = Téléphone mobile
    .error-required = Écrivez votre numéro de mobile.
create-account-telephone-bis = Encore une fois
    .short = Téléphone mobile, vérifié
    .error-required = Écrivez le même numéro une deuxième fois.
    .error-differe = Les deux numéros ne sont pas les mêmes. Comparez-les.

create-account-adresse = Votre adresse de courriel
    .hint = Écrivez-la deux fois, pour être sûr.
create-account-email = L’adresse
    .short = Courriel
    .error-required = Écrivez votre adresse de courriel.
create-account-email-bis = Encore une fois
    .short = Courriel, vérifié
    .error-required = Écrivez la même adresse une deuxième fois.
    .error-differe = Les deux adresses ne sont pas les mêmes. Comparez-les.

create-account-review = Vérifiez vos réponses
    .hint = Après cela, le code part.
    .on = Recevoir mon code
