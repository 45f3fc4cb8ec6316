# Le travail, la garde alternée, le deuil, en phrases courtes.

common-metier = Que fait cette personne aujourd’hui ?
    .hint = Choisissez une seule réponse.
common-metier-salarie = Elle a un patron et un salaire
common-metier-independant = Elle travaille pour elle-même
    .hint = Elle a son entreprise ou son commerce.
common-metier-apprenti = Elle est en apprentissage
common-metier-etudiant = Elle fait des études
common-metier-chomage = Elle est au chômage
    .hint = Inscrite à France Travail
common-metier-sans-activite = Elle ne travaille pas
    .hint = Pas inscrite à France Travail
common-metier-conge-parental = Elle garde son enfant
    .hint = C’est un congé parental.
common-metier-arret-maladie = Elle est en arrêt de travail
    .hint = Maladie, bébé ou accident au travail
common-metier-invalidite = Elle a une pension d’invalidité
common-metier-retraite = Elle est à la retraite
common-metier-esat = Elle travaille dans un Esat
common-partage = Qui reçoit l’argent des allocations familiales ?
    .hint = Le choix dure un an.
    .help = Vous n’êtes pas d’accord ? La Caf donne la moitié à chaque parent.
common-partage-moitie = La moitié pour chaque parent
common-partage-desaccord = Nous ne sommes pas d’accord
    .hint = Chaque parent a la moitié.
common-rappel = Nous pensons à vous. Voulez-vous que la Caf vous appelle ?
    .hint = Une personne peut vous écouter et vous aider. Vous n’avez pas de papier à donner.
