# Asking for help with the Bafa.

demande-bafa-title = Help with the Bafa
    .hint = To become a youth leader, from 16 on
    .search = bafa, youth leader, holiday camp leader

demande-bafa-naissance = What is the trainee’s date of birth?
    .short = Trainee’s birth
    .error-trop-jeune = One may take the Bafa from 16 on. Check the date.
demande-bafa-session = Which session did you take, or will you take?
    .short = Session
demande-bafa-session-generale = General training
    .hint = The first session
demande-bafa-session-approfondissement = Further training or qualification
    .hint = The last session
demande-bafa-theme = What is the subject of this session?
    .hint = Leave it empty if you do not know.
    .short = Subject
    .placeholder = For example: early childhood
demande-bafa-organisme = Who runs the session?
    .hint = The name is on the enrolment or on the certificate.
    .short = Run by
demande-bafa-debut = On what day does the session begin?
    .hint = Ask at the latest three months after enrolling.
    .short = Session begins
