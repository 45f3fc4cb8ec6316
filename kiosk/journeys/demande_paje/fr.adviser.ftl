# Pour le conseiller : naissance et jeune enfant (Paje).

demande-paje-title =
    .say = Demander si l’enfant est déjà né : une grossesse se choisit jusqu’à l’accouchement.
    .papers = Certificat de grossesse ou acte de naissance, avis d’impôt, RIB.
    .mistakes = Choisir « Une naissance » pour un enfant déjà dit à la Caf.
    .blocked = Enfant déjà déclaré : la Caf passe d’elle-même à l’allocation de base.
    .rule = Paje : articles L. 531-1 à L. 531-3 du Code de la sécurité sociale. Montants : barème du mois.
    .bareme = prestations_sociales.prestations_familiales.petite_enfance.paje.paje_cm2.montant.prime_naissance

demande-paje-evenement =
    .say = Grossesse, naissance ou adoption : une seule réponse.

demande-paje-qui =
    .say = La personne qui attend l’enfant, ou sa conjointe.

demande-paje-terme =
    .say = La date prévue, écrite par le médecin ou la sage-femme.

demande-paje-nombre =
    .say = Un seul, sauf jumeaux annoncés par le médecin.

demande-paje-enfant =
    .say = Comme sur l’acte ; pour des jumeaux, l’autre se dit dans « Mon enfant est né ».
    .papers = Acte de naissance.

demande-paje-enfant-naissance =
    .say = La date de l’acte de naissance.

demande-paje-enfant-sexe =
    .say = Reprendre ce qui est écrit sur l’acte de naissance.

demande-paje-arrivee =
    .say = Le jour où l’enfant est arrivé au foyer, même avant le jugement.

demande-paje-impots =
    .say = Oui si un avis d’impôt existe : la Caf reçoit les revenus des impôts.

demande-paje-revenus =
    .say = Revenus du foyer d’il y a deux ans, pour toute l’année, en France ou ailleurs.
    .papers = Avis d’impôt étranger, attestations annuelles.
    .mistakes = Laisser vide au lieu d’écrire 0.
