# Pour le conseiller : changer mon mot de passe.

change-password-title =
    .say = Se tourner : un mot de passe ne se lit ni ne se dicte.
    .blocked = Mot de passe d’aujourd’hui oublié : quitter, et faire « Mot de passe oublié ».

change-password-actuel =
    .say = La personne tape seule ; le conseiller détourne le regard.
    .mistakes = Le demander à voix haute, ou le taper à sa place.

change-password-nouveau =
    .say = Rappeler les règles : 10 à 64 caractères, un chiffre, une minuscule, une majuscule.
    .mistakes = Mettre un accent, une espace ou un symbole : ils sont refusés.
    .blocked = Refusé plusieurs fois : relire les règles affichées, elles se cochent en direct.

change-password-encore =
    .say = La personne le réécrit seule, lentement.
    .blocked = Deux mots différents : effacer et recommencer, sans les comparer à voix haute.
