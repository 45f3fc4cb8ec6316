# Pour le conseiller : choisir un mot de passe.

new-password-title =
    .say = La personne choisit seule ; le conseiller se tourne.
    .blocked = Elle ne trouve pas : lui proposer trois mots collés, avec une majuscule et un chiffre.

new-password-nouveau =
    .say = Rappeler les règles : 10 à 64 caractères, chiffre, minuscule, majuscule, sans accent.
    .mistakes = Le noter pour elle, même sur un papier du bureau.

new-password-encore =
    .say = Elle le réécrit seule : personne ne le relit avec elle.
    .blocked = Deux mots différents : effacer et recommencer.
