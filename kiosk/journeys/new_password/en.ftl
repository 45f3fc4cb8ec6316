# A new password.

new-password-title = Choose a password

new-password-nouveau = Choose a password
    .hint = Nobody may ask you for it, not even the reception desk.
    .spoken = Choose a password. Nobody will hear it: the kiosk never reads it aloud.
    .error-required = Enter a password.

new-password-encore = Enter it once more
    .hint = The same one, to avoid a mistake.
    .spoken = Enter the same password once more.
    .error-required = Enter the same password.
    .error-differe = The two passwords are different. Touch “Show” to see what you type, or “Back” to choose another one.
