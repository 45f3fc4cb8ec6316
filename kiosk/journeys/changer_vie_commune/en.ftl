# I live with a partner.

changer-vie-commune-title = I live with a partner
    .hint = Without a marriage or a Pacs
    .search = couple, partner, boyfriend, girlfriend, living together, cohabiting, moving in together

changer-vie-commune-depuis = Since when have you lived as a couple?
    .hint = The first day you shared your home and your everyday life.
    .short = Start of life as a couple
    .help-title = Flatmates or a couple?
    .help = In a flat-share everyone has their own life: it is not a couple, and there is nothing to declare here. A couple shares its life, even without a marriage, and even with separate accounts.
