# Writing to the Caf without an account.

ecrire-sans-compte-title = Write to the Caf without an account
    .hint = I receive nothing from the Caf
    .search = e-mail without account, not registered, contact the caf, message, ask a question, landlord, former partner

ecrire-sans-compte-identite = Who are you?
ecrire-sans-compte-nom = Your last name
    .short = Last name
    .error-required = Enter your last name.
ecrire-sans-compte-prenom = Your first name
    .short = First name
    .error-required = Enter your first name.
ecrire-sans-compte-nom-usage = Are you known under another name?
    .hint = That of a partner, a former partner, a father or a mother. Leave it empty if you have none.
    .short = Other name
ecrire-sans-compte-mail = Your e-mail address
    .hint = Enter it twice: the Caf answers you there.
ecrire-sans-compte-email = The address
    .short = E-mail address
    .error-required = Enter your e-mail address.
ecrire-sans-compte-email-bis = Once more
    .short = E-mail address, checked
    .error-required = Enter the same address a second time.
    .error-differe = The two addresses are not the same. Compare them.
