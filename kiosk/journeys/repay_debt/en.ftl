# Repaying a debt: the amount.

repay-debt-title = Repay a debt

repay-debt-montant = How much would you like to repay?
    .hint = In euros. At least €1.
    .spoken = Write the amount that you would like to repay, in euros.
    .door-tout = Repay all
    .error-required = Write the amount that you would like to repay.
    .error-money-too-small = That is too little: repay at least { $minimum }.
    .error-money-too-large = That is more than you owe: { $maximum } at most.
