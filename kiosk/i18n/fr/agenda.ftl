# Mon agenda : les dates à venir, et pourquoi elles comptent.

agenda-title = Mon agenda
agenda-hint = Les dates des douze prochains mois.
agenda-none-title = Aucune date à venir
agenda-none = Rien n’est prévu dans les douze prochains mois.
agenda-late = À faire maintenant
agenda-loading = Nous cherchons vos dates…

agenda-paiement = Prochain paiement
    .hint = Votre banque peut mettre quelques jours à l’inscrire sur votre compte.
agenda-declaration = Déclaration trimestrielle : { $benefit }
    .hint = À faire avant cette date pour ne pas perdre un paiement.
agenda-declaration-late = Déclaration trimestrielle en retard : { $benefit }
    .hint = Faites-la dès maintenant pour ne pas perdre un paiement.
agenda-rendez-vous = Rendez-vous à { $time }
    .hint = { $place }
agenda-piece = Un document est attendu : { $paper }
    .hint = Sans ce document, un paiement peut s’arrêter.
agenda-fin-de-droit = Fin d’un droit : { $benefit }
    .hint = { $name } a 3 ans ce jour-là.
agenda-naissance = Naissance prévue
    .hint = Déclarez la naissance à votre Caf dans le mois qui suit.
agenda-anniversaire = { $name } a { $age } ans
    .hint = Vos droits peuvent changer.
agenda-age-3 = La prestation d’accueil du jeune enfant change à 3 ans.
agenda-age-6 = L’allocation de rentrée scolaire commence l’année des 6 ans.
agenda-age-14 = Le montant des allocations familiales peut changer.
agenda-age-16 = Pour l’allocation de rentrée scolaire, dites chaque été à votre Caf s’il y a une rentrée.
agenda-age-18 = L’allocation de rentrée scolaire s’arrête à 18 ans.
agenda-age-20 = À 20 ans, un enfant ne compte plus pour les allocations familiales.
agenda-age-21 = À 21 ans, un enfant ne compte plus pour le complément familial ni pour l’aide au logement.

help-agenda = Regardez vos dates. Ce qui est à faire maintenant est en haut.
