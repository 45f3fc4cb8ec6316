# The code of a letter.

letter-code-title = Enter the code from the letter

letter-code-code = Enter the code from the letter
    .hint = 6 digits, in the letter from the Caf.
    .help-title = The letter has not arrived?
    .help = It takes a few days. Come back to a kiosk once you have it. If it does not arrive, ask at the reception desk.
    .spoken = Enter the six digits of the code in the letter from the Caf.
    .error-required = Enter the 6 digits of the code.
