# I have moved.

changer-adresse-title = I have moved
    .hint = My new address, my new home
    .search = moving, new address, change of address, new flat, I moved

changer-adresse-depuis = When did you move in?
    .hint = The first day in the new home. It may be to come.
    .short = Moved in
