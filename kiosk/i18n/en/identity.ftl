# Getting into one’s account, opening one, coming back to it: the words of the screens.

step-part = Step { $n } of { $total }: { $what }

## Opening an account

create-part-civil = who I am
create-part-code = my code
create-part-password = my password

create-intro-title = Create my account
create-intro-hint = 3 steps, 5 to 10 minutes. You can go back without losing anything.
create-intro-civil = I say who I am
    .hint = My civil status, my identity document, my phone or my e-mail address
create-intro-code = I copy a code
    .hint = It comes at once, by text message or by e-mail
create-intro-password = I choose a password
    .hint = I am the only person who knows it
create-intro-have-title = Have these with you
create-intro-have = Your identity document, your phone, and your social security number if you have one.
create-intro-why-title = What is this account for?
create-intro-why = To ask the Caf for a benefit, and to follow your request.
create-intro-begin = Start

create-sending = We are creating your account…
create-done-title = Your account is open
create-done-hint = Welcome, { $name }.
create-done-identifier-provisional = Your temporary identifier
create-done-identifier-nir = Your identifier is your social security number
create-done-sent-sms = We have also sent it by text message.
create-done-sent-email = We have also sent it by e-mail.
create-done-keep-title = Keep it safe
create-done-keep-provisional = With this identifier and your password, you open your account. Once you have a social security number, that is the number to use.
create-done-keep-nir = With this number and your password, you open your account, here or on caf.fr. Do not tell anyone your password, not even the reception desk.
create-done-open = Open my account
create-done-summary = What you declared
create-check-title = Look at your messages
create-check = The Caf has written to you how to open your account. If you already had an account, touch “Forgotten your password?” on the sign-in page.
create-proof-title = A new code is needed
create-proof = The first code can no longer be used: it is too old. Your answers are kept. We are sending you another code.

## The code

code-sending = We are sending the code…
code-checking = We are checking the code…
code-sent-sms = A code was sent by text message to the number { $address }.
code-sent-email = A code was sent by e-mail to { $address }.
code-may-sms = If your answers are those of an account, a code was sent by text message, to the number that the Caf knows.
code-may-email = If your answers are those of an account, a code was sent by e-mail, to the address that the Caf knows.
code-until = You can use it until { $time }.
code-resend-wait = Send another code (in { $seconds } s)
code-attempts-left = { $count ->
    [one] You have { $count } try left.
   *[other] You have { $count } tries left.
}
code-resent = Another code was sent: the one before no longer works

nothing-title = Nothing came?
nothing-wait = Wait a minute
    .hint = A message sometimes takes a little time. In your e-mail, look in the spam folder too.
nothing-resend = Send another code
    .hint = The one before will no longer work
nothing-other = Choose another way
    .hint = Text message, e-mail: your answers are kept
nothing-changed = My number or my address has changed
    .hint = See who can update it

contact-asking = We are looking for who can help you…
next-step-title = First, have your contact details updated
next-step-hint = Then come back here: the code will go to the right place.
next-step-telephone-or-counter = Call 32 30, or ask at the reception desk
    .hint = 32 30 costs the same as an ordinary call. Have your identity document with you: that way, nobody can change your contact details in your place.
next-step-email-form = Write to the Caf, from caf.fr
    .hint = Open “Contacter ma Caf”, then “Par mail”. Give your name, your first names, your date of birth and your new contact details. Do not give your password.
## A sheet to take away

note-making = We are preparing your sheet…
note-title = Here is your sheet
note-unreadable = The sheet cannot be shown. Touch “Back”, then ask for it again.
note-what-identifier = Your temporary identifier
    .hint = Your name and your identifier are written on it, in French. Keep it with your papers.
note-what-next-step = How to have your contact details updated
    .hint = It says whom to ask, in French. Your name is not on it.
farewell-note-printed-identifier = Your temporary identifier: printed
farewell-note-printed-next-step = How to have your contact details updated: printed
farewell-note-unfinished-identifier = Your temporary identifier: printing cancelled
farewell-note-unfinished-next-step = How to have your contact details updated: printing cancelled

## A new password

password-saving = We are saving your password…
password-done-title = Your password is changed
password-done = Open your account with the new one, here or on caf.fr. The old one no longer works.
password-part-who = who I am
recovery-proof-title = A new code is needed
recovery-proof = The first code can no longer be used: it is too old. Ask for another one. Your answers are kept.
recovery-post-title = A code by post
recovery-post = If your answers are those of an account, a letter is leaving for the address that the Caf knows. It takes a few days. Come back here with the letter: touch “Forgotten your password?”, then “I received a code by post”.
recovery-sending = We are sending your request…
identifier-sent-title = Look at your messages
identifier-sent-sms = If your answers are those of an account, the identifier was sent by text message. It starts with P.
identifier-sent-email = If your answers are those of an account, the identifier was sent by e-mail. It starts with P.

## My authorisations

delegation-loading = We are looking at your authorisations…
delegation-saving = We are saving your choice…
delegation-title = My authorisations
delegation-first-title = One question before we start
delegation-hint = Do you allow { $name } to manage the Caf file with you?
delegation-now-yes = Today, { $name } can manage the Caf file with you.
delegation-now-no = Today, nobody but you can manage the Caf file.
delegation-could = If you allow it
delegation-could-see = See entitlements and payments
delegation-could-declare = Declare changes
delegation-could-ask = Ask for a benefit
delegation-never = Never, even if you allow it
delegation-never-contact = See or change your contact details
delegation-any-time = You can change your mind at any time, in “My authorisations”.
delegation-yes = Yes, I allow it
delegation-no = No, I do not allow it
delegation-later = Later

## What one may do

account-authorisations = My authorisations
account-no-dossier = You do not have a Caf file yet.
account-new-title = Your account is open
account-new = You can now ask for a benefit here: touch “Apply for a benefit”. Then you can follow your request in “Follow my procedures”.
delegation-none-title = There is no partner in your Caf file
delegation-none = If your situation changes, you will be able to authorise your partner here.
can-title = What you can do
cannot-who = Only for { $name }
possibility-own-data = See my own information
possibility-own-contact = Change my contact details
possibility-own-password = Change my password
possibility-rights-and-payments = See entitlements and payments
possibility-attestations = Print a certificate
possibility-letters = Read letters
possibility-send-document = Send a document
possibility-declare-change = Declare a change
possibility-declare-separation = Declare a separation
possibility-request-benefit = Ask for a benefit
possibility-request-aah = Ask for the disabled adults’ allowance (AAH)
possibility-request-ajpa = Ask for the carer’s allowance (Ajpa)
possibility-request-bafa = Ask for help with the Bafa (youth leader training)
possibility-request-pala = Ask for the loan for childminders’ premises (Pala)
possibility-write = Write to the Caf
possibility-call = Call the Caf
possibility-meet = Come to the Caf
possibility-authorise-conjoint = Authorise my partner

## From the first page

home-create = I do not have an account yet
    .hint = It takes 5 to 10 minutes to create one

next-create = Create my account, to ask for it

## Help of each screen

help-create-intro = Touch “Start” to create your account. You will check everything before it is sent.
help-code = Copy the 6 digits you received. If nothing came, touch “I received nothing”.
help-nothing-came = Touch what you want to do. Your answers are kept.
help-next-step = Write down the number or the address, or touch “Print”. Then touch “I understand”.
help-note-view = Look at the sheet. To keep it, touch “Print”.
help-account-created = Write your identifier down, or take a photo of it, before you go on. If there is a “Print” button, you can also have it on paper.
help-delegation = Touch “Yes” or “No”. You can change your mind at any time.
