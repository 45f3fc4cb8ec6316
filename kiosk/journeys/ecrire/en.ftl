# Writing to the Caf, signed in.

ecrire-title = Write to the Caf
    .hint = With Mon Compte: an adviser sees your file
    .search = mail, e-mail, message, contact, ask a question, complaint, adviser, write, news of my request

ecrire-reponse = How do you want the answer?
    .short = Answer
ecrire-reponse-mail = By e-mail
ecrire-reponse-telephone = By telephone
ecrire-email = At which e-mail address does the Caf answer you?
    .hint = Check every letter.
    .short = E-mail address
    .error-required = Enter your e-mail address.
