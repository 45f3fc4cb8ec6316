# What the Caf refuses or cannot do, and what to do then. Then the words of the Caf:
# benefits, reasons, alerts.

## Signing in

problem-credentials-refused = The number or the password is wrong. Check them and try again.
problem-account-locked = Too many tries: for security, this account is locked for a while.
problem-identifier-is-nia = This number starts with 7 or 8: it is a temporary number, with which you cannot sign in. If you have an identifier that starts with P, use it. Otherwise, ask at the reception desk.
problem-identifier-malformed = There is a mistake in this social security number. Compare it with your carte Vitale.
problem-identifier-replaced = Your social security number replaces this identifier. Sign in with that number. The first time, touch “Forgotten your password?”.
problem-code-refused = It is not this code. Copy the one in the last message you received.
problem-code-void = This code can no longer be used. Ask for another one.
problem-code-expired = This code is more than 10 minutes old. Ask for another one.
problem-resend-too-soon = A code has just been sent. Wait a few seconds before you ask for another one.
problem-resends-exhausted = Several codes have been sent already. Start again from the beginning, or ask at the reception desk.
problem-proof-refused = Your code no longer works: it is too old. Ask for another one.
problem-session-expired = You are no longer signed in. Sign in again.
problem-too-many-requests = Too many requests in a short time. Wait a little, then try again.

## Asking

problem-role-refused = Only the person who manages the Caf file can do this. They can allow you to, under “My authorisations”.
problem-answers-invalid = Some answers need to be corrected.
problem-period-unavailable = There is no certificate for this month. Choose another month.
problem-period-elsewhere = In that month, your file was with another Caf: ask that Caf for the certificate.

## Sending a file

problem-file-type-refused = This file is neither a PDF nor a JPEG or PNG picture. Choose another file, or scan the paper.
problem-file-too-large = This file is too large: 10 MB at most. Send it in several parts, or scan the paper.
problem-file-too-many-pages = This document has too many pages: 30 at most. Send it in several parts.
problem-file-image-too-large = This picture is too large to be read. Scan the paper instead.
problem-file-unreadable = This file is empty or damaged: it does not open. Choose another file, or scan the paper.
problem-file-encrypted = This PDF is protected: the Caf could not read it. Choose a copy without protection, or scan the paper.
problem-storage-full = The Caf has no room left to receive files. Tell the reception desk, or try again later.
problem-upload-offset-wrong = The sending lost its place on the way. Try again: it will go on from the right place.
problem-upload-length-wrong = The file is not the size that was announced. Send it again.
problem-upload-part-too-large = This kiosk sends pieces that are too large. Tell the reception desk.
problem-upload-part-damaged = A piece of the file was damaged on the way. Try again.
problem-upload-damaged = The file was damaged on the way: nothing of it was kept. Try again.

## When something does not work

problem-unreachable = The Caf is not answering. Try again in a moment.
problem-timeout = The Caf is taking too long to answer. Try again in a moment.
problem-unavailable = The Caf’s service is not available at the moment. Try again a little later.
problem-internal = Something went wrong at the Caf. Try again; if it goes on, tell the reception desk.
problem-not-found = What you are asking for is no longer there.
problem-kiosk-refused = The Caf does not recognise this kiosk. Please tell the reception desk.
problem-request-invalid = The Caf did not understand this request. Please tell the reception desk.
problem-method-refused = This kiosk asks for something that the Caf cannot do. Please tell the reception desk.
problem-idempotency-key-missing = This kiosk forgot to number what it sent. Please tell the reception desk.
problem-idempotency-key-reused = Something else was already sent under this number. Start again from the beginning.

## Benefits

benefit-aide-logement = Housing benefit (aide au logement)
benefit-rsa = Minimum income (RSA)
benefit-prime-activite = In-work benefit (prime d’activité)
benefit-af = Family allowances (allocations familiales)
benefit-cf = Large family supplement (complément familial)
benefit-asf = Family support allowance (Asf)
benefit-paje-base = Basic allowance for a young child (Paje)
benefit-aah = Disabled adults’ allowance (AAH)
benefit-ars = Back-to-school allowance (Ars)
benefit-aeeh = Disabled child’s education allowance (AEEH)

## Why a right is refused or suspended

reason-ressources-superieures = Your income is above the limit.
reason-declaration-manquante = Your income declaration is missing.
reason-piece-manquante = A document that the Caf asked you for is missing.
reason-sejour-a-justifier = You need to show your right of residence.
reason-age-de-l-enfant = Your child is over the age limit.
reason-changement-de-situation = Your situation has changed.
reason-controle-sans-reponse = The Caf has not received your answer to a request for a check.

## What the Caf is waiting for

alert-declaration-trimestrielle = Declare your income of the last three months.
alert-piece-demandee = The Caf is waiting for a document from you.
alert-coordonnees-a-confirmer = Check that your contact details are still correct.
alert-compte-bancaire-a-verifier = Check your bank account: a payment might not arrive.
alert-titre-de-sejour-expire = Your residence permit is about to expire or has expired. Send the new one.
problem-conseiller-refused = This code, badge or name is not right. Try again.
problem-conseiller-locked = Too many tries. This access is closed for a few minutes.
problem-conseiller-absent = The adviser is no longer there. They have to sign in again.
problem-mandat-refused = An adviser cannot be given this. Only you can do it.
problem-mandat-missing = An adviser is here, but without your agreement for this procedure. Give your agreement, or go on without them.
problem-training-only = This is for training. Nothing is sent to the Caf.
