# Mon profil et Mes ressources : ce que la Caf sait, en phrases.

profile-title = Mon profil
profile-hint = Ce que votre Caf sait de vous.
profile-loading = Nous cherchons votre profil…
profile-see = Consulter ou modifier
profile-change = Modifier
profile-part-family = Ma famille
profile-part-work = Mon travail
profile-part-address = Mon adresse
profile-part-contact = Mes coordonnées
profile-part-bank = Mon compte bancaire
profile-contact-none = Votre Caf n’a ni votre téléphone ni votre courriel.
profile-since = { $what } depuis le { $date }.
profile-now = { $what }.
profile-children = { $count ->
    [one] J’ai { $count } enfant dans mon dossier.
   *[other] J’ai { $count } enfants dans mon dossier.
}
profile-child = { $name }, naissance le { $date }
profile-pregnancy = Une naissance est prévue le { $date }.
profile-rent = Mon loyer : { $amount } par mois, sans les charges.
profile-telephone = Mon téléphone : { $number }
profile-email = Mon courriel : { $address }

## Comment on vit

family-celibataire = { $civilite ->
    [Mme] Je suis célibataire
   *[other] Je suis célibataire
}
family-marie = { $civilite ->
    [Mme] Je suis mariée
   *[other] Je suis marié
}
family-pacse = { $civilite ->
    [Mme] Je suis pacsée
   *[other] Je suis pacsé
}
family-concubinage = { $civilite ->
    [Mme] Je vis en couple
   *[other] Je vis en couple
}
family-separe = { $civilite ->
    [Mme] Je suis séparée
   *[other] Je suis séparé
}
family-divorce = { $civilite ->
    [Mme] Je suis divorcée
   *[other] Je suis divorcé
}
family-veuf = { $civilite ->
    [Mme] Je suis veuve
   *[other] Je suis veuf
}

## Ce que l'on fait

activite-salarie = { $civilite ->
    [Mme] Je suis salariée
   *[other] Je suis salarié
}
activite-independant = { $civilite ->
    [Mme] Je suis indépendante
   *[other] Je suis indépendant
}
activite-apprenti = { $civilite ->
    [Mme] Je suis apprentie
   *[other] Je suis apprenti
}
activite-etudiant = { $civilite ->
    [Mme] Je suis étudiante
   *[other] Je suis étudiant
}
activite-chomage = { $civilite ->
    [Mme] Je suis au chômage
   *[other] Je suis au chômage
}
activite-sans-activite = { $civilite ->
    [Mme] Je suis sans activité
   *[other] Je suis sans activité
}
activite-conge-parental = { $civilite ->
    [Mme] Je suis en congé parental
   *[other] Je suis en congé parental
}
activite-arret-maladie = { $civilite ->
    [Mme] Je suis en arrêt maladie
   *[other] Je suis en arrêt maladie
}
activite-invalidite = { $civilite ->
    [Mme] Je suis en invalidité
   *[other] Je suis en invalidité
}
activite-retraite = { $civilite ->
    [Mme] Je suis à la retraite
   *[other] Je suis à la retraite
}
activite-esat = { $civilite ->
    [Mme] Je travaille dans un Esat
   *[other] Je travaille dans un Esat
}

## Ce que fait quelqu'un d'autre du foyer

partner-salarie = { $name } a un emploi salarié
partner-independant = { $name } travaille à son compte
partner-apprenti = { $name } est en apprentissage
partner-etudiant = { $name } fait des études
partner-chomage = { $name } est au chômage
partner-sans-activite = { $name } est sans activité
partner-conge-parental = { $name } est en congé parental
partner-arret-maladie = { $name } est en arrêt maladie
partner-invalidite = { $name } est en invalidité
partner-retraite = { $name } est à la retraite
partner-esat = { $name } travaille dans un Esat

## Là où l'on vit

occupation-locataire = Je suis locataire
occupation-meuble = Je loue un logement meublé
occupation-colocataire = Je vis en colocation
occupation-foyer = Je vis dans un foyer
occupation-accedant = J’achète mon logement avec un prêt
occupation-proprietaire = Je suis propriétaire
occupation-heberge = Quelqu’un m’héberge

## Mes ressources

resources-title = Mes ressources
resources-hint = Ce que la Caf connaît des 24 derniers mois et des deux dernières années.
resources-loading = Nous cherchons vos ressources…
resources-none-title = Aucune ressource connue
resources-none = La Caf ne connaît aucune ressource pour les 24 derniers mois.
resources-year = Toute l’année
resources-line = { $kind }, { $origin }
resources-declared = déclaré à la Caf
resources-known = transmis à la Caf
resource-salaire = Salaire
resource-chomage = Chômage
resource-independant = Revenu d’indépendant
resource-retraite = Retraite
resource-invalidite = Pension d’invalidité
resource-indemnites-journalieres = Indemnités journalières
resource-pension-alimentaire = Pension alimentaire
resource-autres = Autres revenus
resource-formation = Revenu de formation
resource-other = Autre ressource

help-profile = Vérifiez chaque partie. S’il y a « Modifier », touchez ce bouton pour la changer.
help-resources = Regardez ce que la Caf connaît. Si un montant est faux, dites-le à votre Caf.
