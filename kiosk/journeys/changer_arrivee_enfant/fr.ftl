# Un enfant ou un proche vient vivre chez moi.

changer-arrivee-enfant-title = Un enfant ou un proche vient vivre chez moi
    .hint = Un enfant qui revient, un parent à charge
    .search = arrivée d’un enfant, mon enfant revient, garde alternée, enfant recueilli, tiers de confiance, kafala, neveu, nièce, petit-fils, petite-fille, personne à charge, ma mère vit chez moi, mon père vit chez moi, belle-fille, beau-fils

changer-arrivee-enfant-accueil = Qui vient vivre chez vous ?
    .hint = Une personne à la fois. Pour une autre, recommencez ensuite. Pour une naissance ou une adoption, il y a une autre démarche.
    .short = Qui arrive
changer-arrivee-enfant-accueil-mon-enfant = Mon enfant
changer-arrivee-enfant-accueil-enfant-conjoint = L’enfant de mon conjoint
changer-arrivee-enfant-accueil-recueilli = Un enfant que je prends en charge
    .hint = Petit-enfant, neveu, nièce, enfant confié par un juge
changer-arrivee-enfant-accueil-personne = Un adulte de ma famille
    .hint = Un parent âgé, une personne handicapée
changer-arrivee-enfant-enfant-naissance = { $n ->
    [1] Quelle est sa date de naissance ?
   *[other] Quelle est la date de naissance de l’enfant n° { $n } ?
}
    .short = { $n ->
        [1] Date de naissance
       *[other] Naissance de l’enfant n° { $n }
    }
    .error-adulte = Cette personne a 25 ans ou plus. Revenez en arrière et choisissez « Un adulte de ma famille », ou vérifiez la date.
changer-arrivee-enfant-enfant-sexe = { $n ->
    [1] Femme ou homme, fille ou garçon ?
   *[other] L’enfant n° { $n } : fille ou garçon ?
}
    .short = { $n ->
        [1] Sexe
       *[other] Sexe de l’enfant n° { $n }
    }
changer-arrivee-enfant-enfant-sexe-fille = Femme ou fille
changer-arrivee-enfant-enfant-sexe-garcon = Homme ou garçon
changer-arrivee-enfant-depuis = Depuis quel jour vit-il ou vit-elle chez vous ?
    .short = Arrivée
    .error-avant-naissance = Ce jour est avant sa naissance. Vérifiez les deux dates.
changer-arrivee-enfant-temps = Est-ce tout le temps ?
    .hint = Les vacances ou un week-end sur deux ne comptent pas.
    .short = Temps chez vous
changer-arrivee-enfant-temps-plein = Oui, tout le temps ou presque
changer-arrivee-enfant-temps-alternee = En garde alternée
    .hint = Environ la moitié du temps chez chaque parent
changer-arrivee-enfant-confie = Qui vous l’a confié ?
    .short = Confié par
changer-arrivee-enfant-confie-juge = Un juge ou un service du département
changer-arrivee-enfant-confie-famille = Ses parents
changer-arrivee-enfant-confie-seul = Personne, il n’a plus que moi
changer-arrivee-enfant-lien = Qui est cette personne pour vous ?
    .short = Lien avec vous
changer-arrivee-enfant-lien-parent = Mon père ou ma mère
changer-arrivee-enfant-lien-grand-parent = Un grand-parent
changer-arrivee-enfant-lien-frere = Un frère ou une sœur
changer-arrivee-enfant-lien-autre = Un autre proche
changer-arrivee-enfant-handicap = A-t-elle une carte d’invalidité ou un droit de la MDPH ?
    .hint = Carte mobilité inclusion « invalidité », AAH, ou taux de 80 % et plus.
    .short = Handicap reconnu
changer-arrivee-enfant-enfant-activite = Que fait-il ou que fait-elle ?
    .hint = Dès 16 ans, ce que gagne un enfant compte.
    .short = Situation de l’enfant
changer-arrivee-enfant-enfant-activite-scolarise = École, lycée ou études
changer-arrivee-enfant-enfant-activite-apprenti = Apprentissage ou stage payé
changer-arrivee-enfant-enfant-activite-travaille = Travail
changer-arrivee-enfant-enfant-activite-rien = Rien pour l’instant
changer-arrivee-enfant-enfant-revenus = Combien gagne-t-il ou gagne-t-elle par mois ?
    .hint = Le « net à payer » du dernier bulletin de salaire.
    .short = Gains par mois
    .help-title = Pourquoi cette question ?
    .help = Un jeune qui gagne plus de 55 % du Smic n’est plus compté à votre charge. La Caf fait le calcul : écrivez simplement le montant.
changer-arrivee-enfant-autre-dossier = Est-il ou est-elle déjà dans le dossier Caf de quelqu’un d’autre ?
    .hint = Celui de l’autre parent, par exemple. Si vous ne savez pas, répondez non.
    .short = Dans un autre dossier
