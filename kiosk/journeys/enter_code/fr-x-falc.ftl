# Le code reçu, en phrases courtes.

enter-code-title = Écrire le code

enter-code-code = Écrivez le code
    .hint = Le code est dans le message. Il a 6 chiffres.
    .spoken = Écrivez le code. Le code est dans le message. Il a six chiffres.
    .door-renvoyer = Recevoir un autre code
    .door-autre-moyen = Recevoir le code autrement
