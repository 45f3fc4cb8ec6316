# Rembourser une dette : le montant.

repay-debt-title = Rembourser une dette

repay-debt-montant = Combien voulez-vous rembourser ?
    .hint = En euros. Au moins 1 €.
    .spoken = Écrivez le montant que vous voulez rembourser, en euros.
    .door-tout = Tout rembourser
    .error-required = Écrivez le montant que vous voulez rembourser.
    .error-money-too-small = C’est trop peu : remboursez au moins { $minimum }.
    .error-money-too-large = C’est plus que ce que vous devez : { $maximum } au plus.
