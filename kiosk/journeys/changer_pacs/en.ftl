# I have entered a Pacs.

changer-pacs-title = I have entered a Pacs
    .hint = My civil partnership, the person I live with
    .search = pacs, civil partnership, civil union, partner

changer-pacs-depuis = On what day did you enter the Pacs?
    .hint = The day it was registered at the town hall or by the notary.
    .short = Date of the Pacs
