# Getting back into one’s account.

recover-password-title = Forgotten your password
    .hint = A code, then a new password

recover-password-identifiant = What do you sign in with?
    .hint = You have received your social security number? It replaces the temporary identifier.
    .short = I sign in with
recover-password-identifiant-nir = My social security number
    .hint = It is on the carte Vitale
recover-password-identifiant-provisoire = A temporary identifier
    .hint = It starts with P

recover-password-nir = Your social security number
    .hint = The first 13 digits on your carte Vitale.
    .help-title = Where is it?
    .help = On your carte Vitale, on a certificate of entitlement, on a payslip. It starts with 1 or 2.
    .spoken = Enter your social security number. It is the first thirteen digits on your carte Vitale.
    .error-required = Enter your social security number.

recover-password-provisoire = Your temporary identifier
    .hint = The letter P is already there: enter the 8 digits.
    .spoken = Enter the eight digits of your temporary identifier.
    .error-required = Enter the 8 digits that follow the letter P.

recover-password-nom-naissance = Your birth name
    .hint = Your name at birth, even if you use another name today.
    .help-title = How do I write it?
    .help = As on your identity document. Capitals and accents do not matter.
    .error-required = Enter your birth name.

recover-password-moyen = How would you like to receive your code?
    .hint = It goes to the number or the address that the Caf already knows.
    .door-courrier-recu = I received a code by post
recover-password-moyen-sms = By text message
    .hint = On your mobile phone, within a minute
recover-password-moyen-email = By e-mail
    .hint = If you can read your e-mail now, on your phone
recover-password-moyen-post = By post
    .hint = A letter to your home, in a few days. You come back with the code
