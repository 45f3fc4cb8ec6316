# Les estimations, en phrases courtes. Seulement ce qui gagne à être plus simple.

estimate-benefit-aide-logement = Aide pour le logement
    .hint = De l’argent pour payer le loyer
estimate-benefit-rsa = RSA
    .hint = De l’argent quand vous gagnez très peu, ou rien
estimate-benefit-prime-activite = Prime d’activité
    .hint = De l’argent en plus de votre salaire
estimate-benefit-paje-base = Aide pour un jeune enfant
    .hint = Votre enfant a moins de 3 ans
estimate-benefit-prime-naissance = Prime pour la naissance
    .hint = De l’argent pour préparer l’arrivée du bébé
estimate-benefit-prepare = Aide pour le congé parental
    .hint = Vous travaillez moins pour garder votre enfant. Votre enfant a moins de 3 ans
estimate-benefit-cmg = Aide pour faire garder un enfant
    .hint = De l’argent pour payer la personne qui garde votre enfant
estimate-benefit-af = Allocations familiales
    .hint = Vous avez 2 enfants ou plus
estimate-benefit-cf = Complément familial
    .hint = Vous avez 3 enfants ou plus
estimate-benefit-asf = Aide pour un parent seul
    .hint = L’autre parent n’aide pas, ou aide peu
estimate-benefit-ars = Aide pour la rentrée scolaire
    .hint = Votre enfant a entre 6 et 18 ans
estimate-benefit-aah = AAH
    .hint = De l’argent pour un adulte handicapé
estimate-benefit-aeeh = AEEH
    .hint = De l’argent pour un enfant handicapé

estimate-reason-resources-above-month = Vous gagnez { $resources } par mois. La limite est { $ceiling }. C’est { $over } de trop.
estimate-reason-resources-above-year = Vous gagnez { $resources } par an. La limite est { $ceiling }. C’est { $over } de trop.
estimate-reason-share-above-rent = La Caf compte { $rent } pour votre logement. Vous gagnez assez pour payer { $share }. Il n’y a donc pas d’aide.
estimate-reason-below-minimum = L’aide serait de { $computed }. La Caf ne paie pas moins de { $minimum }.
estimate-reason-too-young = Vous n’avez pas encore l’âge. Il faut avoir { $years } ans ou plus.
estimate-reason-student = Un étudiant n’a pas souvent droit à cette aide.
estimate-reason-student-work = Un étudiant doit gagner { $minimum } par mois, ou plus, avec son travail.
estimate-reason-no-work = Cette aide est pour les personnes qui travaillent. Vous n’avez pas écrit de salaire.
estimate-reason-not-tenant = Cette aide est pour les personnes qui paient un loyer.
estimate-reason-landlord-family = Votre logement est à une personne de votre famille. La Caf ne peut pas vous aider pour ce logement.
estimate-reason-rent-too-high = Votre loyer est de { $rent }. La limite est { $limit }. Votre loyer est trop cher pour cette aide.
estimate-reason-rent-reduced = Votre loyer HLM est déjà plus petit : { $reduction } en moins par mois. La Caf n’ajoute rien.
estimate-reason-loan-closed = La Caf n’aide plus à payer un prêt récent.
estimate-reason-no-child = Il faut avoir un enfant ou plus.
estimate-reason-few-children = Il faut avoir { $needed ->
        [one] { $needed } enfant
       *[other] { $needed } enfants
    } ou plus. La borne a compté : { $children }.
estimate-reason-children-age = { $least ->
        [0] { $most ->
            [one] Il faut un enfant de moins de { $most } an.
           *[other] Il faut un enfant de moins de { $most } ans.
        }
       *[other] Il faut un enfant qui a entre { $least } et { $most } ans.
    }
estimate-reason-not-alone = Cette aide est pour un parent qui vit seul avec ses enfants.
estimate-reason-pension-received = L’autre parent donne { $pension } par mois. L’aide est pour les parents qui reçoivent moins de { $asf }.
estimate-reason-shared-custody = Votre enfant vit aussi chez l’autre parent. La Caf ne donne pas cette aide.
estimate-reason-no-pregnancy = Cette prime est pour un bébé qui va naître.
estimate-reason-no-care = Cette aide est pour payer une personne qui garde un enfant.
estimate-reason-care-creche = La crèche n’est pas chère : la Caf aide déjà la crèche.
estimate-reason-care-no-work = Il faut que les parents travaillent. Ou qu’ils étudient. Ou qu’ils touchent le chômage.
estimate-reason-no-leave = Cette aide est pour un parent qui travaille moins.
estimate-reason-no-disability = Il faut un papier de la MDPH. Le taux de handicap doit être de 50 % ou plus.
estimate-reason-no-restriction = La MDPH doit aussi écrire que vous ne pouvez pas travailler longtemps à cause du handicap.
estimate-reason-child-no-disability = Il faut un papier de la MDPH pour l’enfant. Le taux de handicap doit être de 50 % ou plus.
estimate-reason-not-with = Vous auriez déjà une autre aide : { $benefit }. Vous ne pouvez pas avoir les deux.
estimate-reason-not-in-territory = Cette aide n’est pas la même là où vous habitez.
estimate-reason-not-covered = La borne ne peut pas calculer cette aide. Demandez à l’accueil.
estimate-reason-other-rule = Il y a une autre règle. Demandez à l’accueil.

