# I am getting married.

changer-mariage-title = I have got married
    .hint = My marriage, the person I live with
    .search = marriage, married, wedding, wife, husband, spouse, just married

changer-mariage-depuis = On what day did you marry?
    .hint = A marriage abroad counts too. If the day is still to come, come back afterwards.
    .short = Date of the marriage
