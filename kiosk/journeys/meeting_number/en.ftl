# Finding an appointment that was made without signing in.

meeting-number-title = Find your appointment

meeting-number-numero = What is the number of the appointment?
    .hint = It is on your sheet and begins with R. For instance: R26-7KQ2-M4XP.
    .error-required = Write the number of the appointment.
meeting-number-telephone = Which telephone number did you give for it?
    .error-required = Write the telephone number that you gave for it.
