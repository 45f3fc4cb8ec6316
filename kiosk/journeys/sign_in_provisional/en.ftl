# Signing in with a temporary identifier.

sign-in-provisional-title = Sign in with a temporary identifier
    .hint = With the letter P, 8 digits and your password

sign-in-provisional-identifier = Your temporary identifier
    .hint = The letter P is already there: enter the 8 digits.
    .help-title = You have received your social security number?
    .help = It replaces this identifier. Touch “Back” and use that number. The first time, touch “Forgotten your password?”.
    .spoken = Enter the eight digits of your temporary identifier.
    .door-identifiant-oublie = Forgotten your identifier?
    .error-required = Enter the 8 digits that follow the letter P.

sign-in-provisional-password = Your password
    .hint = The one you chose when you created your account.
    .spoken = Enter your password. Nobody will hear it: the kiosk never reads it aloud.
    .door-mot-de-passe-oublie = Forgotten your password?
    .error-required = Enter your password.
