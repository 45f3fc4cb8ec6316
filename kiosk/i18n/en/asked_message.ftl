# What one writes to the Caf.

common-sujet = What is it about?
    .hint = So that the right person answers you.
    .short = Subject
common-sujet-paiement = A payment
    .hint = Late, or of another amount
common-sujet-demande = Something I asked for
    .hint = Where is it now?
common-sujet-droits = My rights
    .hint = What am I entitled to?
common-sujet-dette = A debt
    .hint = Understanding it, paying it back
common-sujet-document = A document or a certificate
common-sujet-compte = Mon Compte
    .hint = Password, identifier, contact details
common-sujet-reclamation = A complaint
    .hint = I do not agree
common-sujet-autre = Something else
common-message = Your message
    .hint = Write no password and no code.
    .short = Message
    .placeholder = Say what happens, and since when
    .error-required = Write your message.
