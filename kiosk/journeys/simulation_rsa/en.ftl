# RSA. Its questions say the words of “all my benefits”.

simulation-rsa-title = Minimum income (RSA)
    .hint = A minimum income. The prime d’activité is estimated too
    .spoken = Minimum income
    .search = minimum income, rsa estimate, how much rsa, welfare
