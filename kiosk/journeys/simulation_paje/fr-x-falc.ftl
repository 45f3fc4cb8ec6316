# Paje, en phrases courtes.

simulation-paje-title = Aides pour un bébé
    .hint = La naissance, le congé parental, la garde
