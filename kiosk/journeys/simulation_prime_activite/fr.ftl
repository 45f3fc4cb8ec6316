# Prime d'activité. Ses questions disent les mots de « toutes mes aides ».

simulation-prime-activite-title = Prime d’activité
    .hint = Pour qui travaille avec un revenu modeste. Le RSA est estimé aussi
    .search = prime d’activité, prime pour l’emploi, complément de salaire, simulation prime d’activité, calculer ma prime
