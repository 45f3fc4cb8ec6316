# Pour le conseiller : rentrée d’un enfant de 16 à 18 ans.

declarer-ars-title =
    .say = Compter d’abord tous les enfants de 16 à 18 ans : la déclaration se fait une fois par an.
    .papers = Certificat de scolarité ou contrat d’apprentissage de chaque enfant.
    .mistakes = Ne parler que d’un enfant : il faudrait passer par la Caf pour les autres.
    .blocked = Pas encore d’école à la rentrée : dire ce qui est prévu, et prévenir la Caf si cela change.
    .rule = ARS : articles L. 543-1 et R. 512-2 du Code de la sécurité sociale. Montants : barème du mois.
    .bareme = prestations_sociales.prestations_familiales.education_presence_parentale.ars.ars_m.taux_lycee

declarer-ars-rentree =
    .say = Une réponse par enfant : cocher tout ce qui se présente dans la famille.
    .mistakes = Oublier le service civique et la recherche d’emploi : c’est « Plus d’études ».

declarer-ars-enfants-ecole =
    .say = Toucher chaque prénom qui va au lycée ou fait des études.

declarer-ars-enfants-distance =
    .say = Le Cned et l’instruction à la maison vont ici.
    .papers = Attestation d’inscription.

declarer-ars-enfants-apprentissage =
    .say = Toucher chaque apprenti ; son salaire est demandé ensuite.
    .papers = Contrat d’apprentissage.

declarer-ars-enfants-arret =
    .say = Dire que l’aide s’arrête pour cet enfant, sans juger son choix.

declarer-ars-salaire =
    .say = Le brut du contrat, par mois ; s’ils sont plusieurs, le plus élevé.
    .mistakes = Le net à payer à la place du brut.
    .rule = Un apprenti peut gagner jusqu’à 55 % du Smic : article R. 512-2, calcul fait par la Caf.
