# Rendre de l’argent à la Caf, facile à lire.

repay-debt-title = Rendre de l’argent à la Caf

repay-debt-montant = Combien d’argent voulez-vous rendre ?
    .hint = Au moins 1 €.
    .spoken = Écrivez combien d’argent vous voulez rendre.
    .door-tout = Tout rendre
    .error-required = Écrivez combien vous voulez rendre.
    .error-money-too-small = Ce n’est pas assez. Écrivez au moins { $minimum }.
    .error-money-too-large = C’est trop. Vous devez seulement { $maximum }.
