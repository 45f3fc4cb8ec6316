# My calendar: the dates to come, and why they matter.

agenda-title = My calendar
agenda-hint = The dates of the next twelve months.
agenda-none-title = No date to come
agenda-none = Nothing is planned in the next twelve months.
agenda-late = To do now
agenda-loading = We are looking for your dates…

agenda-paiement = Next payment
    .hint = Your bank may take a few days to show it on your account.
agenda-declaration = Quarterly statement: { $benefit }
    .hint = To make before this date so as not to lose a payment.
agenda-declaration-late = Late quarterly statement: { $benefit }
    .hint = Make it now so as not to lose a payment.
agenda-rendez-vous = Appointment at { $time }
    .hint = { $place }
agenda-piece = A document is awaited: { $paper }
    .hint = Without this document, a payment may stop.
agenda-fin-de-droit = End of a right: { $benefit }
    .hint = { $name } turns 3 on that day.
agenda-naissance = Expected birth
    .hint = Tell your Caf of the birth within a month.
agenda-anniversaire = { $name } turns { $age }
    .hint = Your rights may change.
agenda-age-3 = The early childhood benefit (Paje) changes at 3.
agenda-age-6 = The back-to-school allowance begins the year a child turns 6.
agenda-age-14 = The amount of family allowances may change.
agenda-age-16 = For the back-to-school allowance, tell your Caf every summer whether school goes on.
agenda-age-18 = The back-to-school allowance stops at 18.
agenda-age-20 = At 20, a child no longer counts for family allowances.
agenda-age-21 = At 21, a child no longer counts for the family supplement or for housing benefit.

help-agenda = Look at your dates. What is to do now is at the top.
