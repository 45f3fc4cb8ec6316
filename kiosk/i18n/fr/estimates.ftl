# Les estimations : les aides, pourquoi oui, pourquoi non, et que faire ensuite.

## Les aides. « .hint » : ce que c'est, en une ligne.

estimate-benefit-aide-logement = Aide au logement
    .hint = Pour payer un loyer, ou certains prêts (Apl, Alf, Als)
estimate-benefit-rsa = Revenu de solidarité active (RSA)
    .hint = Un revenu minimum pour le foyer
estimate-benefit-prime-activite = Prime d’activité
    .hint = Un complément pour qui travaille avec un revenu modeste
estimate-benefit-paje-base = Allocation de base de la Paje
    .hint = Pour élever un enfant de moins de 3 ans
estimate-benefit-prime-naissance = Prime à la naissance
    .hint = Pour préparer l’arrivée d’un enfant
estimate-benefit-prepare = Prestation de congé parental (PreParE)
    .hint = Pour un parent qui travaille moins, ou plus du tout, avec un enfant de moins de 3 ans
estimate-benefit-cmg = Complément de mode de garde (CMG)
    .hint = Pour payer la garde d’un jeune enfant
estimate-benefit-af = Allocations familiales
    .hint = Pour les familles de deux enfants ou plus
estimate-benefit-cf = Complément familial
    .hint = Pour les familles de trois enfants ou plus
estimate-benefit-asf = Allocation de soutien familial (Asf)
    .hint = Pour un enfant élevé sans l’aide de l’autre parent
estimate-benefit-ars = Allocation de rentrée scolaire (Ars)
    .hint = Pour la rentrée des enfants de 6 à 18 ans
estimate-benefit-aah = Allocation aux adultes handicapés (AAH)
    .hint = Un revenu minimum pour un adulte handicapé
estimate-benefit-aeeh = Allocation d’éducation de l’enfant handicapé (AEEH)
    .hint = Pour élever un enfant handicapé

## Pourquoi il n'y a pas de droit

estimate-reason-resources-above-month = Vos ressources comptées sont de { $resources } par mois. C’est { $over } de plus que la limite de { $ceiling }.
estimate-reason-resources-above-year = Vos ressources comptées sont de { $resources } par an. C’est { $over } de plus que la limite de { $ceiling }.
estimate-reason-share-above-rent = Pour votre logement, le calcul retient { $rent } de loyer et de charges. D’après vos ressources, vous pouvez payer { $share }. Il n’y a donc pas d’aide.
estimate-reason-below-minimum = Le calcul donne { $computed }. En dessous de { $minimum }, l’aide n’est pas versée.
estimate-reason-too-young = Dans votre situation, il faut avoir { $years } ans ou plus.
estimate-reason-student = En général, un étudiant n’a pas droit à cette aide.
estimate-reason-student-work = Un étudiant ou un apprenti doit gagner au moins { $minimum } par mois en travaillant.
estimate-reason-residence = Il faut { $years ->
        [one] { $years } an
       *[other] { $years } ans
    } avec un titre de séjour qui permet de travailler.
estimate-reason-no-work = Cette aide complète un revenu du travail. Il n’y en a pas dans vos réponses.
estimate-reason-not-tenant = Cette aide est pour qui paie un loyer, ou rembourse certains prêts.
estimate-reason-landlord-family = Votre logement appartient à votre famille proche. Dans ce cas, l’aide n’est pas versée.
estimate-reason-rent-too-high = Votre loyer est de { $rent }. Au-dessus de { $limit }, l’aide n’est plus versée.
estimate-reason-rent-reduced = Votre loyer HLM est déjà baissé de { $reduction } par mois, par la réduction de loyer de solidarité. Il ne reste rien à aider.
estimate-reason-loan-closed = Les prêts récents ne donnent plus droit à cette aide.
estimate-reason-no-child = Cette aide demande au moins un enfant à charge.
estimate-reason-few-children = Cette aide demande { $needed ->
        [one] { $needed } enfant à charge
       *[other] { $needed } enfants à charge
    } ou plus. Nombre d’enfants comptés : { $children }.
