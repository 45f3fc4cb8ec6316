# Creating one’s account: civil status, and how to be reached.

create-account-title = Create my account
    .hint = In 3 steps, 5 to 10 minutes

create-account-possede-nir = Do you have a social security number?
    .hint = It is on the carte Vitale, on a certificate of entitlement, on a payslip.
    .help-title = You do not have one yet?
    .help = You can create your account all the same: touch “No”. You will receive a temporary identifier, which starts with P.
    .short = I have a social security number
    .spoken = Do you have a social security number?
    .door-camera = Read my identity document with the camera

create-account-nir = Your social security number
    .hint = The first 13 digits on your carte Vitale.
    .help-title = Where is it?
    .help = On your carte Vitale, on a certificate of entitlement, on a payslip. It starts with 1 or 2.
    .short = Social security number
    .spoken = Enter your social security number. It is the first thirteen digits on your carte Vitale.
    .error-required = Enter your social security number.
    .error-nir-nia = This number starts with 7 or 8: it is a temporary number. Touch “Back”, then answer “No”: you will receive a temporary identifier.

create-account-civilite = What is your title?
    .hint = The one on your identity document.
    .short = Title
create-account-civilite-madame = Mrs or Ms (Madame)
create-account-civilite-monsieur = Mr (Monsieur)

create-account-nom-naissance = Your birth name
    .hint = Your family name at birth, even if you use another name today.
    .help-title = How do I write it?
    .help = As on your identity document. Capitals and accents do not matter.
    .short = Birth name
    .error-required = Enter your birth name.

create-account-prenoms = Your first names
    .hint = All those on your identity document, in the same order, with a space between them.
    .short = First names
    .error-required = Enter at least one first name.

create-account-nom-usage = Do you use another name too?
    .hint = For example, your husband’s or your wife’s. If not, touch “Continue”.
    .short = Name used

create-account-date-naissance = Your date of birth
    .hint = The day, the month and the year.
    .help-title = You do not know the exact day?
    .help = Enter the date that is on your identity document.
    .short = Date of birth
    .error-required = Enter your date of birth.
    .error-date-too-late = An account can be created from the age of 14. Check the year.

create-account-nir-verifie = Could you check your number?
    .hint = Often, its first digits come from the title, the year and the month of birth. It is not always so.
    .help-title = Nothing to correct?
    .help = That happens: touch “All is correct”, then “Continue”. The Caf may ask you for a supporting document.
    .placeholder = All is correct
    .short = Number checked
    .spoken = Could you check your number, your title and your date of birth?
    .door-corriger-nir = Correct the number
    .door-corriger-naissance = Correct the date of birth
    .error-required = Touch “All is correct”. Or correct the number or the date.
    .error-consent-needed = Touch “All is correct”. Or correct the number or the date.

create-account-ne-en-france = Is your place of birth in France?
    .hint = In mainland France or overseas.
    .short = Born in France

create-account-commune-naissance = Your town of birth
    .hint = Enter its postcode of today: 5 digits.
    .help-title = The town no longer exists?
    .help = Enter the postcode of that place, then choose the town that replaced it.
    .short = Town of birth
    .error-required = Enter the postcode, then choose the town.

create-account-pays-naissance = Your country of birth
    .hint = Enter the first letters of the name it has today, then touch it.
    .placeholder = Algeria, Portugal, Senegal…
    .short = Country of birth
    .error-required = Enter the first letters of the country, then touch its name.

create-account-ville-naissance = Your city or town of birth
    .hint = As on your identity document.
    .short = City or town of birth
    .error-required = Enter the name of the city or town.

create-account-parent-1 = Your mother or your father
    .hint = With these names, the Caf can ask for a social security number for you.
create-account-parent-1-nom = Their birth name
    .short = First parent, birth name
    .error-required = Enter the birth name of this parent.
create-account-parent-1-prenoms = Their first names
    .short = First parent, first names
    .error-required = Enter the first names of this parent.

create-account-parent-2 = Your other parent
    .hint = You do not know them? Touch “Continue”.
create-account-parent-2-nom = Their birth name
    .short = Second parent, birth name
create-account-parent-2-prenoms = Their first names
    .short = Second parent, first names

create-account-reside-en-france = Do you live in France?
    .hint = In mainland France or overseas.
    .short = I live in France

create-account-code-postal = Where do you live?
    .hint = Enter your postcode: 5 digits.
    .short = My town
    .error-required = Enter the postcode, then choose the town.

create-account-pays-residence = In which country do you live?
    .hint = Enter its first letters, then touch its name.
    .placeholder = Belgium, Morocco, Switzerland…
    .short = My country
    .error-required = Enter the first letters of the country, then touch its name.

create-account-piece = Which identity document do you have?
    .hint = A document issued by France.
    .short = Identity document
create-account-piece-carte-identite = French identity card
create-account-piece-titre-sejour = French residence permit
create-account-piece-passeport = French passport
create-account-piece-aucune = None of these

create-account-sans-piece = You will be asked for supporting documents
    .hint = You can create your account without a French identity document.
    .help-title = What this changes
    .help = When you ask for something, the Caf will ask you for other papers, for example a birth certificate or the passport of your country. You can send them from this kiosk.
    .placeholder = I understand
    .short = Without a French identity document
    .spoken = Without a French identity document, you will be asked for supporting documents. Touch “I understand”, then “Continue”.
    .error-required = Touch “I understand” to continue. You have a French document? Touch “Back”.
    .error-consent-needed = Touch “I understand” to continue. You have a French document? Touch “Back”.

create-account-piece-numero = The number of the document
    .hint = 6 to 20 letters and digits.
    .help-title = Where is it?
    .help = At the top of the card or the permit. In the passport, at the top of the page with the photo.
    .short = Number of the document
    .error-required = Enter the number of the document.

create-account-piece-date = The date of issue
    .hint = It is the day the document was made. Look at the back of the card or the permit, or near the photo of the passport.
    .short = Issued on
    .error-required = Enter the date of issue of the document.
    .error-date-too-early = This date is too long ago. Look at the document and check the year.
    .error-date-too-late = This date has not come yet. Look at the document: enter the date of issue, not the date of expiry.

create-account-contact = How shall we send you a code?
    .hint = The code shows that this number or this address is really yours.
    .help-title = Keep your phone near you
    .help = The code arrives within a minute. You copy it here.
    .short = Way to reach me
create-account-contact-sms = By text message
    .hint = On your mobile phone
create-account-contact-email = By e-mail
    .hint = If you can read your e-mail now, on your phone

create-account-numero = Your mobile number
    .hint = Enter it twice, to avoid a mistake. The Caf gives it to nobody. No advertising.
create-account-telephone = The number
    .short = Mobile number
    .error-required = Enter your mobile number.
create-account-telephone-bis = Once more
    .short = Mobile number, checked
    .error-required = Enter the same number a second time.
    .error-differe = The two numbers are not the same. Compare them.

create-account-adresse = Your e-mail address
    .hint = Enter it twice, to avoid a mistake.
create-account-email = The address
    .short = E-mail address
    .error-required = Enter your e-mail address.
create-account-email-bis = Once more
    .short = E-mail address, checked
    .error-required = Enter the same address a second time.
    .error-differe = The two addresses are not the same. Compare them.

create-account-review = Check your answers
    .hint = All is correct? The Caf sends you a code.
    .on = Receive my code
