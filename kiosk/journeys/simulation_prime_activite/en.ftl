# In-work benefit. Its questions say the words of “all my benefits”.

simulation-prime-activite-title = In-work benefit (prime d’activité)
    .hint = For people who work and earn little. The RSA is estimated too
    .search = in-work benefit estimate, low wage benefit, prime d’activité
