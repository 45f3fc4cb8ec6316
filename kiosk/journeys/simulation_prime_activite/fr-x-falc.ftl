# Prime d'activité, en phrases courtes.

simulation-prime-activite-title = Prime d’activité
    .hint = De l’argent en plus de votre salaire
