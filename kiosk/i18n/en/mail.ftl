# My letters, e-mails and notifications: what they are about, and what they say.

mail-droits = Your rights: { $benefit }
    .body =
        We have looked at your file.

        You have a right: { $benefit }.

        The amount is on the page “My payments and my rights”. If your situation changes, tell your Caf.
mail-refus = You do not have this right: { $benefit }
    .body =
        We have looked at your file.

        You have no right to: { $benefit }.

        The reason is on the page “My payments and my rights”. If you think that it is a mistake, you have two months to write to us.
mail-trop-percu = Money to pay back: { $benefit }
    .body =
        We paid you too much money for: { $benefit }.

        You have to pay it back. We keep a part of it from your payments each month.

        What is left to pay is on the page “My debts”. If you cannot pay, talk to your Caf.
mail-piece-demandee = A document to send us
    .body =
        To look at your file, we need a document that is missing.

        Send it from this kiosk or from My Account.

        Without this document, a payment may stop.
mail-declaration-a-faire = A statement to make: { $benefit }
    .body =
        To work out your rights, we need to know your income of the last three months.

        This is for: { $benefit }.

        Make your statement now so as not to lose a payment.
mail-document-recu = We received your document
    .body =
        We have received your document.

        We will look at it. You can follow your requests in My Account.
mail-paiement-fait = A payment was made
    .body =
        We have made a payment to you.

        The details are on the page “My payments and my rights”.
mail-situation-a-verifier = Check your situation
    .body =
        Every year, we ask you to check what we know about you.

        Look at the page “My profile”: family, work, address, bank account.

        If something has changed, tell your Caf.
mail-bienvenue = Welcome to the Caf
    .body =
        Your file is open.

        In My Account, you can see your payments, print a certificate and make your requests.
mail-ecrit = Your message
    .body = You wrote to your Caf.

## The list, and reading

mails-title = My letters, e-mails and notifications
mails-hint = The last 24 months. Touch a line to read it.
mails-none-title = Nothing to read
mails-none = Your Caf has not written to you for 24 months.
mails-unread = Unread. { $line }
mails-loading = We are looking for your letters…
mails-opening = We are opening your letter…
mails-elsewhere = Another message from your Caf
mail-line = { $kind }, { $date }
mail-kind-courrier = Letter
mail-kind-courriel = E-mail
mail-kind-notification = Notification
mail-kind-envoye = Sent by you
mail-view-title = Your letter
mail-unreadable = This letter cannot be shown. Touch “Back”, then open it once more.
note-what-courrier = A letter from your Caf
    .hint = It says what the Caf wrote to you.
farewell-note-printed-courrier = A letter from your Caf: printed
farewell-note-unfinished-courrier = A letter from your Caf: printing cancelled

help-mails = Touch a line to read the letter. A red dot marks what you have not read yet.
help-mail-text = Read the message, then touch “Back”.
help-mail-view = Read the letter. To keep it, touch “Print”.
