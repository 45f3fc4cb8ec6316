# The school start of a child aged 16 to 18.

declarer-ars-title = School start of a child aged 16 to 18
    .hint = School or apprenticeship, for the school start allowance
    .search = school allowance, secondary school, apprentice, school certificate, 16, 17, 18

declarer-ars-rentree = What do your children aged 16 to 18 do when school starts?
    .hint = One answer for each. Tell us about all of them: this is declared once a year.
    .short = When school starts
declarer-ars-rentree-ecole = School or studies
declarer-ars-rentree-distance = Distance learning, or at home
    .hint = With the Cned, for example
declarer-ars-rentree-apprentissage = Apprenticeship, or other paid training
declarer-ars-rentree-arret = No more studies
    .hint = Work, looking for work, civic service
declarer-ars-enfants-ecole = Who goes to school or studies?
    .short = School or studies
declarer-ars-enfants-distance = Who studies by distance learning or at home?
    .short = Distance learning
declarer-ars-enfants-apprentissage = Who is an apprentice?
    .short = Apprenticeship
declarer-ars-enfants-arret = Who no longer studies?
    .short = No more studies
declarer-ars-salaire = How much does the apprentice earn a month?
    .hint = The gross amount of the contract, by month. If there are several, the highest.
    .short = Monthly pay
