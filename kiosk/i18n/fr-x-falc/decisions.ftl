# Ce que devient un droit, en phrases courtes.

decision-open = Depuis { $month }, vous recevez { $amount } par mois. C’est l’aide : { $benefit }.
decision-none = Depuis { $month }, vous n’avez plus cette aide : { $benefit }.
decision-awaited = Une personne de la Caf regarde vos réponses. Pour le moment, votre aide ne change pas.
