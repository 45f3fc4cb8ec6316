# I am expecting a child.

changer-grossesse-title = I am expecting a child
    .hint = Declare a pregnancy
    .search = pregnancy, pregnant, expecting, baby on the way, declaration of pregnancy, first check-up, my wife is pregnant, birth grant

changer-grossesse-conjoint = Do you live with a partner?
    .short = Living as a couple
changer-grossesse-qui = Who is expecting a child?
    .short = Who is expecting a child
changer-grossesse-qui-moi = Me
changer-grossesse-qui-conjoint = My partner
changer-grossesse-date-connue = Which date do you know?
    .hint = It is on the declaration of the doctor or the midwife.
    .short = Known date
    .help-title = When to declare?
    .help = Before the end of the 14th week of pregnancy, that is within the first three months. Declare it later all the same: you may still have rights.
changer-grossesse-date-connue-terme = The day the birth is expected
    .hint = Also called the due date
changer-grossesse-date-connue-debut = The day the pregnancy began
changer-grossesse-terme = When is the birth expected?
    .short = Expected birth
changer-grossesse-debut-grossesse = When did the pregnancy begin?
    .hint = The presumed date, written by the doctor or the midwife.
    .short = Start of the pregnancy
changer-grossesse-nombre = How many children are you expecting?
    .hint = Most often one. Two for twins.
    .short = Children expected
changer-grossesse-declaration = Do you have the declaration of the doctor or the midwife?
    .hint = It is made at the visit of the third month. To be declared before the end of the 14th week.
    .short = Doctor’s declaration
changer-grossesse-declaration-envoyee = They sent it online
    .hint = There is nothing to join
changer-grossesse-declaration-papier = They gave it to me on paper
    .hint = Blue sheets for the Caf
changer-grossesse-declaration-pas-encore = Not yet
    .hint = Make an appointment: the Caf will wait for it
