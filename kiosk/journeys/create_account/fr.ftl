# Créer son compte : l’état civil et le moyen d’être joint.

create-account-title = Créer mon compte
    .hint = En 3 étapes, de 5 à 10 minutes

create-account-possede-nir = Avez-vous un numéro de Sécurité sociale ?
    .hint = Il est sur la carte Vitale, sur une attestation de droits, sur un bulletin de paie.
    .help-title = Vous n’en avez pas encore ?
    .help = Vous pouvez créer votre compte quand même : touchez « Non ». Vous recevrez un identifiant provisoire, qui commence par P.
    .short = J’ai un numéro de Sécurité sociale
    .spoken = Avez-vous un numéro de Sécurité sociale ?
    .door-camera = Lire ma pièce d’identité avec la caméra

create-account-nir = Votre numéro de Sécurité sociale
    .hint = Les 13 premiers chiffres de votre carte Vitale.
    .help-title = Où le trouver ?
    .help = Sur la carte Vitale, sur une attestation de droits, sur un bulletin de paie. Il commence par 1 ou 2.
    .short = Numéro de Sécurité sociale
    .spoken = Écrivez votre numéro de Sécurité sociale. Ce sont les treize premiers chiffres de votre carte Vitale.
    .error-required = Écrivez votre numéro de Sécurité sociale.
    .error-nir-nia = Ce numéro commence par 7 ou 8 : c’est un numéro d’attente. Touchez « Retour », puis répondez « Non » : vous recevrez un identifiant provisoire.

create-account-civilite = Quelle est votre civilité ?
    .hint = Celle de votre pièce d’identité.
    .short = Civilité
create-account-civilite-madame = Madame
create-account-civilite-monsieur = Monsieur

create-account-nom-naissance = Votre nom de naissance
    .hint = Celui de votre naissance, même si vous en portez un autre.
    .help-title = Comment l’écrire ?
    .help = Comme sur votre pièce d’identité. Les majuscules et les accents n’ont pas d’importance.
    .short = Nom de naissance
    .error-required = Écrivez votre nom de naissance.

create-account-prenoms = Vos prénoms
    .hint = Tous ceux de votre pièce d’identité, dans le même ordre, avec un espace entre chacun.
    .short = Prénoms
    .error-required = Écrivez au moins un prénom.

create-account-nom-usage = Portez-vous aussi un autre nom ?
    .hint = Par exemple, celui de votre mari ou de votre femme. Sinon, touchez « Continuer ».
    .short = Nom d’usage

create-account-date-naissance = Votre date de naissance
    .hint = Le jour, le mois, l’année.
    .help-title = Vous ne savez pas le jour exact ?
    .help = Écrivez la date qui est sur votre pièce d’identité.
    .short = Date de naissance
    .error-required = Écrivez votre date de naissance.
    .error-date-too-late = On peut créer un compte à partir de 14 ans. Vérifiez l’année.

create-account-nir-verifie = Pouvez-vous vérifier votre numéro ?
    .hint = Souvent, ses premiers chiffres viennent de la civilité, de l’année et du mois de naissance. Ce n’est pas toujours le cas.
    .help-title = Rien à corriger ?
    .help = Cela arrive : touchez « Tout est juste », puis « Continuer ». La Caf vous demandera peut-être un justificatif.
    .placeholder = Tout est juste
    .short = Numéro vérifié
    .spoken = Pouvez-vous vérifier votre numéro, votre civilité et votre date de naissance ?
    .door-corriger-nir = Corriger le numéro
    .door-corriger-naissance = Corriger la date de naissance
    .error-required = Touchez « Tout est juste ». Ou corrigez le numéro ou la date.
    .error-consent-needed = Touchez « Tout est juste ». Ou corrigez le numéro ou la date.

create-account-ne-en-france = Votre lieu de naissance est-il en France ?
    .hint = En métropole ou outre-mer.
    .short = Naissance en France

create-account-commune-naissance = Votre commune de naissance
    .hint = Écrivez son code postal d’aujourd’hui : 5 chiffres.
    .help-title = La commune n’existe plus ?
    .help = Écrivez le code postal de cet endroit, puis choisissez la commune qui l’a remplacée.
    .short = Commune de naissance
    .error-required = Écrivez le code postal, puis choisissez la commune.

create-account-pays-naissance = Votre pays de naissance
    .hint = Écrivez les premières lettres de son nom d’aujourd’hui, puis touchez-le.
    .placeholder = Algérie, Portugal, Sénégal…
    .short = Pays de naissance
    .error-required = Écrivez les premières lettres du pays, puis touchez son nom.

create-account-ville-naissance = Votre ville de naissance
    .hint = Comme sur votre pièce d’identité.
    .short = Ville de naissance
    .error-required = Écrivez le nom de la ville.

create-account-parent-1 = Votre mère ou votre père
    .hint = Avec ces noms, la Caf peut demander un numéro de Sécurité sociale pour vous.
