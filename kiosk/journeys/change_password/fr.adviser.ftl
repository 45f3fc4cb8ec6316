# Pour le conseiller : changer mon mot de passe.

change-password-title =
    .say = Se tourner : un mot de passe ne se lit ni ne se dicte.
    .blocked = Mot de passe d’aujourd’hui oublié : quitter, et faire « Mot de passe oublié ».

change-password-actuel =
    .say = La personne tape seule ; le conseiller détourne le regard.
    .mistakes = Ne jamais le demander à voix haute, ni le taper à sa place.

change-password-nouveau =
    .say = Rappeler les règles : 10 à 64 caractères, un chiffre, une minuscule, une majuscule.
    .mistakes = Accents, espaces et symboles sont refusés.
    .blocked = Refusé plusieurs fois : relire les règles affichées, elles se cochent en direct.

change-password-encore =
    .say = La personne le réécrit seule, lentement.
    .mistakes = Deux mots différents : effacer et recommencer, sans les comparer à voix haute.
