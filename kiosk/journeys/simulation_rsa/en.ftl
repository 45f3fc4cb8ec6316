# RSA. Its questions say the words of “all my benefits”.

simulation-rsa-title = Minimum income (RSA)
    .hint = The prime d’activité is estimated too
    .spoken = Minimum income
