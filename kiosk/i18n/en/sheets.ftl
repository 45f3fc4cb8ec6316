# The sheets of the procedures, for people who are not developers.

sheet-index = The procedures
    .hint = One sheet a procedure, written by the command “kiosk journeys sheets”. Do not edit by hand.
sheet-generated = Sheet written by the command “kiosk journeys sheets”, from the procedure “{ $id }”. Do not edit by hand.
sheet-who = Who may take it
sheet-signed-in = Signing in
    .yes = one must be signed in
    .no = without signing in
sheet-end = At the end
    .yes = the person checks the answers, sends them and gets a number
    .no = nothing is sent as a request
sheet-forms = Matching forms
sheet-path = The path
sheet-start = Start
sheet-finish = End
sheet-elsewhere = Another procedure
sheet-pages = The pages
sheet-page = { $number }. { $title }
sheet-asked = Page shown
    .always = always
    .exit = This is an exit: the procedure stops there, nothing is sent.
sheet-repeated = Repeated
    .most = once for each, { $most } at most; “n” is its number
sheet-loop = the next one, { $most } at most
sheet-question-asked = Question asked
sheet-answer = Expected answer
sheet-optional = may be left out
sheet-help = Help
sheet-contradiction = Asked again if
sheet-choices = Choice
    .hint = Detail
sheet-errors = What may be refused
    .sentence = Sentence shown
sheet-key = Key

sheet-if-is = “{ $question }”: { $answer }
sheet-if-has = “{ $question }” includes: { $answer }
sheet-if-at-least = “{ $question }”: { $value } or more
sheet-if-younger = “{ $question }”: less than { $years } years ago
sheet-if-nir = “{ $nir }” contradicts “{ $birth }” or “{ $civility }”
sheet-if-sooner = “{ $question }”: { $years ->
        [0] before
       *[other] less than { $years } years after
    } “{ $than }”
sheet-doors = Other ways
sheet-if-differs = “{ $question }” is not the same as “{ $than }”
sheet-if-some = for at least one number n: { $condition }
sheet-if-not = unless ({ $condition })
sheet-if-all = { $first } and { $second }
sheet-if-any = { $first } or { $second }
sheet-if-group = ({ $condition })

sheet-kind-text = a text
    .bounds = { $minimum } to { $maximum } characters
sheet-kind-digits = digits
    .bounds = { $minimum } to { $maximum } digits
sheet-kind-number = a whole number
    .bounds = { $minimum } to { $maximum }
sheet-kind-nir = a social security number, 13 digits or 15 with its key
sheet-kind-date = a date
    .bounds = between { $minimum } and { $maximum }
sheet-kind-money = an amount in euros
    .bounds = { $minimum } to { $maximum }
sheet-kind-choice = one choice
sheet-kind-choices = one or more choices
    .bounds = { $minimum } to { $maximum } choices
sheet-kind-yes-no = yes or no
sheet-kind-password = a password, never shown
sheet-kind-new-password = a new password of 10 to 64 letters and digits
sheet-kind-code = a 6-digit code that is used once
sheet-kind-commune = a postcode and its commune
sheet-kind-email = an e-mail address
sheet-kind-telephone = a telephone number
sheet-kind-mobile = a mobile number
sheet-kind-country = a country, chosen from a list
sheet-kind-provisional = a temporary identifier: P and 8 digits
sheet-kind-document = a document of one or more pages
    .bounds = { $minimum } to { $maximum } pages
sheet-kind-consent = an agreement
sheet-kind-iban = an account number (IBAN), its key checked
sheet-kind-message = a text of several lines
    .bounds = { $minimum } to { $maximum } characters

sheet-day = DD/MM/YYYY
sheet-month = [month M−{ $back }]
sheet-year = [year N−{ $back }]
sheet-offset = today
    .days-ago = { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
    .days-ahead = { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
    .years-ago = { $count ->
        [one] { $count } year ago
       *[other] { $count } years ago
    }
    .years-ahead = { $count ->
        [one] in { $count } year
       *[other] in { $count } years
    }

role-non-allocataire = person without a Caf file
role-allocataire = holder of the Caf file (allocataire)
role-conjoint-delegue = partner with délégation de gestion
role-conjoint = partner without délégation de gestion
role-enfant = child
role-autre = other person of the household
