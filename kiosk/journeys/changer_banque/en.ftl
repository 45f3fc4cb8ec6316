# My bank account has changed.

changer-banque-title = My bank account has changed
    .hint = The account that the Caf pays into
    .search = iban, bank details, new bank account, change of bank
