# Words shared by every screen.

## Buttons

continue = Continue
back = Back
yes = Yes
no = No
print = Print
retry = Try again
close = Close

## Pages and fields

step-of = Step { $n } of { $total }

## Answers shown for checking

answer-none = No answer
answer-consent = Yes
answer-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}

## Rules of a new password, ticked as one types

password-rule-length = 10 to 64 characters
password-rule-digit = At least one digit
password-rule-lower = At least one lower-case letter
password-rule-upper = At least one capital letter
password-rule-alphabet = Only letters without accents, and digits
