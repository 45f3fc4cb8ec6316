# RSA. Ses questions disent les mots de « toutes mes aides ».

simulation-rsa-title = RSA
    .hint = Un revenu minimum. La prime d’activité est estimée aussi
    .spoken = Revenu de solidarité active
    .search = revenu de solidarité active, rsa, minimum, simulation rsa, combien de rsa, calculer mon rsa
