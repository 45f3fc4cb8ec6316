# Money: payments, rights, how an amount is said.

## My payments and my rights

payments-title = My payments and my rights
payments-loading = We are looking for your payments…
payments-earlier = Previous month
payments-later = Next month
payments-choose = Choose the month
payments-choose-title = Which month would you like to see?
payments-choose-hint = You can go back 24 months.
payments-month-paid = Paid: { $amount }
payments-month-none = No payment
payments-payments = My payments
payments-none = No payment in this month.
payments-elsewhere = In { $month }, your file was at the { $caf }. Ask it what it paid, by e-mail or on 32 30.
payments-paid-on = Paid on { $date }
payments-regularised = We have adjusted your file: an amount is for an earlier month.
payments-rights = My rights of the month
payments-no-right = No right in this month.
payments-total = Total of my rights
payments-quotient = Quotient familial (family quotient)
payments-missing = Benefits without rights
payments-suspended = Suspended
payments-refused = No right
payments-statement = Statement of this month
payments-known = Your rights are worked out from what the Caf knows about you today. If you have sent a document or a declaration, they will change once it has been dealt with. A transfer takes a few days to reach the bank.

## How a line is said

money-to-account = To the account of { $name }, { $account }
money-to-third-party = Paid to a third party: { $name }, account { $account }
money-for-month = For { $month }
money-for-months = For the period from { $first } to { $last }
money-line-deduction = Deducted for a debt: { $benefit }
money-line-more = Back payment: { $benefit }
money-line-less = Overpayment taken back: { $benefit }
money-benefit-unknown = Another benefit
money-reason-unknown = The Caf has not given the reason. Ask it on 32 30.

## What to do when a right is missing

reason-ressources-trimestrielles = Your quarterly income has not been given.
reason-informations-manquantes = Some information is missing to work out this right.
remedy-declaration-manquante = Make your income declaration in My Account. The right is then worked out again.
remedy-piece-manquante = Send this document here, with “Send a document”.
remedy-sejour-a-justifier = Send a copy of your residence permit, with “Send a document”.
remedy-changement-de-situation = Check your situation in My Account. If it is out of date, declare the change.
remedy-controle-sans-reponse = Answer the letter about the check. You can send your answer here, with “Send a document”.
remedy-ressources-trimestrielles = Declare your income of the last three months in My Account.
remedy-informations-manquantes = Look at your letters: the Caf says there what it is waiting for. If not, call 32 30.

## Help

help-payments = You see one month at a time. Touch “Previous month” or “Choose the month” to see another one.
help-month-choice = Touch the month that you want. The latest one is at the top.
