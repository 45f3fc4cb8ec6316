# Le code reçu.

enter-code-title = Saisir le code reçu

enter-code-code = Écrivez le code reçu
    .hint = 6 chiffres. Il sert une seule fois.
    .spoken = Écrivez les six chiffres du code que vous avez reçu.
    .door-renvoyer = Renvoyer un code
    .door-autre-moyen = Choisir un autre moyen
    .door-rien-recu = Je n’ai rien reçu
    .error-required = Écrivez les 6 chiffres du code.
