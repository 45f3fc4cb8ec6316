# The yearly declaration of resources.

declarer-ressources-title = Declare my resources of the year
    .hint = Those of two years ago, for family benefits
    .search = yearly declaration, annual resources, income of the year, tax notice

declarer-ressources-pension-versee = Did you pay maintenance that year?
    .hint = You or your partner, for a child, a parent or a former partner.
    .short = Maintenance paid
declarer-ressources-pension-versee-montant = How much did you pay in all, in the year?
    .hint = The amount declared for tax.
    .short = Amount paid
declarer-ressources-carte-invalidite = Does one of you have a disability card?
    .hint = The “invalidité” mobility inclusion card, for a rate of 80% or more.
    .short = Disability card
declarer-ressources-carte-de-qui = Who has this card?
    .short = Card of
declarer-ressources-carte-de-qui-moi = Me
declarer-ressources-carte-de-qui-conjoint = My partner
