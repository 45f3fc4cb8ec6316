# Le foyer, en phrases courtes.

common-menage-naissance = Quel jour êtes-vous né ?

common-menage-nationalite = De quel pays êtes-vous ?
    .hint = Vous avez plusieurs nationalités ? Touchez la première réponse juste.
common-menage-nationalite-francaise = De France
common-menage-nationalite-europeenne = D’un autre pays d’Europe
common-menage-titre-sejour = Quelle carte de séjour avez-vous ?
    .hint = Regardez en haut de la carte.
    .help-title = Vous avez seulement un récépissé ?
    .help = Choisissez la carte que vous aviez avant.
common-menage-titre-sejour-resident = Carte de résident
    .hint = Elle dure 10 ans
common-menage-titre-sejour-protege = Réfugié ou personne protégée
common-menage-titre-sejour-5-ans = Une autre carte pour travailler, depuis 5 ans ou plus
    .hint = Comptez aussi les cartes d’avant
common-menage-titre-sejour-moins-5-ans = Une autre carte pour travailler, depuis moins de 5 ans
common-menage-titre-sejour-aucun = Je n’ai pas de carte de séjour
common-menage-sans-titre = Il faut une carte de séjour pour cette aide
    .hint = Demandez de l’aide à France Services. Demandez aussi à la mairie. Ils vous aident à demander la carte.

common-menage-conjoint-nationalite = De quel pays est votre conjoint ?
common-menage-conjoint-nationalite-francaise = { common-menage-nationalite-francaise }
common-menage-conjoint-nationalite-europeenne = { common-menage-nationalite-europeenne }
common-menage-conjoint-titre-sejour = Quelle carte de séjour a votre conjoint ?
common-menage-conjoint-titre-sejour-resident = { common-menage-titre-sejour-resident }
    .hint = { common-menage-titre-sejour-resident.hint }
common-menage-conjoint-titre-sejour-protege = { common-menage-titre-sejour-protege }
common-menage-conjoint-titre-sejour-5-ans = { common-menage-titre-sejour-5-ans }
    .hint = { common-menage-titre-sejour-5-ans.hint }
common-menage-conjoint-titre-sejour-moins-5-ans = { common-menage-titre-sejour-moins-5-ans }
common-menage-conjoint-titre-sejour-aucun = Il n’a pas de carte de séjour

common-menage-famille = Vivez-vous seul ou en couple ?
    .hint = Aujourd’hui.
    .help-title = Vous partagez un logement avec un ami ?
    .help = Ce n’est pas un couple. Répondez pour vous seul.
common-menage-famille-celibataire = Je vis seul
common-menage-famille-marie = Je suis marié
common-menage-famille-pacse = Je suis pacsé
common-menage-famille-concubinage = Je vis en couple, sans mariage
common-menage-famille-separe = Je suis séparé
common-menage-famille-divorce = Je suis divorcé
common-menage-famille-veuf = Mon mari ou ma femme est mort
common-menage-famille-depuis = Depuis quel jour est-ce comme ça ?
    .hint = Vous ne savez pas le jour ? Écrivez une date proche.
common-menage-conjoint = Comment s’appelle votre conjoint ?
    .hint = Regardez sa carte d’identité.
common-menage-conjoint-nom = Son nom
common-menage-conjoint-prenoms = Ses prénoms
common-menage-conjoint-naissance = Quel jour votre conjoint est-il né ?

common-menage-enfants = Combien d’enfants vivent avec vous ?
    .hint = Vous n’avez pas d’enfant ? Écrivez 0.
common-menage-enfants-connus = La Caf connaît-elle déjà tous vos enfants ?
    .hint = Vous recevez déjà de l’argent de la Caf pour eux ? Touchez « Oui ».
common-menage-enfant = Enfant { $n } : comment s’appelle-t-il ?
    .hint = Commencez par le plus grand.
common-menage-enfant-naissance = Enfant { $n } : quel jour est-il né ?
common-menage-grossesse = Attendez-vous un bébé ?
    .hint = Vous, ou votre femme.
common-menage-terme = Quel jour le bébé doit-il arriver ?
    .hint = Regardez la déclaration de grossesse.

common-menage-activite = Que faites-vous en ce moment ?
    .hint = Touchez une seule réponse.
common-menage-conjoint-activite = Que fait votre conjoint en ce moment ?
common-menage-activite-salarie = Je travaille pour un patron
common-menage-activite-independant = J’ai mon entreprise
common-menage-activite-apprenti = Je suis apprenti
common-menage-activite-etudiant = Je fais des études
common-menage-activite-chomage = Je cherche du travail
common-menage-activite-sans-activite = Je ne travaille pas
common-menage-activite-conge-parental = Je garde mon bébé, en congé
common-menage-activite-arret-maladie = Je suis en arrêt de travail
common-menage-activite-invalidite = Je suis en invalidité
common-menage-activite-retraite = Je suis à la retraite
common-menage-activite-esat = Je travaille dans un Esat
common-menage-conjoint-activite-salarie = Il travaille pour un patron
common-menage-conjoint-activite-independant = Il a son entreprise
common-menage-conjoint-activite-apprenti = Il est apprenti
common-menage-conjoint-activite-etudiant = Il fait des études
common-menage-conjoint-activite-chomage = Il cherche du travail
common-menage-conjoint-activite-sans-activite = Il ne travaille pas
common-menage-conjoint-activite-conge-parental = Il garde le bébé, en congé
common-menage-conjoint-activite-arret-maladie = Il est en arrêt de travail
common-menage-conjoint-activite-invalidite = Il est en invalidité
common-menage-conjoint-activite-retraite = Il est à la retraite
common-menage-conjoint-activite-esat = Il travaille dans un Esat

# L’argent d’une année.

common-menage-impots = Avez-vous déclaré aux impôts votre argent de { $year } ?
    .hint = Vous avez reçu un papier des impôts ? Touchez « Oui ».
common-menage-moi-annee = Votre argent de toute l’année
    .hint = En France et dans un autre pays. Vous n’avez rien reçu ? Écrivez 0.
common-menage-annee-salaire = Travail et chômage, en { $year }
common-menage-annee-retraite = Retraite et invalidité, en { $year }
common-menage-annee-autres = L’autre argent, en { $year }
common-menage-conjoint-annee = L’argent de votre conjoint, toute l’année
    .hint = { common-menage-moi-annee.hint }
common-menage-conjoint-annee-salaire = Travail et chômage, en { $year }
common-menage-conjoint-annee-retraite = Retraite et invalidité, en { $year }
common-menage-conjoint-annee-autres = L’autre argent, en { $year }
