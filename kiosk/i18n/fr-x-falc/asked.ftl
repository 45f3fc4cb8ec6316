# Ce que beaucoup de démarches demandent, en phrases courtes.

common-domicile = Où habitez-vous ?
common-adresse = Votre numéro et votre rue
common-complement = L’étage ou le bâtiment (pas obligatoire)
common-commune = Dans quelle ville ?
    .hint = Écrivez le code postal. Puis touchez le nom de la ville.
common-telephone = Votre téléphone
    .hint = La Caf vous appelle à ce numéro.
common-email = Votre adresse mail
    .hint = Vous n’avez pas d’adresse mail ? N’écrivez rien.
common-titulaire = À quel nom est le compte en banque ?
    .hint = Le compte doit être à votre nom.
common-iban = Le numéro du compte (Iban)
    .hint = Le numéro est sur un papier de la banque : le RIB. Il commence par FR.
common-honneur = Est-ce que tout est vrai ?
    .hint = La Caf peut vérifier. Mentir est puni par la loi.
    .placeholder = Tout ce que j’ai dit est vrai. Si quelque chose change, je le dis à la Caf.
    .error-consent-needed = Touchez la case pour envoyer.