estimate-reason-rent = La borne a compté votre loyer : { $rent } par mois. Votre ville, { $commune }, est en zone { $zone }.
estimate-reason-loan = La borne a compté votre prêt : { $rent } par mois.
estimate-reason-work-average = La borne a compté votre salaire : { $average } par mois.
estimate-reason-rsa-base = { $persons ->
        [one] Le RSA pour { $persons } personne est de { $base }. La borne enlève ce que vous gagnez : { $resources }.
       *[other] Le RSA pour { $persons } personnes est de { $base }. La borne enlève ce que vous gagnez : { $resources }.
    }
estimate-reason-housing-deducted = La borne a enlevé { $deducted }. C’est parce que vous avez une aide pour le logement, ou pas de loyer.
estimate-reason-children = { $children ->
        [one] La borne a compté { $children } enfant.
       *[other] La borne a compté { $children } enfants.
    }
estimate-reason-full-rate = Vous avez droit à toute l’aide.
estimate-reason-partial-rate = Vous avez droit à une partie de l’aide.
estimate-reason-reduced-rate = L’aide est plus petite. C’est parce que vous gagnez plus.
estimate-reason-lone-parent = L’aide est plus grande. C’est parce que vous êtes un parent seul.
estimate-reason-paid-after-birth = L’aide vient avec la naissance : vers { $month }.
estimate-reason-paid-in-august = { $children ->
        [one] La Caf paie une fois par an, en août. C’est pour { $children } enfant.
       *[other] La Caf paie une fois par an, en août. C’est pour { $children } enfants.
    }
estimate-reason-care-cost = La borne a compté ce que vous payez pour la garde : { $cost } par mois.
estimate-reason-aah-base = L’AAH est de { $base } par mois. La borne enlève ce que vous gagnez : { $resources }.

estimate-counted-rent = Vous payez pour votre logement : { $rent } par mois
estimate-counted-work = Les salaires de votre foyer : { $average } par mois
estimate-counted-other-income = Votre foyer reçoit aussi : { $average } par mois
estimate-counted-year-income = L’argent de votre foyer pendant 12 mois : { $income }
estimate-counted-tax-income = L’argent de votre foyer en { $year } : { $income }
estimate-counted-quarter = La borne a regardé 3 mois : { $first } à { $last }

estimate-assumption-net-to-taxable = La borne a utilisé le salaire que vous avez écrit.
estimate-assumption-same-year = Vous avez gagné la même chose pendant 12 mois.
estimate-assumption-same-tax-year = En { $year }, vous avez gagné la même chose que maintenant.
estimate-assumption-self-employed = Votre entreprise gagne la même chose chaque mois.
estimate-assumption-sick-leave = Vous ne travaillez pas parce que vous êtes malade.
estimate-assumption-mdph-decides = La MDPH décide du taux de handicap. La Caf ne décide pas.
estimate-assumption-shared-custody = Votre enfant vit chez vous et chez l’autre parent. Chaque parent a la moitié.
estimate-assumption-care-rule = La borne a compté un mois normal. La Caf peut payer un peu plus.
estimate-assumption-residence-agreed = Votre foyer a un accord avec l’État.
estimate-assumption-leave-conditions = Avant le congé, le parent a travaillé 2 ans.
estimate-assumption-school = Vos enfants de 6 à 18 ans vont à l’école.
estimate-assumption-savings = La Caf compte aussi l’argent que vous avez de côté.
estimate-assumption-quotient-familial = La borne ne calcule pas le quotient familial. Regardez dans Mon Compte sur caf.fr.
estimate-assumption-ajpa = Vous aidez une personne malade ? Demandez à l’accueil. Il y a une autre aide.

estimate-next-aide-logement = Demandez l’aide sur cette machine ou sur caf.fr. Faites-le tout de suite. La Caf ne paie pas les mois passés.
    .papers = Le bail. Le papier du loyer rempli par le propriétaire. Le RIB. La carte d’identité ou le titre de séjour.
