# L’aide pour une naissance, en phrases courtes.

demande-paje-title = Aide pour un bébé
    .hint = De l’argent pour un bébé ou un enfant adopté
    .search = bébé, naissance, enceinte, argent pour un bébé

demande-paje-evenement = Que se passe-t-il ?
    .help = Le bébé n’est pas encore né ? Touchez « Une grossesse ».
demande-paje-evenement-grossesse = J’attends un bébé
    .hint = Le bébé n’est pas encore né
demande-paje-evenement-naissance = Mon bébé est né
    .hint = Et la Caf ne le sait pas encore
demande-paje-evenement-adoption = J’adopte un enfant
    .hint = L’enfant est arrivé chez moi
demande-paje-qui = Qui attend le bébé ?
demande-paje-qui-conjoint = Ma femme ou ma compagne
demande-paje-terme = Quel jour le bébé doit-il naître ?
    .hint = La date est sur le papier du médecin.
demande-paje-nombre = Combien de bébés ?
    .hint = Des jumeaux ? Écrivez 2.
demande-paje-enfant = Quel est le nom de l’enfant ?
    .hint = Regardez sur l’acte de naissance.
demande-paje-enfant-nom = Son nom
demande-paje-enfant-prenoms = Ses prénoms
demande-paje-enfant-naissance = Quel jour est-il né ?
demande-paje-enfant-sexe = Une fille ou un garçon ?
demande-paje-arrivee = Quel jour est-il arrivé chez vous ?
    .error-avant-naissance = Cette date est avant la naissance. Vérifiez.
demande-paje-impots = Il y a 2 ans, avez-vous fait une déclaration d’impôts en France ?
    .hint = Si oui, la Caf connaît déjà vos revenus.
demande-paje-revenus = Combien d’argent avez-vous reçu, il y a 2 ans ?
    .hint = Comptez toute l’année, et tout le foyer. Rien ? Écrivez 0.
