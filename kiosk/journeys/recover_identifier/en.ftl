# Finding a temporary identifier again.

recover-identifier-title = Forgotten your temporary identifier
    .hint = The Caf can send it to you again

recover-identifier-nom-naissance = Your birth name
    .hint = The one you gave when you created your account.
    .error-required = Enter your birth name.

recover-identifier-prenoms = Your first names
    .hint = Those you gave when you created your account.
    .error-required = Enter your first names.

recover-identifier-date-naissance = Your date of birth
    .hint = The day, the month and the year.
    .error-required = Enter your date of birth.

recover-identifier-moyen = How would you like to receive it?
    .hint = Choose the way you gave when you created your account.
recover-identifier-moyen-sms = By text message
recover-identifier-moyen-email = By e-mail

recover-identifier-telephone = Your mobile number
    .hint = The one you gave when you created your account. The Caf sends nothing to another number.
    .error-required = Enter your mobile number.

recover-identifier-email = Your e-mail address
    .hint = The one you gave when you created your account. The Caf sends nothing to another address.
    .error-required = Enter your e-mail address.