estimate-reason-children-age = Cette aide est pour un enfant { $least ->
        [0] de moins de { $most ->
            [one] { $most } an
           *[other] { $most } ans
        }
       *[other] de { $least } à { $most } ans
    }.
estimate-reason-not-alone = Cette aide est pour un parent qui vit sans conjoint.
estimate-reason-pension-received = L’autre parent verse { $pension } par mois. L’aide complète les pensions de moins de { $asf }.
estimate-reason-shared-custody = En garde alternée, cette aide n’est pas versée.
estimate-reason-no-pregnancy = Cette prime est pour une naissance à venir.
estimate-reason-no-care = Cette aide est pour la garde payée d’un enfant.
estimate-reason-care-creche = La Caf aide déjà la crèche : c’est pourquoi son prix dépend de vos revenus.
estimate-reason-care-no-work = Cette aide demande que chaque parent travaille, étudie ou touche le chômage.
estimate-reason-no-leave = Cette aide est pour un parent qui arrête ou réduit son travail.
estimate-reason-no-disability = Cette aide demande un taux d’incapacité de 50 % ou plus, reconnu par la MDPH.
estimate-reason-no-restriction = Avec un taux de 50 à 79 %, la MDPH doit aussi reconnaître que le handicap empêche durablement de travailler.
estimate-reason-child-no-disability = Cette aide demande qu’un enfant ait un taux d’incapacité de 50 % ou plus, reconnu par la MDPH.
estimate-reason-not-with = Cette aide ne s’ajoute pas à une autre que vous auriez : { $benefit }.
estimate-reason-not-in-territory = Là où vous habitez, cette aide n’existe pas, ou ses règles sont différentes.
estimate-reason-not-covered = La borne ne sait pas calculer cette aide. Demandez à l’accueil.
estimate-reason-other-rule = Une autre règle de cette aide n’est pas remplie. L’accueil peut regarder avec vous.

## Sur quoi repose un montant

estimate-reason-rent = Calculé avec un loyer de { $rent } par mois. { $commune } est en zone { $zone }.
estimate-reason-loan = Calculé avec un remboursement de { $rent } par mois.
estimate-reason-work-average = Calculé avec un revenu du travail de { $average } par mois, en moyenne.
estimate-reason-rsa-base = { $persons ->
        [one] Montant de base pour { $persons } personne : { $base }. Ressources comptées et retirées : { $resources }.
       *[other] Montant de base pour { $persons } personnes : { $base }. Ressources comptées et retirées : { $resources }.
    }
estimate-reason-housing-deducted = Un forfait de { $deducted } est retiré, parce que vous avez une aide au logement ou un logement sans loyer.
estimate-reason-children = { $children ->
        [one] Calculé pour { $children } enfant.
       *[other] Calculé pour { $children } enfants.
    }
estimate-reason-full-rate = Vous avez droit au montant complet.
estimate-reason-partial-rate = Vous avez droit à une partie du montant.
estimate-reason-reduced-rate = Le montant est réduit, parce que vos ressources dépassent un premier plafond.
estimate-reason-lone-parent = Le montant est plus élevé, parce que vous êtes parent sans conjoint.
estimate-reason-paid-after-birth = Cette aide vient avec la naissance : vers { $month }.
estimate-reason-paid-in-august = { $children ->
        [one] Versée une fois par an, en août, pour { $children } enfant.
       *[other] Versée une fois par an, en août, pour { $children } enfants.
    }
estimate-reason-care-cost = Calculé avec une garde qui coûte { $cost } par mois.
estimate-reason-aah-base = Montant de base : { $base } par mois. Ressources comptées et retirées : { $resources }.
estimate-reason-complement = Avec le complément de catégorie { $category }.

## Ce qui a été compté

estimate-counted-household = Votre foyer : { $adults ->
        [one] { $adults } adulte
       *[other] { $adults } adultes
    }, { $children ->
        [0] sans enfant
        [one] { $children } enfant
       *[other] { $children } enfants
    }
