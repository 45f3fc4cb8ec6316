# My profile and My income: what the Caf knows, in sentences.

profile-title = My profile
profile-hint = What your Caf knows about you.
profile-loading = We are looking for your profile…
profile-see = See or change
profile-change = Change
profile-part-family = My family
profile-part-work = My work
profile-part-address = My address
profile-part-contact = My contact details
profile-part-bank = My bank account
profile-contact-none = Your Caf has neither your telephone nor your e-mail.
profile-since = { $what } since { $date }.
profile-now = { $what }.
profile-children = { $count ->
    [one] I have { $count } child in my file.
   *[other] I have { $count } children in my file.
}
profile-child = { $name }, born on { $date }
profile-pregnancy = A birth is expected on { $date }.
profile-rent = My rent: { $amount } a month, without charges.
profile-telephone = My telephone: { $number }
profile-email = My e-mail: { $address }

## How one lives

family-celibataire = { $civilite ->
    [Mme] I am single
   *[other] I am single
}
family-marie = { $civilite ->
    [Mme] I have been married
   *[other] I have been married
}
family-pacse = { $civilite ->
    [Mme] I have been in a civil partnership (Pacs)
   *[other] I have been in a civil partnership (Pacs)
}
family-concubinage = { $civilite ->
    [Mme] I have been living with a partner
   *[other] I have been living with a partner
}
family-separe = { $civilite ->
    [Mme] I have been separated
   *[other] I have been separated
}
family-divorce = { $civilite ->
    [Mme] I have been divorced
   *[other] I have been divorced
}
family-veuf = { $civilite ->
    [Mme] I have been a widow
   *[other] I have been a widower
}

## What one does

activite-salarie = { $civilite ->
    [Mme] I have been employed
   *[other] I have been employed
}
activite-independant = { $civilite ->
    [Mme] I have been self-employed
   *[other] I have been self-employed
}
activite-apprenti = { $civilite ->
    [Mme] I have been an apprentice
   *[other] I have been an apprentice
}
activite-etudiant = { $civilite ->
    [Mme] I have been a student
   *[other] I have been a student
}
activite-chomage = { $civilite ->
    [Mme] I have been unemployed
   *[other] I have been unemployed
}
activite-sans-activite = { $civilite ->
    [Mme] I have been without work
   *[other] I have been without work
}
activite-conge-parental = { $civilite ->
    [Mme] I have been on parental leave
   *[other] I have been on parental leave
}
activite-arret-maladie = { $civilite ->
    [Mme] I have been on sick leave
   *[other] I have been on sick leave
}
activite-invalidite = { $civilite ->
    [Mme] I have been on a disability pension
   *[other] I have been on a disability pension
}
activite-retraite = { $civilite ->
    [Mme] I have been retired
   *[other] I have been retired
}
activite-esat = { $civilite ->
    [Mme] I have been working in an Esat
   *[other] I have been working in an Esat
}

## What somebody else of the household does

partner-salarie = { $name } has been employed
partner-independant = { $name } has been self-employed
partner-apprenti = { $name } has been an apprentice
partner-etudiant = { $name } has been a student
partner-chomage = { $name } has been unemployed
partner-sans-activite = { $name } has been without work
partner-conge-parental = { $name } has been on parental leave
partner-arret-maladie = { $name } has been on sick leave
partner-invalidite = { $name } has been on a disability pension
partner-retraite = { $name } has been retired
partner-esat = { $name } has been working in an Esat

## Where one lives

occupation-locataire = I have been a tenant
occupation-meuble = I have been renting a furnished home
occupation-colocataire = I have been sharing a flat
occupation-foyer = I have been living in a hostel
occupation-accedant = I have been buying my home with a loan
occupation-proprietaire = I have owned my home
occupation-heberge = I have been put up by somebody

## My income

resources-title = My income
resources-hint = What the Caf knows of the last 24 months and of the last two years.
resources-loading = We are looking for your income…
resources-none-title = No income known
resources-none = The Caf knows of no income in the last 24 months.
resources-year = The whole year
resources-line = { $kind }, { $origin }
resources-declared = declared to the Caf
resources-known = sent to the Caf
resource-salaire = Salary
resource-chomage = Unemployment benefit
resource-independant = Self-employed income
resource-retraite = Retirement pension
resource-invalidite = Disability pension
resource-indemnites-journalieres = Daily sickness benefit
resource-pension-alimentaire = Child support
resource-autres = Other income
resource-formation = Training allowance
resource-other = Other income

help-profile = Check each part. If there is “Change”, touch that button to change it.
help-resources = Look at what the Caf knows. If an amount is wrong, tell your Caf.
