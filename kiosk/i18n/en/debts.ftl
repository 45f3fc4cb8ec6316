# My debts: what is owed, the repayment, the receipt.

## The list and one debt

debts-title = My debts
debts-hint = What you have to give back to the Caf. Touch a debt to see it or repay it.
debts-loading = We are looking for your debts…
debts-total = To repay in all
debts-none-title = You have no debt
debts-none = You owe nothing to the Caf.
debts-row-left = { $amount } left
debts-row-deduction = { $amount } deducted each month
debts-row-paid = Fully repaid
debt-title = Debt: { $benefit }
debt-left = Left to repay
debt-initial = Amount at the start
debt-deduction = Deducted each month from your payments
debt-no-deduction = No deduction
debt-history = What has been repaid
debt-history-none = Nothing has been repaid in the last 24 months yet.
debt-history-more = { $count ->
    [one] And { $count } earlier deduction.
   *[other] And { $count } earlier deductions.
}
debt-deducted = Deduction of { $month }
debt-repaid = Repayment of { $date }
debt-repaid-number = Receipt no. { $number }
debt-receipt = See the receipt
debt-receipt-of = See receipt no. { $number }
debt-repay = Repay
debt-why-title = Why a debt?
debt-why = A debt mostly comes from an overpayment: the Caf paid more than your rights. You do not agree? Talk to the reception desk, or call 32 30.
debt-elsewhere-title = To repay
debt-elsewhere = You cannot repay on this kiosk. Go to caf.fr, under “Mes dettes”, or ask at the reception desk.

## The amount

repay-owed = This debt: { $benefit }
repay-owed-left = { $amount } is left to repay. You can give back all of it, or a part.
repay-opening = We are preparing the repayment…
repay-settling = We are waiting for the answer…
repay-abandoning = We are stopping this repayment…

## The payment page of the demonstration

repay-page-title = Payment page
repay-page-demonstration-title = This is a demonstration
repay-page-demonstration = No money will be paid. A card number is never typed on a kiosk: for real, you would pay on your phone.
repay-page-amount = You repay
repay-page-debt = For the debt: { $benefit }
repay-page-after = { $amount } will be left to repay.
repay-page-after-nothing = The debt will be fully repaid.
repay-page-until = This page is good until { $time }.
repay-page-pay = Pay { $amount }
repay-page-refuse = Act as if the card were refused
repay-page-give-up = Give up

## How it ends

repay-paid-title = Your repayment is recorded
repay-paid-number = Receipt number
repay-paid-amount = { $amount } repaid on { $date } at { $time }
repay-paid-left = { $amount } is left to repay.
repay-paid-nothing-left = This debt is fully repaid.
repay-paid-keep = Print the receipt, or note its number. You will find it again under “My debts”.
repay-paid-demonstration = This is a demonstration: no money was paid.
repay-done = I have finished
repay-refused-title = The payment was refused
repay-refused = Nothing was paid, and your debt has not changed. You can try again, or ask your bank.
repay-abandoned-title = You gave up
repay-abandoned = Nothing was paid, and your debt has not changed.
repay-expired-title = The payment page has expired
repay-expired = The time is over. Nothing was paid, and your debt has not changed. You can try again.
repay-unsure-title = We do not have the answer
repay-unsure = Look under “My debts”: if the repayment is done, it is there. If it is not there, nothing was paid.
repay-under-way-title = Another repayment is under way
repay-under-way = { $minutes ->
    [one] Somebody is repaying this debt right now. Try again in { $minutes } minute.
   *[other] Somebody is repaying this debt right now. Try again in { $minutes } minutes at most.
}

## The receipt and the end of the visit

note-what-repayment = Your repayment receipt
    .hint = Its number, the amount and what is left.
farewell-note-printed-repayment = Your repayment receipt: printed
farewell-note-unfinished-repayment = Your repayment receipt: printing cancelled
farewell-repaid = Repayment recorded: receipt no. { $number }
problem-repayment-under-way = Somebody is repaying this debt right now. Wait a little, then try again.
problem-repayment-unavailable = You cannot repay here for the moment. Go to caf.fr, under “Mes dettes”, or ask at the reception desk.

## Help

help-debts = Touch a debt to see what is left and to repay it.
help-debt = You see what is left to give back. To repay, touch “Repay”.
help-repay-amount = Write the amount that you want to give back, or touch “Repay all”.
help-repay-page = Check the amount. Touch “Pay”, or “Give up” if you have changed your mind.
help-repaid = Keep the receipt number. You can print it.
