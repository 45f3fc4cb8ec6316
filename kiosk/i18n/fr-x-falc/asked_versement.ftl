# Où verser l’aide, en phrases courtes.

common-compte-connu = La Caf a déjà le numéro de votre compte ?
    .hint = Si la Caf vous paie déjà, répondez Oui.
