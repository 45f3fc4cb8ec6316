# Écrire à la Caf, en phrases courtes.

ecrire-title = J’écris à la Caf
    .hint = J’ai un compte. La Caf me connaît

ecrire-reponse = Comment voulez-vous recevoir la réponse ?
ecrire-email = Quelle est votre adresse mail ?
    .hint = La Caf vous répond à cette adresse.
    .error-required = Écrivez votre adresse mail.
