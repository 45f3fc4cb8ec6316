# Mes dettes : ce qui est dû, le remboursement, le reçu.

## La liste et une dette

debts-title = Mes dettes
debts-hint = Ce que vous devez rendre à la Caf. Touchez une dette pour la voir ou la rembourser.
debts-loading = Nous cherchons vos dettes…
debts-total = À rembourser en tout
debts-none-title = Vous n’avez pas de dette
debts-none = Vous ne devez rien à la Caf.
debts-row-left = Reste { $amount }
debts-row-deduction = Retenue de { $amount } chaque mois
debts-row-paid = Entièrement remboursée
debt-title = Dette : { $benefit }
debt-left = Il reste à rembourser
debt-initial = Montant de départ
debt-deduction = Retenue chaque mois sur vos paiements
debt-no-deduction = Aucune retenue
debt-history = Ce qui a été remboursé
debt-history-none = Rien n’a encore été remboursé ces 24 derniers mois.
debt-history-more = { $count ->
    [one] Et { $count } retenue plus ancienne.
   *[other] Et { $count } retenues plus anciennes.
}
debt-deducted = Retenue de { $month }
debt-repaid = Remboursement du { $date }
debt-repaid-number = Reçu n° { $number }
debt-receipt = Voir le reçu
debt-receipt-of = Voir le reçu n° { $number }
debt-repay = Rembourser
debt-why-title = Pourquoi une dette ?
debt-why = Une dette vient le plus souvent d’un trop-perçu : la Caf a versé plus que vos droits. Vous n’êtes pas d’accord ? Parlez-en à l’accueil, ou appelez le 32 30.
debt-elsewhere-title = Pour rembourser
debt-elsewhere = On ne peut pas rembourser sur cette borne. Allez sur caf.fr, dans « Mes dettes », ou demandez à l’accueil.

## Le montant

repay-owed = Cette dette : { $benefit }
repay-owed-left = Il reste { $amount } à rembourser. Vous pouvez tout rendre, ou une partie.
repay-opening = Nous préparons le remboursement…
repay-settling = Nous attendons la réponse…
repay-abandoning = Nous arrêtons ce remboursement…

## La page de paiement de la démonstration

repay-page-title = Page de paiement
repay-page-demonstration-title = C’est une démonstration
repay-page-demonstration = Aucun argent ne sera versé. On ne tape jamais de numéro de carte sur une borne : pour de vrai, vous paieriez sur votre téléphone.
repay-page-amount = Vous remboursez
repay-page-debt = Pour la dette : { $benefit }
repay-page-after = Il restera { $amount } à rembourser.
repay-page-after-nothing = La dette sera entièrement remboursée.
repay-page-until = Cette page sert jusqu’à { $time }.
repay-page-pay = Payer { $amount }
repay-page-refuse = Faire comme si la carte était refusée
repay-page-give-up = Renoncer

## Comment cela finit

repay-paid-title = Votre remboursement est enregistré
repay-paid-number = Numéro du reçu
repay-paid-amount = { $amount } remboursés le { $date } à { $time }
repay-paid-left = Il reste { $amount } à rembourser.
repay-paid-nothing-left = Cette dette est entièrement remboursée.
repay-paid-keep = Imprimez le reçu, ou notez son numéro. Vous le retrouvez dans « Mes dettes ».
repay-paid-demonstration = C’est une démonstration : aucun argent n’a été versé.
repay-done = J’ai fini
repay-refused-title = Le paiement a été refusé
repay-refused = Rien n’a été payé, et votre dette n’a pas changé. Vous pouvez recommencer, ou demander à votre banque.
repay-abandoned-title = Vous avez renoncé
repay-abandoned = Rien n’a été payé, et votre dette n’a pas changé.
repay-expired-title = La page de paiement a expiré
repay-expired = Le temps est passé. Rien n’a été payé, et votre dette n’a pas changé. Vous pouvez recommencer.
repay-unsure-title = Nous n’avons pas la réponse
repay-unsure = Regardez dans « Mes dettes » : si le remboursement est fait, il y est. S’il n’y est pas, rien n’a été payé.
repay-under-way-title = Un autre remboursement est en cours
repay-under-way = { $minutes ->
    [one] Quelqu’un rembourse cette dette en ce moment. Réessayez dans { $minutes } minute.
   *[other] Quelqu’un rembourse cette dette en ce moment. Réessayez dans { $minutes } minutes au plus.
}

## Le reçu et la fin de la visite

note-what-repayment = Votre reçu de remboursement
    .hint = Son numéro, le montant et ce qui reste.
farewell-note-printed-repayment = Votre reçu de remboursement : imprimé
farewell-note-unfinished-repayment = Votre reçu de remboursement : impression annulée
farewell-repaid = Remboursement enregistré : reçu n° { $number }
problem-repayment-under-way = Quelqu’un rembourse cette dette en ce moment. Attendez un peu, puis réessayez.
problem-repayment-unavailable = On ne peut pas rembourser ici pour le moment. Allez sur caf.fr, dans « Mes dettes », ou demandez à l’accueil.

## Aide

help-debts = Touchez une dette pour voir ce qui reste et pour rembourser.
help-debt = Vous voyez ce qui reste à rendre. Pour rembourser, touchez « Rembourser ».
help-repay-amount = Écrivez le montant que vous voulez rendre, ou touchez « Tout rembourser ».
help-repay-page = Vérifiez le montant. Touchez « Payer », ou « Renoncer » si vous avez changé d’avis.
help-repaid = Gardez le numéro du reçu. Vous pouvez l’imprimer.
