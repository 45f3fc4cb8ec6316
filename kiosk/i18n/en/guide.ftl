# How to read an attestation: its parts.

guide-part-paiements = Payments of the month
    .hint = The last payment: what the Caf paid, and the month that it is for. A “rappel” is for an earlier month. A “retenue” pays a debt back.
guide-part-destinataires = Recipients
    .hint = Who received the money: you, or a third party such as your landlord. The end of the account number is written.
guide-part-droits = My rights
    .hint = What you have a right to for this month. It is mostly paid in the month after.
guide-part-sans-droits = Benefits without rights
    .hint = What is not paid, and why: income too high, a declaration or some information missing, a check without an answer.
