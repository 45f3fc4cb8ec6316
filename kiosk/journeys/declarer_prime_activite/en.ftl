# The quarterly declaration of the prime d’activité.

declarer-prime-activite-title = Declare my resources for the prime d’activité
    .hint = Every 3 months, to receive it
    .search = quarterly declaration, prime d’activité, declare my salary, resources, update
