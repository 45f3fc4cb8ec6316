# Retrouver un identifiant provisoire, en phrases courtes.

recover-identifier-title = J’ai oublié mon numéro qui commence par P
    .hint = La Caf peut envoyer le numéro encore une fois

recover-identifier-nom-naissance = Écrivez votre nom de naissance
    .hint = C’est le nom que vous aviez quand vous étiez bébé.

recover-identifier-prenoms = Écrivez vos prénoms
    .hint = Écrivez-les comme quand vous avez créé votre compte.

recover-identifier-date-naissance = Écrivez votre date de naissance
    .hint = Écrivez le jour, le mois, l’année. Par exemple 12/05/1985.

recover-identifier-moyen = Comment voulez-vous recevoir le numéro ?
    .hint = Choisissez comme quand vous avez créé votre compte.
recover-identifier-moyen-sms = Par SMS
    .hint = Un message sur votre téléphone
recover-identifier-moyen-email = Par mail

recover-identifier-telephone = Écrivez votre numéro de téléphone
    .hint = La Caf doit déjà connaître ce numéro. Elle n’envoie rien à un autre numéro.
    .error-required = Écrivez votre numéro de téléphone.

recover-identifier-email = Écrivez votre adresse mail
    .hint = La Caf doit déjà connaître cette adresse. Elle n’envoie rien à une autre adresse.
