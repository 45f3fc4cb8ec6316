# A student says whether they keep their home in summer.

declarer-logement-etudiant-title = Student: my home this summer
    .hint = I keep it or leave it. To be said before 1 July
    .search = student, summer, keep my flat, July, August, leave my room

declarer-logement-etudiant-ete = What about your home this summer?
    .short = This summer
    .help-title = Without an answer before July
    .help = The Caf stops the housing benefit in July and August.
declarer-logement-etudiant-ete-garde = I keep it and pay the rent
    .hint = Even if I go on holiday
declarer-logement-etudiant-ete-sans-loyer = I come back in September, paying nothing in summer
    .hint = Possible in a Crous residence
declarer-logement-etudiant-ete-quitte = I leave it
declarer-logement-etudiant-jusqua = Until when do you keep it?
    .short = Kept until
declarer-logement-etudiant-jusqua-apres = All summer, and after
declarer-logement-etudiant-jusqua-date = Until a date that I know
declarer-logement-etudiant-fin = On what day do you leave it?
    .hint = The last day that you pay for
    .short = Leaving
declarer-logement-etudiant-retour = On what day do you come back?
    .hint = The first day that you pay for again. The benefit starts again then.
    .short = Coming back
declarer-logement-etudiant-depart = On what day do you leave it?
    .hint = The last day that you pay for. Then tell us your new address in “I have moved”.
    .short = Leaving
