# Aide pour le logement, en phrases courtes.

simulation-logement-title = Aide pour le logement
    .hint = De l’argent pour payer le loyer
