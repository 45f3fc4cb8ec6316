# Pour le conseiller : autre aide : ce qui n’a pas de démarche à elle.

demande-autre-title =
    .say = Nommer l’aide avec la personne ; sinon, faire l’estimation « Toutes mes aides ».
    .papers = Selon l’aide : livret de famille, certificats, factures, devis, avis d’impôt.
    .mistakes = Demander une aide pour une autre : la première question décide de tout.
    .blocked = Rien ne correspond : le 3230 ou un rendez-vous avec un conseiller.
    .rule = Aides diverses : articles L. 521-1, L. 522-1 et L. 531-4 du Code de la sécurité sociale ; Cerfa 11423.
    .bareme =
        prestations_sociales.prestations_familiales.prestations_generales.af.af_cm.taux.enf2
        prestations_sociales.prestations_familiales.prestations_generales.cf.cf_cm.complement_familial.taux_cf_base

demande-autre-aide =
    .say = Lire la liste une fois en entier avant de choisir.
    .mistakes = Choisir « Aide aux vacances » : la Caf écrit elle-même aux familles concernées.
    .blocked = Vacances : le courrier de la Caf et vacaf.org ; rien à demander ici.

demande-autre-vers-vacances =
    .say = Rien à demander : attendre le courrier de la Caf, puis vacaf.org.

demande-autre-vers-autre =
    .say = Proposer l’estimation, puis un rendez-vous si besoin.

demande-autre-enfants =
    .say = Compter jusqu’à 20 ans, garde alternée comprise.

demande-autre-un-enfant =
    .say = Dire que les allocations familiales commencent à deux enfants, hors outre-mer.
    .blocked = Outre-mer : prendre un rendez-vous, elles commencent au premier enfant.

demande-autre-moins-de-trois =
    .say = Expliquer le seuil de trois enfants, et faire l’estimation.
    .blocked = Outre-mer : rendez-vous, le complément commence au premier enfant.

demande-autre-petite-famille =
    .say = La prime de déménagement demande trois enfants, nés ou attendus.
    .blocked = Orienter vers le FSL du département ou le service social de la mairie.

demande-autre-alternee =
    .say = Poser la question pour chaque enfant.

demande-autre-partage =
    .say = Un accord des deux parents, sinon la Caf partage.
    .papers = Accord écrit et signé, ou jugement.

demande-autre-ars-age =
    .say = Choisir le plus jeune ; pour 16 à 18 ans, une autre déclaration existe.

demande-autre-vers-declaration =
    .say = Montrer le chemin : « Faire une déclaration », puis « Rentrée d’un enfant de 16 à 18 ans ».

demande-autre-conge-naissance =
    .say = L’enfant le plus jeune, qui a moins de trois ans.

demande-autre-conge-rythme =
    .say = Trois choix : arrêt complet, moitié, ou entre moitié et 80 %.
    .mistakes = Confondre 80 % et temps plein.

demande-autre-conge-debut =
    .say = Le premier jour du congé ou du temps partiel.
    .papers = Attestation de l’employeur.

demande-autre-presence-enfant =
    .say = Le prénom et le nom de l’enfant malade.

demande-autre-presence-debut =
    .say = La date est sur le certificat du médecin.
    .papers = Certificat médical.

demande-autre-retraite-motif =
    .say = Trois motifs : enfants, enfant handicapé, adulte aidé.
    .papers = Notification MDPH, ou avis d’impôt selon le motif.
    .rule = AVPF : service-public.fr, fiche F2574.

demande-autre-deces-moment =
    .say = Se taire, laisser le temps ; proposer un rendez-vous.
    .blocked = Aide à demander dans les deux ans : service-public.fr, fiche F35558.

demande-autre-deces-enfant =
    .say = Une question qu’on peut ne pas répondre : ne pas insister.

demande-autre-deces-jour =
    .say = Une date suffit, sans plus.

demande-autre-demenagement-jour =
    .say = La demande se fait dans les six mois : vérifier la date du bail.
    .rule = Prime de déménagement : Cerfa 11363.

demande-autre-demenagement-frais =
    .say = Additionner les factures : déménageur, camion, essence, péage.
    .papers = Toutes les factures du déménagement.

demande-autre-travaux =
    .say = Écarter la peinture et le papier peint : ils ne comptent pas.
    .papers = Devis datés.
    .rule = Prêt à l’amélioration de l’habitat : service-public.fr, fiche F1616.

demande-autre-cout =
    .say = Le total des devis, toutes taxes comprises.

demande-autre-montant =
    .say = Le prêt couvre une part du coût, jusqu’au plafond écrit à l’écran.
    .mistakes = Demander plus que le devis ne porte.
