# My Account: its home, its menu, managing it, my files.

account-dossier = File no. { $number }, { $caf }
account-detail = See the details
account-next-date = { $date }: { $what }
account-entry-payments = My payments and my rights
account-entry-debts = My debts
account-entry-attestation = Get a certificate
account-entry-latest = My last payment certificate
account-entry-statement = My last account statement
account-entry-follow-up = Follow my requests
account-entry-mails = My letters and e-mails
account-entry-resources = My income
account-entry-change = Report a change
account-entry-declare = Make a statement
account-entry-request = Apply for a benefit
account-entry-agenda = My calendar
account-entry-contact = Contact my Caf
account-entry-dossiers = My files
account-entry-profile = My profile
account-entry-manage = Manage My Account

## What answers an alert

alert-answer-declaration-trimestrielle = Make my statement
alert-answer-piece-demandee = Send the document
alert-answer-coordonnees-a-confirmer = Check my contact details
alert-answer-compte-bancaire-a-verifier = Give my bank account
alert-answer-titre-de-sejour-expire = Send my residence permit

## Managing My Account

manage-hint = What is about your access.
manage-password = Change my password
manage-contact = My contact details
manage-about-authorisations = Who may manage the file with you
manage-about-password = You will be asked for the present one
manage-about-contact = Telephone, e-mail, address
password-changed-title = Your password is changed
password-changed = Use the new password next time.
password-present-wrong = This is not your present password.

## My files

dossiers-hint = Your Caf today, and those before.
dossiers-now = Your file today
dossiers-number = File no. { $number }
dossiers-until = Until { $month }
dossiers-what = For an older document, ask that Caf: by e-mail from its web site, or on 32 30.
dossiers-write = Write to the Caf

help-dossiers = This page shows at which Cafs you had a file. Touch “Back” to return to My Account.
help-manage = Touch what you want to change.
