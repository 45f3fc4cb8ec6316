# The declaration of savings and property.

declarer-patrimoine-title = Declare my savings and property
    .hint = For help with housing
    .search = savings, property, livret a, land, more than 30,000 euros

declarer-patrimoine-plus-de-30000 = Does your household own more than €30,000 in all?
    .hint = With your partner and your children. Without the home that you live in.
    .short = More than €30,000
    .help-title = What counts?
    .help = Savings: livret A, LDDS, LEP, PEL, life insurance or others. Homes and land that are not let. Count neither your furniture nor what you work with.

declarer-patrimoine-moi-biens = What do you own yourself?
    .hint = Touch all that is in your name. Nothing? Touch “Continue”.
    .short = What you own
declarer-patrimoine-moi-biens-epargne = Savings that are not taxed
    .hint = Livret A, LDDS, LEP, PEL, life insurance
declarer-patrimoine-moi-biens-logement = A home that is not let
    .hint = A second home, an empty one
declarer-patrimoine-moi-biens-terrain = Land that is not let
declarer-patrimoine-moi-epargne = How much savings do you have in all?
    .hint = What was on the accounts on 31 December. Look at the statements.
    .short = Savings in your name
declarer-patrimoine-moi-logement = What is the rental value of your home?
    .hint = The “valeur locative cadastrale”, on the property tax notice.
    .short = Home in your name
declarer-patrimoine-moi-terrain = What is the rental value of your land?
    .hint = The “valeur locative cadastrale”, on the property tax notice.
    .short = Land in your name

declarer-patrimoine-conjoint-biens = What does your partner own?
    .hint = Touch all that is in their name. Nothing? Touch “Continue”.
    .short = What your partner owns
declarer-patrimoine-conjoint-biens-epargne = Savings that are not taxed
    .hint = Livret A, LDDS, LEP, PEL, life insurance
declarer-patrimoine-conjoint-biens-logement = A home that is not let
    .hint = A second home, an empty one
declarer-patrimoine-conjoint-biens-terrain = Land that is not let
declarer-patrimoine-conjoint-epargne = How much savings does your partner have in all?
    .hint = What was on the accounts on 31 December. Look at the statements.
    .short = Savings of your partner
declarer-patrimoine-conjoint-logement = What is the rental value of your partner’s home?
    .hint = The “valeur locative cadastrale”, on the property tax notice.
    .short = Home of your partner
declarer-patrimoine-conjoint-terrain = What is the rental value of your partner’s land?
    .hint = The “valeur locative cadastrale”, on the property tax notice.
    .short = Land of your partner

declarer-patrimoine-enfants-biens = What do your children own?
    .hint = All together. Nothing? Touch “Continue”.
    .short = What your children own
declarer-patrimoine-enfants-biens-epargne = Savings that are not taxed
    .hint = Livret A, LDDS, LEP, PEL, life insurance
declarer-patrimoine-enfants-biens-logement = A home that is not let
    .hint = A second home, an empty one
declarer-patrimoine-enfants-biens-terrain = Land that is not let
declarer-patrimoine-enfants-epargne = How much savings do your children have in all?
    .hint = What was on the accounts on 31 December. Look at the statements.
    .short = Savings of your children
declarer-patrimoine-enfants-logement = What is the rental value of your children’s home?
    .hint = The “valeur locative cadastrale”, on the property tax notice.
    .short = Home of your children
declarer-patrimoine-enfants-terrain = What is the rental value of your children’s land?
    .hint = The “valeur locative cadastrale”, on the property tax notice.
    .short = Land of your children
