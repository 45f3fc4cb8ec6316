# An appointment without signing in: who, and at which number.

meeting-contact-title = Your contact details

meeting-contact-nom = What is your name?
    .hint = First name and name, as on your papers.
    .error-required = Write your name.
meeting-contact-telephone = At which number can the Caf call you?
    .hint = It also serves to cancel the appointment.
    .error-required = Write your telephone number.
