# My telephone or my e-mail changes.

changer-contact-title = My telephone or my e-mail changes
    .hint = A code checks that it is really yours
    .search = telephone, phone, number, mobile, email, e-mail, contact details, new number, change my number

changer-contact-quoi = What do you want to change?
    .hint = What you give here is also used to recover your password.
    .short = To change
changer-contact-quoi-telephone = My mobile telephone
changer-contact-quoi-email = My e-mail address
changer-contact-telephone = Your new mobile number
    .hint = Keep the telephone with you: a code will be sent to it. For a landline, ask at the desk.
    .short = Telephone
    .error-required = Enter the mobile number.
changer-contact-email = Your new e-mail address
    .hint = A code will be sent to it: you must be able to read your e-mails here, on your telephone for example.
    .short = E-mail address
    .error-required = Enter the e-mail address.
