# The school start of a child aged 16 to 18.

declarer-ars-title = School start of a child aged 16 to 18
    .hint = School or apprenticeship, for the school start allowance
    .search = school allowance, secondary school, apprentice, school certificate, 16, 17, 18

declarer-ars-enfant = Child { $n }: which one is it?
    .hint = Aged 16 to 18 when school starts.
    .short = Child { $n }
    .error-deja-dit-1 = You have chosen this child already. Choose another.
    .error-deja-dit-2 = You have chosen this child already. Choose another.
declarer-ars-rentree = Child { $n }: what when school starts?
    .short = Child { $n }: school start
declarer-ars-rentree-ecole = At school, or studying
declarer-ars-rentree-distance = Studying by distance learning or at home
    .hint = With the Cned, for example
declarer-ars-rentree-apprentissage = An apprentice
    .hint = Or in other paid training
declarer-ars-rentree-arret = No longer studying
declarer-ars-salaire = Child { $n }: what is the monthly pay?
    .hint = The gross amount of the contract, by month
    .short = Child { $n }: monthly pay
declarer-ars-encore = After child { $n }, is there another aged 16 to 18?
    .hint = Tell us about all of them now: this is declared once a year.
    .short = Another after child { $n }
