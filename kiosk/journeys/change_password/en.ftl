# Changing one's password.

change-password-title = Change my password

change-password-actuel = Your present password
    .hint = The one you used to enter My Account.
    .spoken = Enter your present password. Nobody will hear it: the kiosk never reads it aloud.
    .error-required = Enter your present password.

change-password-nouveau = Choose a new password
    .hint = Nobody may ask you for it, not even the reception desk.
    .spoken = Choose a new password. Nobody will hear it: the kiosk never reads it aloud.
    .error-required = Enter a new password.

change-password-encore = Enter it once more
    .hint = The same one, to avoid a mistake.
    .spoken = Enter the same new password once more.
    .error-required = Enter the same password.
    .error-differe = The two passwords are different. Touch “Show” to see what you type, or “Back” to choose another one.