estimate-next-rsa = Demandez le RSA sur cette machine, sur caf.fr ou à l’accueil. Faites-le tout de suite. La Caf ne paie pas les mois passés.
    .papers = La carte d’identité ou le titre de séjour. Le RIB. Ce que vous avez gagné pendant 3 mois. Le livret de famille.
estimate-next-prime-activite = Demandez la prime sur cette machine ou sur caf.fr. Après, dites à la Caf ce que vous gagnez. Il faut le dire tous les 3 mois.
    .papers = Les bulletins de paie de 3 mois. Regardez la ligne « Montant net social ». Le RIB. La carte d’identité ou le titre de séjour.
estimate-next-paje-base = Dites à la Caf que votre enfant est né.
    .papers = Le livret de famille. L’acte de naissance.
estimate-next-prime-naissance = Dites à la Caf que vous attendez un bébé. Dites-le avant la fin du troisième mois.
    .papers = Le papier du médecin ou de la sage-femme : la déclaration de grossesse.
estimate-next-prepare = Parlez à votre employeur. Après, demandez l’aide à la Caf.
    .papers = Le papier de votre employeur. Les papiers qui montrent que vous avez travaillé. Le RIB.
estimate-next-cmg = Demandez l’aide à la Caf le premier mois. Après, dites chaque mois à Pajemploi ce que vous payez. Pour une micro-crèche, gardez les factures.
    .papers = Le contrat de la personne qui garde l’enfant, et son agrément. Ou la facture de la micro-crèche. Le RIB.
estimate-next-af = La Caf connaît vos enfants ? Il n’y a rien à faire. Sinon, parlez de vos enfants à la Caf.
    .papers = Le livret de famille ou les actes de naissance.
estimate-next-cf = La Caf connaît vos enfants ? Il n’y a rien à faire.
    .papers = Le livret de famille ou les actes de naissance.
estimate-next-asf = Demandez l’aide sur cette machine, sur caf.fr ou à l’accueil. L’autre parent ne paie pas la pension ? La Caf peut lui demander l’argent.
    .papers = Le livret de famille. Le papier du juge, si vous en avez un.
estimate-next-ars = La Caf paie en août. Il n’y a rien à faire. Votre enfant a 16 ans ou plus ? Dites sur cette machine ou sur caf.fr qu’il va à l’école.
    .papers = Pas de papier de 6 à 15 ans.
estimate-next-aah = Demandez à la MDPH. La MDPH décide. Après, la Caf paie.
    .papers = Le papier à remplir de la MDPH. Le papier du médecin. La carte d’identité ou le titre de séjour. Un papier avec votre adresse.
estimate-next-aeeh = Demandez à la MDPH. La MDPH décide. Après, la Caf paie.
    .papers = Le papier à remplir de la MDPH. Le papier du médecin pour l’enfant. Les cartes d’identité. Un papier avec votre adresse.

estimate-certainty-good = La somme est sûre, ou presque
    .hint = La borne a suivi la loi. Elle a pris vos réponses.
estimate-certainty-fair = La somme peut changer un peu
    .hint = La borne ne sait pas tout.
estimate-certainty-low = La somme peut changer beaucoup
    .hint = La borne ne sait pas tout.

estimate-status-open = Vous avez peut-être droit
estimate-status-none = Vous n’avez pas droit, d’après vos réponses
estimate-status-unknown = La borne ne sait pas

estimate-axis-salaire = Mon salaire
    .hint = Et si je gagne plus ? Et si je gagne moins ?
    .spoken = Faites glisser votre doigt. Vous voyez l’aide avec un autre salaire.
    .value = { $amount } par mois
estimate-axis-loyer = Mon loyer
    .hint = Et si mon loyer change ?
    .spoken = Faites glisser votre doigt. Vous voyez l’aide avec un autre loyer.
    .value = { $amount } par mois
estimate-axis-enfants = Mes enfants
    .hint = Et si j’ai un autre enfant ?
    .spoken = Faites glisser votre doigt. Vous voyez l’aide avec plus d’enfants, ou moins d’enfants.
    .value = { $count ->
        [0] pas d’enfant
        [one] { $count } enfant
       *[other] { $count } enfants
    }
estimate-axis-heures = Mes heures de travail
    .hint = Et si je travaille plus ? Et si je travaille moins ?
    .spoken = Faites glisser votre doigt. Vous voyez l’aide avec plus d’heures de travail, ou moins d’heures.
    .value = { $count ->
        [0] pas de travail
        [one] { $count } heure par semaine
       *[other] { $count } heures par semaine
    }

estimate-break-starts = { $benefit } : avec { $at }, vous recevez { $change } par mois.
estimate-break-ends = { $benefit } : avec { $at }, vous perdez l’aide. L’aide était de { $change } par mois.
estimate-break-drops = { $benefit } : avec { $at }, vous perdez { $change } par mois.
