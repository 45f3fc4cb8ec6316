# What is wrong with an answer, and what to do. A question may have its own sentence.

error-required = Answer this question to continue.
error-malformed = This answer could not be read. Please enter it again.
error-not-asked = This answer is no longer needed. Check your answers.

error-text-characters = Use only letters, digits and common signs.
error-text-too-short = { $minimum ->
    [one] Enter at least { $minimum } character.
   *[other] Enter at least { $minimum } characters.
}
error-text-too-long = { $maximum ->
    [one] That is too long. Use { $maximum } character at most.
   *[other] That is too long. Use { $maximum } characters at most.
}

error-digits-only = Enter digits only.
error-digits-length = { $minimum ->
    [one] Exactly { $minimum } digit is needed.
   *[other] Exactly { $minimum } digits are needed.
}
error-digits-too-short = Some digits are missing: at least { $minimum } are needed.
error-digits-too-long = There are too many digits: { $maximum } at most.

error-nir-missing = Enter your social security number.
error-nir-characters = The number has digits only. For Corsica it may have 2A or 2B.
error-nir-nia = This number starts with 7 or 8: it is a temporary number, with which you cannot sign in. If you have an identifier that starts with P, use it. Otherwise, ask at the reception desk.
error-nir-sex = The first digit of the number is 1 or 2. Check it on your carte Vitale.
error-nir-length = The number has 13 digits, or 15 with its key. Check that none is missing.
error-nir-month = The month of birth, the 4th and 5th digits, is not possible. Check the number.
error-nir-key = The number and its key do not match. Check each digit, or enter only the first 13.

error-date-form = Enter the day, the month and the year, for example 12/05/1985.
error-date-unreal = There is no such day in the calendar. Check the day and the month.
error-date-too-early = The date cannot be before { $earliest }.
error-date-too-late = The date cannot be after { $latest }.

error-number-form = Enter a whole number, in digits.
error-number-too-small = The number must be at least { $minimum }.
error-number-too-large = The number must be { $maximum } or less.

error-money-form = Enter an amount in euros, for example 1234.50.
error-money-too-small = The amount must be at least { $minimum }.
error-money-too-large = The amount must be { $maximum } at most.

error-choice-unknown = Choose one of the answers shown.
error-choices-too-few = { $minimum ->
    [one] Choose at least { $minimum } answer.
   *[other] Choose at least { $minimum } answers.
}
error-choices-too-many = { $maximum ->
    [one] Choose { $maximum } answer at most.
   *[other] Choose { $maximum } answers at most.
}
error-consent-needed = You need to agree before you can continue.

error-password-too-long = This password is too long: { $maximum } characters at most.
error-new-password-length = The password must have 10 to 64 characters.
error-new-password-digit = The password needs a digit.
error-new-password-lower = The password needs a lower-case letter.
error-new-password-upper = The password needs a capital letter.
error-new-password-alphabet = The password may have only letters without accents and digits, no space and no other sign.
error-code-form = The code has 6 digits. Copy it exactly.

error-commune-form = Enter the 5 digits of the postcode.
error-commune-unknown = No town has this postcode. A Cedex code cannot be used.
error-commune-several = Several towns have this postcode. Choose yours.

error-email-at = The address needs one @ sign, and only one.
error-email-accents = An e-mail address has no accents.
error-email-form = Check the address. It looks like first.last@example.com.
error-email-too-long = This address is too long. Check it.

error-telephone-form = Enter a telephone number, for example 06 12 34 56 78.
error-telephone-unknown = This number does not exist. Check each digit.
error-telephone-not-mobile = This number cannot receive text messages. Give a mobile number, or touch “Back” and choose “By e-mail”.
error-telephone-service = This is the number of a service. Give one on which you can be reached.

error-country-unchosen = Enter the first letters of the country, then touch its name in the list.
error-country-unknown = Choose a country from the list.

error-provisional-form = Enter the 8 digits that follow the letter P.

error-document-too-few = { $minimum ->
    [one] Add at least { $minimum } page.
   *[other] Add at least { $minimum } pages.
}
error-document-unknown = A page is no longer here, or was already sent. Add it again.
error-document-too-many = There are too many pages: { $maximum } at most. Send the rest separately.

error-iban-form = That is not an IBAN. Copy it from your bank details, letters and digits.
error-iban-country = The Caf cannot pay into this account: it must be in France or in Europe.
error-iban-key = A digit of the IBAN is wrong. Check them one by one.
