# Attestations: on a period, the statement, by post, how to read them.

## The choice

attestation-kind-periode = Attestation for a period
    .hint = The payments of several months, 24 at most
attestation-kind-releve = Account statement
    .hint = Payments, rights and debts of one month
attestation-shortcut-last = My latest attestation
attestation-shortcut-statement = My statement of last month
attestation-older = Before 24 months
attestation-older-title = An attestation older than 24 months
attestation-older-text = The kiosk goes back 24 months. For an earlier month, write to your Caf from caf.fr, or call 32 30. If your file was at another Caf, ask that one.
attestation-period-first-title = From which month?
attestation-period-first-hint = Choose the first month of the period.
attestation-period-last-title = Until which month?
attestation-period-last-hint = The period begins in { $month }.
attestation-view-period = { $what }, from { $first } to { $month }

## How to read it

attestation-guide = How do I read it?
attestation-guide-title = How to read this document
attestation-guide-hint = Each number is on the paper too.
attestation-guide-back = Back to the document

## By post

attestation-by-post = Receive by post
attestation-post-title = Receive this document by post?
attestation-post-hint = { $what }, { $month }
attestation-post-address = It will go to this address
attestation-post-changed = It is not your address? Do not send it: first change your address in My Account, or ask at the reception desk.
attestation-post-send = Send by post
attestation-posting = We are preparing the letter…
attestation-posted-title = Your document will go by post
attestation-posted-number = Number of the request
attestation-posted-date = Asked on { $date } at { $time }
attestation-posted-when = It arrives within a few days. You do not need to print it here.
attestation-posted-keep = Note this number: give it to the Caf if the letter does not arrive.

## End of the visit, help

farewell-printed-periode = Attestation for a period, until { $month }: printed
farewell-printed-releve = Account statement of { $month }: printed
farewell-unfinished-periode = Attestation for a period, until { $month }: printing cancelled
farewell-unfinished-releve = Account statement of { $month }: printing cancelled
farewell-posted = Document asked by post: no. { $number }
help-attestation-guide = The numbers are the same on the paper and in the explanation.
help-attestation-post = Check the address. If it is right, touch “Send by post”.
help-attestation-posted = Note the number of the request.
