# Pour le conseiller, en facile à lire.

adviser-advice = Pour le conseiller
    .papers = Les papiers utiles
    .mistakes = Les erreurs
    .blocked = Si ça bloque
    .rule = La règle
