# Signing in.

sign-in-title = Sign in
    .hint = With your social security number and your password

sign-in-identifier = Your social security number
    .hint = The first 13 digits on your carte Vitale.
    .help-title = Where is it?
    .help = On your carte Vitale, on a certificate of entitlement, on a payslip. It starts with 1 or 2.
    .spoken = Enter your social security number. It is the first thirteen digits on your carte Vitale.
    .door-provisoire = I have a temporary identifier
    .door-mot-de-passe-oublie = Forgotten your password?
    .door-creer = I do not have an account
    .door-franceconnect = FranceConnect+
    .door-tuteur = Guardian?
    .error-required = Enter your social security number.

sign-in-password = Your password
    .hint = The one for your account on caf.fr.
    .spoken = Enter your password. Nobody will hear it: the kiosk never reads it aloud.
    .door-mot-de-passe-oublie = Forgotten your password?
    .error-required = Enter your password.
