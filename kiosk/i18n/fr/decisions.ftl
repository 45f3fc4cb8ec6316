# Ce que devient un droit après une déclaration.

decision-open = Dès { $month } : { $amount } par mois. { $benefit }.
decision-none = Dès { $month }, vous n’avez plus droit à cette aide : { $benefit }.
decision-awaited = Un gestionnaire de la Caf regarde votre déclaration. Votre droit ne change pas pour le moment.
decision-since = Depuis { $month }
