# Signing in.

sign-in-title = Sign in
    .hint = With your social security number and your password

sign-in-identifier = Your social security number
    .hint = The first 13 digits on your carte Vitale.
    .help-title = Where is it?
    .help = On your carte Vitale, on a certificate of entitlement, on a payslip. It starts with 1 or 2.
    .spoken = Enter your social security number. It is the first thirteen digits on your carte Vitale.
    .error-required = Enter your social security number.

sign-in-password = Your password
    .hint = The one for your account on caf.fr.
    .help-title = Forgotten your password?
    .help = You can choose a new one on caf.fr, under “Mot de passe oublié”. The reception desk can help you.
    .spoken = Enter your password. Nobody will hear it: the kiosk never reads it aloud.
    .error-required = Enter your password.
