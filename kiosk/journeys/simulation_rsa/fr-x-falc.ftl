# RSA, en phrases courtes.

simulation-rsa-title = RSA
    .hint = De l’argent quand vous gagnez très peu, ou rien
