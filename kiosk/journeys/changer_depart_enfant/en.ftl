# A child no longer lives with me.

changer-depart-enfant-title = A child no longer lives with me
    .hint = Departure, marriage, placement, death
    .search = departure of a child, my child left, moved to the father, moved to the mother, child in care, my child works, my child marries, death of a child, my child died

changer-depart-enfant-enfant = Which child is it about?
    .short = Child
changer-depart-enfant-raison = What is happening?
    .short = Reason
changer-depart-enfant-raison-autre-parent = Lives with the other parent
changer-depart-enfant-raison-logement = Has a home of their own
    .hint = For studies or work
changer-depart-enfant-raison-travail = Works and earns a living
    .hint = More than 55% of the minimum wage a month
changer-depart-enfant-raison-couple = Lives as a couple
    .hint = Marriage, Pacs or life together
changer-depart-enfant-raison-place = Is placed in care or entrusted to somebody
    .hint = By a judge or by the département
changer-depart-enfant-raison-deces = Has died
changer-depart-enfant-raison-autre = Another reason
changer-depart-enfant-garde = Does the child live with the other parent all the time?
    .short = Time with the other parent
changer-depart-enfant-garde-plein = Yes, all or nearly all the time
changer-depart-enfant-garde-alternee = No, it is shared custody
    .hint = About half the time with each parent
changer-depart-enfant-tour-a-tour = In shared custody, your child stays in your file
    .hint = You do not have to declare a departure. To say how you share the family allowances, write to the Caf from Mon Compte and join the agreement signed by both parents, or ask at the desk.
changer-depart-enfant-depuis = On what date?
    .short = Date
changer-depart-enfant-liens = Do you keep ties with the child?
    .hint = You see them, you call them, you pay part of their costs. The judge may then leave you the allowances.
    .short = Ties kept
