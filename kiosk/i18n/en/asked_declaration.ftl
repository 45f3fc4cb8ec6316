# Quarterly declarations: what changed, who lives there.

common-changement = Has anything changed in these last 3 months?
    .hint = Couple, child, work, home, a long stay abroad.
    .short = Change
common-changements = What has changed?
    .hint = Touch all that has changed.
    .short = What changed
    .help-title = And then?
    .help = Somebody at the Caf looks at your declaration. Declare this change in “Report a change” too.
common-changements-famille = My life as a couple
common-changements-enfants = My children
    .hint = A birth, a departure, custody
common-changements-travail = My work or my studies
common-changements-logement = My home
common-changements-etranger = I left France for more than 3 months
    .hint = More than 92 days in the year, in all
common-conjoint = Do you live as a couple?
    .hint = Married, in a Pacs, or neither.
    .short = As a couple
