# Asking for the prime d’activité.

demande-prime-activite-title = Ask for the prime d’activité
    .hint = A top-up for those who work on a low wage
    .search = prime d’activité, in-work benefit, low wage, top-up, bonus
demande-prime-activite-naissance = { common-menage-naissance }
    .short = { common-menage-naissance.short }
    .error-trop-jeune = The prime d’activité can be asked for from 18 on. Check the date.
demande-prime-activite-activite = { common-menage-activite }
    .hint = { common-menage-activite.hint }
    .short = { common-menage-activite.short }
    .help-title = Student or apprentice?
    .help = A high enough wage is then needed each month: the Caf looks at the last three. A lone parent does not have this condition.
