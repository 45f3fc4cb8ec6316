# A child or a relative comes to live with me.

changer-arrivee-enfant-title = A child or a relative comes to live with me
    .hint = A child who comes back, a dependent parent
    .search = arrival of a child, my child comes back, shared custody, child taken in, guardian, kafala, nephew, niece, grandchild, dependant, my mother lives with me, my father lives with me, stepchild

changer-arrivee-enfant-accueil = Who comes to live with you?
    .hint = One person at a time. For another one, begin again afterwards. For a birth or an adoption there is another procedure.
    .short = Who arrives
changer-arrivee-enfant-accueil-mon-enfant = My child
changer-arrivee-enfant-accueil-enfant-conjoint = My partner’s child
changer-arrivee-enfant-accueil-recueilli = A child whom I take in
    .hint = Grandchild, nephew, niece, child entrusted by a judge
changer-arrivee-enfant-accueil-personne = An adult of my family
    .hint = An elderly parent, a disabled person
changer-arrivee-enfant-enfant-naissance = { $n ->
    [1] What is their date of birth?
   *[other] What is the date of birth of child no. { $n }?
}
    .short = { $n ->
        [1] Date of birth
       *[other] Birth of child no. { $n }
    }
    .error-adulte = This person is 25 or over. Go back and choose “An adult of my family”, or check the date.
changer-arrivee-enfant-enfant-sexe = { $n ->
    [1] Woman or man, girl or boy?
   *[other] Child no. { $n }: girl or boy?
}
    .short = { $n ->
        [1] Sex
       *[other] Sex of child no. { $n }
    }
changer-arrivee-enfant-enfant-sexe-fille = Woman or girl
changer-arrivee-enfant-enfant-sexe-garcon = Man or boy
changer-arrivee-enfant-depuis = Since what day have they lived with you?
    .short = Arrival
    .error-avant-naissance = This day is before their birth. Check both dates.
changer-arrivee-enfant-temps = Is it all the time?
    .hint = Holidays or every other weekend do not count.
    .short = Time with you
changer-arrivee-enfant-temps-plein = Yes, all or nearly all the time
changer-arrivee-enfant-temps-alternee = In shared custody
    .hint = About half the time with each parent
changer-arrivee-enfant-confie = Who entrusted the child to you?
    .short = Entrusted by
changer-arrivee-enfant-confie-juge = A judge or a service of the département
changer-arrivee-enfant-confie-famille = The child’s parents
changer-arrivee-enfant-confie-seul = Nobody, the child has only me
changer-arrivee-enfant-lien = Who is this person to you?
    .short = Relation to you
changer-arrivee-enfant-lien-parent = My father or my mother
changer-arrivee-enfant-lien-grand-parent = A grandparent
changer-arrivee-enfant-lien-frere = A brother or a sister
changer-arrivee-enfant-lien-autre = Another relative
changer-arrivee-enfant-handicap = Do they have a disability card or a right from the MDPH?
    .hint = “Invalidité” card, AAH, or a rate of 80% or more.
    .short = Recognised disability
changer-arrivee-enfant-enfant-activite = What does the child do?
    .hint = From 16 on, what a child earns counts.
    .short = The child’s situation
changer-arrivee-enfant-enfant-activite-scolarise = School or studies
changer-arrivee-enfant-enfant-activite-apprenti = Apprenticeship or paid internship
changer-arrivee-enfant-enfant-activite-travaille = Work
changer-arrivee-enfant-enfant-activite-rien = Nothing for now
changer-arrivee-enfant-enfant-revenus = How much does the child earn a month?
    .hint = The “net à payer” of the latest payslip.
    .short = Monthly earnings
    .help-title = Why this question?
    .help = A young person who earns more than 55% of the minimum wage is no longer counted as your dependant. The Caf does the sum: simply enter the amount.
changer-arrivee-enfant-autre-dossier = Is the child already in somebody else’s Caf file?
    .hint = That of the other parent, for example. If you do not know, answer no.
    .short = In another file
