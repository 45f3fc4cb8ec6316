# Words shared by every screen.

app-name = Espace numérique

## Buttons

continue = Continue
back = Back
validate = Confirm
cancel = Cancel
yes = Yes
no = No
print = Print
send = Send
delete = Delete
add = Add
change = Change
retry = Try again
close = Close
help = Help
listen = Listen
end-visit = Finish

## Top bar

language = Language
text-size = Text size
    .value = { $percent }%
contrast = High contrast
    .on = High contrast: on
    .off = High contrast: off

## Pages and fields

step-of = Step { $n } of { $total }
loading = One moment…
optional = optional
show-password = Show password
hide-password = Hide password

## Answers shown for checking

answer-none = No answer
answer-consent = I agree
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

## On-screen keyboard

keyboard = Keyboard
keypad = Number pad
key-space = Space
key-backspace = Delete the last character
key-clear = Clear all
key-shift = Shift
    .on = Shift: on
    .lock = Caps lock
key-accents = Accented letters
key-letters = Letters
key-digits = Digits
key-symbols = Other symbols
key-enter = Confirm
key-left = Move left
key-right = Move right
key-hide = Hide the keyboard
key-corsica = 2A or 2B, for Corsica
key-at = At sign
key-dot = Full stop
key-comma = Comma
key-dash = Hyphen
key-underscore = Underscore
key-apostrophe = Apostrophe
key-slash = Slash
key-plus = Plus
