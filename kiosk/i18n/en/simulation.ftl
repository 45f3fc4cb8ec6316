# The words of simulations: the choice, the result, “what if?”, what is taken away.

## Home and Mon Compte

home-estimate = Estimate my benefits
    .hint = No account needed: housing, RSA, prime d’activité, birth
account-estimate = Estimate my benefits

## Choosing the simulation

simulation-title = What would you like to estimate?
simulation-hint = No account, no commitment: nothing is sent.

## What the Caf knows already

known-title = What the Caf already knows about you
known-hint = Check each answer. What has changed, we will ask you.
known-changed = You will be asked this question.
known-change = This has changed
known-change-what = This has changed: { $what }
known-keep = Keep
known-keep-what = Keep: { $what }
known-looking = Looking at what the Caf already knows…

## Checking one’s answers before a computation

review-check = Check your answers
review-see = See the result

## The result

estimate-computing = Working out your benefits…
estimate-title = What you could receive each month
estimate-month = Estimate, { $month }
estimate-more = { $amount } more a month
estimate-less = { $amount } less a month
estimate-same = Nothing changes.
estimate-none = no entitlement
estimate-unknown = not worked out
estimate-apart = On top, paid apart
estimate-counted = What was counted
estimate-assumptions = What we assumed
estimate-nothing-title = For this month, we found no entitlement
estimate-nothing = This is only an estimate, and things change: do it again when yours do. An adviser can also look at it with you.
estimate-print = Print this summary
estimate-next = What to do next
estimate-take = Take it on my phone

## What if?

whatif-axes = What could change
whatif-axis-salaire = Wage
whatif-axis-loyer = Rent
whatif-axis-enfants = Children
whatif-axis-heures = Hours
whatif-hint = Slide the point.
whatif-supposed = { $what }: { $value }
whatif-point = { $value } → { $total }
whatif-said = { $what }: { $total } a month
whatif-hours = { $value } h
whatif-total = Total
whatif-lines = Benefit shown on the curve
whatif-line-aide-logement = Housing benefit
whatif-line-rsa = RSA
whatif-line-prime-activite = In-work benefit
whatif-line-paje-base = Young child (Paje)
whatif-line-prime-naissance = Birth grant
whatif-line-prepare = Parental leave
whatif-line-cmg = Childcare
whatif-line-af = Family allowances
whatif-line-cf = Large family
whatif-line-asf = Family support
whatif-line-ars = Back to school
whatif-line-aah = Disabled adult
whatif-line-aeeh = Disabled child
whatif-back = Back to my answers
whatif-loading = Drawing the curve…
whatif-failed = The curve cannot be worked out for now. Your estimate still holds.
whatif-flat = This change makes no difference to these benefits.
whatif-smooth = No sudden step: amounts change little by little.

## One benefit

detail-why-open = What this amount rests on
detail-why-none = Why there is no entitlement
detail-anyway = You can claim all the same
detail-anyway-text = Only the Caf decides. If the questions did not cover your whole situation, talk to an adviser.
detail-next = What to do next

## What to do next

next-title = What should you do next?
next-hint = An estimate is not a claim. Nothing was sent to the Caf.
next-where = Where to claim
next-ask = Make the claim
next-ask-what = Make the claim: { $what }
next-where-here = Here and now: touch “Make the claim”. You sign in or open an account. Your answers are taken over, and you can check them.
next-where-signed-in = On caf.fr or in the Caf app, with the account that you use here. You can also fill in the claim with an adviser: ask at reception.
next-where-signed-out = On caf.fr or in the Caf app, in your account. No account yet? An adviser can help you make the first claim: ask at reception.
next-bring = Papers to prepare
next-send = Sending your papers
next-papers = This kiosk can already scan and send your papers: on its first page, touch “Send a document”.
next-nothing-title = There is nothing to claim for now
next-nothing = Do an estimate again if your situation changes: work, housing, a birth, a separation. An adviser can also look for other help with you.
next-home = Back to the first page

## Taking it away

take-title = Take this estimate with you
take-hint = Point your phone’s camera at this square.
take-name = Square to photograph: the month, the benefits and the amounts
take-shown = Your phone will show
take-privacy = It holds neither your name, nor your address, nor a link.

takeaway-title = Caf estimate, { $month }
takeaway-line = { $benefit }: { $amount }
takeaway-total = Total: { $amount } a month
takeaway-note = This is an estimate, not a decision of the Caf.

## The printed summary

summary-title = Here is your summary
summary-what = Estimate, { $month }
summary-nameless = It holds the amounts and their reasons, without your name.
summary-making = Preparing your summary…
summary-unreadable = The summary cannot be shown. Touch “Back”, then ask for it again.
farewell-estimate-printed = Estimate of your benefits for { $month }: printed
farewell-estimate-unfinished = Estimate of your benefits for { $month }: printing cancelled

## Help

help-simulation-choice = Touch what you would like to estimate. You will answer simple questions. Nothing is sent to the Caf.
help-simulation-known = Read each answer. If one is no longer right, touch “This has changed” beside it.
help-estimate = On the left, what you could receive: touch a benefit to know why. On the right, slide the point to see what would change.
help-estimate-detail = This page explains the amount of a benefit, and what to do to claim it.
help-estimate-next = Read what to claim, and which papers to prepare.
help-estimate-take = Open your phone’s camera and point it at the square. The amounts appear.
help-estimate-summary = Look at the summary. To keep it, touch “Print”.
