# Un enfant ou un proche vient vivre chez moi, en phrases courtes.

changer-arrivee-enfant-title = Quelqu’un vient vivre chez moi
    .hint = Un enfant, ou une personne de ma famille
    .search = arrivée, enfant, mère, père, garde alternée

changer-arrivee-enfant-accueil = Qui vient vivre chez vous ?
    .hint = Une seule personne. Une autre personne ? Recommencez après.
changer-arrivee-enfant-accueil-recueilli = Un enfant que j’élève
    .hint = Par exemple : un petit-enfant ou un neveu
changer-arrivee-enfant-enfant-naissance = { $n ->
    [1] Quel jour est sa naissance ?
   *[other] Quel jour est né l’enfant n° { $n } ?
}
    .error-adulte = Cette personne a plus de 25 ans. Revenez en arrière. Choisissez « Un adulte de ma famille ».
changer-arrivee-enfant-depuis = Quel jour est son arrivée chez vous ?
    .error-avant-naissance = Cette date est trop tôt. La personne n’était pas née.
changer-arrivee-enfant-temps = L’enfant vit chez vous tout le temps ?
    .hint = Les vacances ne comptent pas.
changer-arrivee-enfant-temps-plein = Oui
changer-arrivee-enfant-temps-alternee = La moitié du temps
    .hint = L’autre moitié chez l’autre parent
changer-arrivee-enfant-confie = Qui vous a demandé d’élever l’enfant ?
changer-arrivee-enfant-confie-seul = Personne. L’enfant a seulement moi
changer-arrivee-enfant-handicap = La personne a un handicap reconnu ?
    .hint = Elle a une carte ou un papier de la MDPH.
changer-arrivee-enfant-enfant-activite = Que fait l’enfant ?
    .hint = Il a 16 ans ou plus. Son argent compte.
changer-arrivee-enfant-enfant-activite-scolarise = Il va à l’école
changer-arrivee-enfant-enfant-activite-apprenti = Il est en apprentissage
changer-arrivee-enfant-enfant-activite-travaille = Il travaille
changer-arrivee-enfant-enfant-activite-rien = Il ne fait rien
changer-arrivee-enfant-enfant-revenus = Combien d’argent gagne l’enfant par mois ?
    .hint = Regardez « net à payer » sur sa fiche de paie.
    .help = La Caf fait le calcul. Écrivez juste le montant.
changer-arrivee-enfant-autre-dossier = L’enfant est dans un autre dossier de la Caf ?
    .hint = Vous ne savez pas ? Répondez non.
