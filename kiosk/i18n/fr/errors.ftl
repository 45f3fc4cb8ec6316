# Ce qui ne va pas dans une réponse, et que faire. Une question peut avoir sa propre phrase.

error-required = Répondez à cette question pour continuer.
error-malformed = Cette réponse n’a pas pu être lue. Recommencez.
error-not-asked = Cette réponse ne sert plus. Vérifiez vos réponses.

error-text-characters = Utilisez seulement des lettres, des chiffres et des signes courants.
error-text-too-short = { $minimum ->
    [one] Écrivez au moins { $minimum } caractère.
   *[other] Écrivez au moins { $minimum } caractères.
}
error-text-too-long = { $maximum ->
    [one] C’est trop long. Écrivez { $maximum } caractère au plus.
   *[other] C’est trop long. Écrivez { $maximum } caractères au plus.
}

error-digits-only = Écrivez seulement des chiffres.
error-digits-length = { $minimum ->
    [one] Il faut exactement { $minimum } chiffre.
   *[other] Il faut exactement { $minimum } chiffres.
}
error-digits-too-short = Il manque des chiffres : il en faut au moins { $minimum }.
error-digits-too-long = Il y a trop de chiffres : il en faut { $maximum } au plus.

error-nir-missing = Écrivez votre numéro de Sécurité sociale.
error-nir-characters = Le numéro contient seulement des chiffres. Pour la Corse, il peut contenir 2A ou 2B.
error-nir-nia = Ce numéro commence par 7 ou 8 : c’est un numéro d’attente, qui ne permet pas de se connecter. Si vous avez un identifiant qui commence par P, utilisez-le. Sinon, demandez à l’accueil.
error-nir-sex = Le premier chiffre du numéro est 1 ou 2. Vérifiez-le sur votre carte Vitale.
error-nir-length = Le numéro a 13 chiffres, ou 15 avec la clé. Vérifiez qu’il n’en manque pas.
error-nir-month = Le mois de naissance, 4e et 5e chiffres, n’est pas possible. Vérifiez le numéro.
error-nir-key = Le numéro et sa clé ne vont pas ensemble. Vérifiez chaque chiffre, ou écrivez les 13 premiers seulement.

error-date-form = Écrivez le jour, le mois et l’année, par exemple 12/05/1985.
error-date-unreal = Ce jour n’existe pas dans le calendrier. Vérifiez le jour et le mois.
error-date-too-early = La date doit être au plus tôt le { $earliest }.
error-date-too-late = La date doit être au plus tard le { $latest }.

error-number-form = Écrivez un nombre entier, avec des chiffres.
error-number-too-small = Le nombre doit être d’au moins { $minimum }.
error-number-too-large = Le nombre doit être de { $maximum } au plus.

error-money-form = Écrivez un montant en euros, par exemple 1234,50.
error-money-too-small = Le montant doit être d’au moins { $minimum }.
error-money-too-large = Le montant doit être de { $maximum } au plus.

error-choice-unknown = Choisissez une des réponses proposées.
error-choices-too-few = { $minimum ->
    [one] Choisissez au moins { $minimum } réponse.
   *[other] Choisissez au moins { $minimum } réponses.
}
error-choices-too-many = { $maximum ->
    [one] Choisissez { $maximum } réponse au plus.
   *[other] Choisissez { $maximum } réponses au plus.
}
error-consent-needed = Pour continuer, nous avons besoin de votre accord.

error-password-too-long = Ce mot de passe est trop long : { $maximum } caractères au plus.
error-new-password-length = Le mot de passe a de 10 à 64 caractères.
error-new-password-digit = Il manque un chiffre dans le mot de passe.
error-new-password-lower = Il manque une lettre minuscule dans le mot de passe.
error-new-password-upper = Il manque une lettre majuscule dans le mot de passe.
error-new-password-alphabet = Le mot de passe contient seulement des lettres sans accent et des chiffres, sans espace ni autre signe.
error-code-form = Le code a 6 chiffres. Recopiez-le sans rien changer.

error-commune-form = Écrivez les 5 chiffres du code postal.
error-commune-unknown = Aucune commune n’a ce code postal. Un code Cedex ne convient pas.
error-commune-several = Plusieurs communes ont ce code postal. Choisissez la vôtre.

error-email-at = Il faut une arobase (@), et une seule, dans l’adresse.
error-email-accents = Une adresse mail n’a pas d’accent.
error-email-form = Vérifiez l’adresse. Elle ressemble à prenom.nom@exemple.fr.
error-email-too-long = Cette adresse est trop longue. Vérifiez-la.

error-telephone-form = Écrivez un numéro de téléphone, par exemple 06 12 34 56 78.
error-telephone-unknown = Ce numéro n’existe pas. Vérifiez chaque chiffre.
error-telephone-not-mobile = Ce numéro ne reçoit pas de SMS. Donnez un numéro de téléphone portable, ou touchez « Retour » et choisissez « Par mail ».
error-telephone-service = C’est le numéro d’un service. Donnez un numéro où l’on peut vous joindre.

error-country-unchosen = Écrivez les premières lettres du pays, puis touchez son nom dans la liste.
error-country-unknown = Choisissez un pays de la liste.

error-provisional-form = Écrivez les 8 chiffres qui suivent la lettre P.

error-document-too-few = { $minimum ->
    [one] Ajoutez au moins { $minimum } page.
   *[other] Ajoutez au moins { $minimum } pages.
}
error-document-unknown = Une page n’est plus là, ou elle a déjà été envoyée. Ajoutez-la de nouveau.
error-document-too-many = Il y a trop de pages : { $maximum } au plus. Faites un autre envoi pour le reste.

error-iban-form = Ce n’est pas un Iban. Recopiez-le depuis le RIB, lettres et chiffres.
error-iban-country = La Caf ne peut pas verser sur ce compte : il doit être en France ou en Europe.
error-iban-key = Un chiffre de l’Iban est faux. Vérifiez-les un par un.
