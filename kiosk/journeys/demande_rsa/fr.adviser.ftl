# Pour le conseiller : demander le RSA.

demande-rsa-title =
    .say = Demander d’abord l’âge, puis la situation familiale et les revenus des trois mois.
    .papers = Pièce d’identité ou titre de séjour, RIB, relevés des trois mois.
    .mistakes = Croire que l’épargne interdit le RSA : elle se déclare, la Caf calcule.
    .blocked = Sans domicile stable : demander d’abord une domiciliation, au CCAS ou à une association agréée.
    .rule = RSA : articles L. 262-4, L. 262-7-1 et L. 262-10 du Code de l’action sociale et des familles. Montants : barème du mois.
    .bareme = prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa

demande-rsa-jeune =
    .say = Avant 25 ans : un enfant, ou deux années de travail en trois ans.
    .papers = Bulletins de salaire, contrats, attestations de l’employeur.
    .blocked = Ni l’un ni l’autre : la mission locale, et la prime d’activité si la personne travaille.
    .rule = Deux années de travail : L. 262-7-1 du Code de l’action sociale et des familles.

demande-rsa-trop-jeune =
    .say = Dire clairement que le RSA n’est pas possible ici, et ce qui existe.
    .blocked = Mission locale : contrat d’engagement jeune, avec une allocation.

demande-rsa-pension =
    .say = Poser la question avec tact ; elle n’est pas une obligation d’affronter l’autre parent.
    .mistakes = Répondre non sans savoir que la Caf peut dispenser de la demande.
    .blocked = Violences : choisir « Je ne peux pas la demander », et donner le 3919.
    .rule = Pension avant RSA : article L. 262-10 du Code de l’action sociale et des familles.

demande-rsa-patrimoine =
    .say = Additionner tout le foyer, enfants compris ; le logement habité ne compte pas.

demande-rsa-patrimoine-montant =
    .say = Une valeur proche suffit.
    .papers = Relevés des livrets et contrats.

demande-rsa-prime =
    .say = Dire oui ne coûte rien : la Caf étudie les deux avec la même demande.
