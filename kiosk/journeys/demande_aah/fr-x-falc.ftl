# L’AAH, en phrases courtes.

demande-aah-title = Demander l’AAH
    .hint = De l’argent pour les adultes handicapés
    .search = aah, handicap, mdph, adulte handicapé
demande-aah-a-charge = Vos parents ont-ils de l’argent de la Caf pour vous ?
demande-aah-aeeh = Avant 20 ans, il y a une autre aide
    .hint = Elle s’appelle l’AEEH. Vos parents la demandent. Vous demanderez l’AAH à 20 ans.
demande-aah-pension = Avez-vous une pension d’invalidité ou une retraite ?
    .hint = Il faut d’abord demander cet argent. L’AAH vient après.
    .help-title = Vous ne savez pas ?
    .help = Vous avez déjà travaillé ? Appelez le 3646.
demande-aah-pension-recue = Oui
demande-aah-pension-demandee = J’ai demandé, j’attends
demande-aah-pension-refusee = On m’a dit non
demande-aah-pension-non = Non, je n’ai rien demandé
demande-aah-lieu = Où vivez-vous en ce moment ?
demande-aah-lieu-domicile = Dans un logement
demande-aah-lieu-hopital = À l’hôpital
demande-aah-lieu-etablissement = Dans un foyer pour personnes handicapées
demande-aah-lieu-prison = En prison
demande-aah-lieu-depuis = Depuis quel jour ?
demande-aah-protection = Un juge a-t-il choisi une personne pour votre argent ?
demande-aah-protection-non = Non
demande-aah-protection-curatelle = Oui, un curateur
demande-aah-protection-tutelle = Oui, un tuteur
