# The code that came.

enter-code-title = Enter the code you received

enter-code-code = Enter the code you received
    .hint = 6 digits. It works only once.
    .spoken = Enter the six digits of the code you received.
    .door-renvoyer = Send another code
    .door-autre-moyen = Choose another way
    .door-rien-recu = I received nothing
    .error-required = Enter the 6 digits of the code.