create-account-parent-1-nom = Son nom de naissance
    .short = Premier parent, nom de naissance
    .error-required = Écrivez le nom de naissance de ce parent.
create-account-parent-1-prenoms = Ses prénoms
    .short = Premier parent, prénoms
    .error-required = Écrivez les prénoms de ce parent.

create-account-parent-2 = Votre autre parent
    .hint = Vous ne le connaissez pas ? Touchez « Continuer ».
create-account-parent-2-nom = Son nom de naissance
    .short = Deuxième parent, nom de naissance
create-account-parent-2-prenoms = Ses prénoms
    .short = Deuxième parent, prénoms

create-account-reside-en-france = Habitez-vous en France ?
    .hint = En métropole ou outre-mer.
    .short = J’habite en France

create-account-code-postal = Où habitez-vous ?
    .hint = Écrivez votre code postal : 5 chiffres.
    .short = Ma commune
    .error-required = Écrivez le code postal, puis choisissez la commune.

create-account-pays-residence = Dans quel pays habitez-vous ?
    .hint = Écrivez ses premières lettres, puis touchez son nom.
    .placeholder = Belgique, Maroc, Suisse…
    .short = Mon pays
    .error-required = Écrivez les premières lettres du pays, puis touchez son nom.

create-account-piece = Quelle pièce d’identité avez-vous ?
    .hint = Une pièce donnée par la France.
    .short = Pièce d’identité
create-account-piece-carte-identite = Carte d’identité française
create-account-piece-titre-sejour = Titre de séjour français
create-account-piece-passeport = Passeport français
create-account-piece-aucune = Aucune de ces pièces

create-account-sans-piece = Des justificatifs seront demandés
    .hint = Vous pouvez créer votre compte sans pièce d’identité française.
    .help-title = Ce que cela change
    .help = Quand vous ferez une demande, la Caf vous demandera d’autres papiers, par exemple un acte de naissance ou le passeport de votre pays. Vous pourrez les envoyer depuis cette borne.
    .placeholder = J’ai compris
    .short = Sans pièce d’identité française
    .spoken = Sans pièce d’identité française, des justificatifs vous seront demandés. Touchez « J’ai compris », puis « Continuer ».
    .error-required = Touchez « J’ai compris » pour continuer. Vous avez une pièce française ? Touchez « Retour ».
    .error-consent-needed = Touchez « J’ai compris » pour continuer. Vous avez une pièce française ? Touchez « Retour ».

create-account-piece-numero = Le numéro de la pièce
    .hint = De 6 à 20 lettres et chiffres.
    .help-title = Où le trouver ?
    .help = En haut de la carte ou du titre. Sur le passeport, en haut de la page avec la photo.
    .short = Numéro de la pièce
    .error-required = Écrivez le numéro de la pièce.

create-account-piece-date = La date de délivrance
    .hint = C’est le jour où la pièce a été faite. Il est au dos de la carte ou du titre, ou près de la photo du passeport.
    .short = Délivrée le
    .error-required = Écrivez la date de délivrance de la pièce.
    .error-date-too-early = Cette date est trop ancienne. Regardez la pièce et vérifiez l’année.
    .error-date-too-late = Cette date n’est pas encore passée. Regardez la pièce : prenez la date de délivrance, pas la date de fin.

create-account-contact = Comment vous envoyer un code ?
    .hint = Le code montre que ce numéro ou cette adresse est bien à vous.
    .help-title = Gardez votre téléphone près de vous
    .help = Le code arrive en une minute. Vous le recopiez ici.
    .short = Moyen de contact
create-account-contact-sms = Par SMS
    .hint = Sur votre téléphone portable
create-account-contact-email = Par mail
    .hint = Si vous pouvez lire vos mails tout de suite, sur votre téléphone

create-account-numero = Votre numéro de téléphone portable
    .hint = Écrivez-le deux fois, pour éviter une erreur. La Caf ne le donne à personne. Pas de publicité.
create-account-telephone = Le numéro
    .short = Téléphone portable
    .error-required = Écrivez votre numéro de téléphone portable.
create-account-telephone-bis = Encore une fois
    .short = Téléphone portable, vérifié
    .error-required = Écrivez le même numéro une deuxième fois.
    .error-differe = Les deux numéros ne sont pas les mêmes. Comparez-les.

create-account-adresse = Votre adresse mail
    .hint = Écrivez-la deux fois, pour éviter une erreur.
create-account-email = L’adresse
    .short = Adresse mail
    .error-required = Écrivez votre adresse mail.
create-account-email-bis = Encore une fois
    .short = Adresse mail, vérifiée
    .error-required = Écrivez la même adresse une deuxième fois.
    .error-differe = Les deux adresses ne sont pas les mêmes. Comparez-les.

create-account-review = Vérifiez vos réponses
    .hint = Tout est juste ? La Caf vous envoie un code.
    .on = Recevoir mon code