estimate-counted-commune = Votre commune : { $commune }, en zone { $zone }
estimate-counted-rent = Ce que vous payez pour vous loger : { $rent } par mois
estimate-counted-work = Les salaires du foyer : { $average } par mois, en moyenne
estimate-counted-other-income = Les autres revenus du foyer : { $average } par mois, en moyenne
estimate-counted-year-income = Les revenus imposables des 12 derniers mois : { $income }
estimate-counted-tax-income = Les revenus imposables de { $year } : { $income }
estimate-counted-quarter = Les trois mois regardés : { $first } à { $last }

## Ce qui a été supposé

estimate-assumption-resident = Vous habitez en France toute l’année.
estimate-assumption-net-to-taxable = Le revenu imposable est déduit du montant net que vous avez écrit.
estimate-assumption-same-year = Vos revenus ont été les mêmes pendant 12 mois.
estimate-assumption-same-tax-year = Vos revenus de { $year } étaient les mêmes que maintenant.
estimate-assumption-self-employed = Votre activité d’indépendant rapporte la même chose chaque mois.
estimate-assumption-sick-leave = Les indemnités journalières sont celles d’un arrêt maladie.
estimate-assumption-mdph-decides = Le taux d’incapacité est celui de la MDPH. Elle seule peut le décider ou le changer.
estimate-assumption-shared-custody = Un enfant en garde alternée compte pour une moitié chez chaque parent.
estimate-assumption-care-rule = La garde est comptée pour un mois habituel, sans les cotisations que la Caf peut payer en plus.
estimate-assumption-residence-agreed = Votre foyer ou votre résidence a une convention avec l’État.
estimate-assumption-leave-conditions = Avant le congé parental, le parent a assez travaillé : huit trimestres.
estimate-assumption-school = Vos enfants de 6 à 18 ans vont à l’école ou sont en apprentissage.
estimate-assumption-savings = Votre épargne est comptée comme si elle rapportait 3 % par an.
estimate-assumption-quotient-familial = Le quotient familial n’est pas calculé ici. La Caf vous le donne dans Mon Compte.
estimate-assumption-ajpa = L’aide pour s’occuper d’un proche (AJPA) n’est pas calculée. Demandez à l’accueil.

## Que faire ensuite. « .papers » : ce qu'il faut apporter.

estimate-next-aide-logement = Faites la demande ici ou sur caf.fr dès votre entrée dans le logement. Elle n’est pas versée pour les mois d’avant la demande.
    .papers = Bail ou contrat de prêt, attestation de loyer remplie par le propriétaire, RIB, pièce d’identité ou titre de séjour.
estimate-next-rsa = Faites la demande ici, sur caf.fr ou à l’accueil. Le RSA commence au mois de la demande : n’attendez pas.
    .papers = Pièce d’identité ou titre de séjour, RIB, ressources des trois derniers mois, livret de famille.
estimate-next-prime-activite = Faites la demande ici ou sur caf.fr. Ensuite, déclarez vos ressources tous les trois mois.
    .papers = Bulletins de paie des trois derniers mois (ligne « Montant net social »), RIB, pièce d’identité ou titre de séjour.
estimate-next-paje-base = Déclarez la naissance à la Caf, ici, sur caf.fr ou à l’accueil. Le droit est regardé sans autre demande.
    .papers = Livret de famille et acte de naissance de l’enfant.
estimate-next-prime-naissance = Déclarez la grossesse à la Caf et à l’Assurance maladie avant la fin du troisième mois.
    .papers = Déclaration de grossesse remise par le médecin ou la sage-femme.
estimate-next-prepare = Prévenez votre employeur, puis faites la demande à la Caf.
    .papers = Attestation de l’employeur pour le congé ou le temps partiel, preuves des trimestres travaillés, RIB.
estimate-next-cmg = Faites la demande à la Caf dès le premier mois de garde. Ensuite, déclarez chaque mois la garde à Pajemploi, ou gardez les factures de la micro-crèche.
    .papers = Contrat et agrément de l’assistante maternelle, ou facture de la micro-crèche, et RIB.
estimate-next-af = Rien à demander si la Caf connaît vos enfants. Sinon, déclarez-les ici, sur caf.fr ou à l’accueil.
    .papers = Livret de famille ou actes de naissance.
estimate-next-cf = Rien à demander si la Caf connaît vos enfants et vos revenus.
    .papers = Livret de famille ou actes de naissance, si la Caf ne connaît pas encore vos enfants.
estimate-next-asf = Faites la demande ici, sur caf.fr ou à l’accueil. Si la pension n’est pas payée, la Caf peut la réclamer pour vous.
    .papers = Livret de famille ou acte de naissance, jugement ou accord sur la pension s’il y en a un, acte de décès si c’est le cas.
estimate-next-ars = Elle est versée en août, sans demande, si la Caf vous connaît. À partir de 16 ans, confirmez ici ou sur caf.fr que l’enfant est scolarisé.
    .papers = Aucun papier de 6 à 15 ans. Un certificat de scolarité pour un enfant de moins de 6 ans déjà au CP.
estimate-next-aah = Faites la demande à la MDPH de votre département. La Caf paie après la décision de la MDPH.
    .papers = Formulaire de la MDPH, certificat médical de moins d’un an, pièce d’identité ou titre de séjour, justificatif de domicile.
estimate-next-aeeh = Faites la demande à la MDPH de votre département. La Caf paie après la décision de la MDPH.
    .papers = Formulaire de la MDPH, certificat médical de l’enfant de moins d’un an, pièces d’identité, justificatif de domicile.

## Les petits mots d'un résultat. « .alone » : sans le montant.

estimate-certainty-good = Estimation solide
    .hint = Le calcul suit la loi, avec vos réponses.
estimate-certainty-fair = Estimation à confirmer
    .hint = Une chose que la borne ne sait pas peut changer le montant.
estimate-certainty-low = Ordre de grandeur
    .hint = Plusieurs choses que la borne ne sait pas peuvent changer le montant.

estimate-paid-monthly = { $amount } par mois
    .alone = par mois
estimate-paid-yearly = { $amount } une fois par an
    .alone = une fois par an
estimate-paid-once = { $amount } en une seule fois
    .alone = en une seule fois

estimate-status-open = Vous pourriez y avoir droit
estimate-status-none = Pas de droit d’après vos réponses
estimate-status-unknown = Non calculée ici

## Et si… « .value » : un point de la courbe.

estimate-axis-salaire = Mon salaire
    .hint = Et si mon salaire change ?
    .spoken = Faites glisser pour voir vos aides avec un autre salaire par mois.
    .value = { $amount } par mois
estimate-axis-loyer = Mon loyer
    .hint = Et si mon loyer change ?
    .spoken = Faites glisser pour voir vos aides avec un autre loyer par mois.
    .value = { $amount } par mois
estimate-axis-enfants = Mes enfants
    .hint = Et si j’ai un enfant de plus ?
    .spoken = Faites glisser pour voir vos aides avec plus ou moins d’enfants.
    .value = { $count ->
        [0] aucun enfant
        [one] { $count } enfant
       *[other] { $count } enfants
    }
estimate-axis-heures = Mes heures de travail
    .hint = Et si je travaille plus, ou moins ?
    .spoken = Faites glisser pour voir vos aides avec plus ou moins d’heures de travail par semaine.
    .value = { $count ->
        [0] aucune heure
        [one] { $count } heure par semaine
       *[other] { $count } heures par semaine
    }

estimate-break-starts = { $benefit } : à partir de { $at }, vous commencez à recevoir { $change } par mois.
estimate-break-ends = { $benefit } : à partir de { $at }, vous perdez cette aide, { $change } par mois.
estimate-break-drops = { $benefit } : à partir de { $at }, vous perdez { $change } par mois.
