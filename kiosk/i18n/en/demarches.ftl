# Procedures: choosing, beginning, following them.

category-demande = Ask for a benefit
    .hint = The Caf looks at your situation and answers.
category-changement = Report a change
    .hint = Say it soon: your rights may change.
category-declaration = Make a declaration
    .hint = The Caf needs it to work out your rights.
category-message = Write to the Caf
    .hint = An adviser answers in writing.

source-enfants = There is no child in your file. To add one, choose “My child is born” or “A child or a relative comes to live with me”.
source-personnes = There is nobody else in your file.

demarche-opening = We are preparing your procedure…
demarche-nobody-title = This procedure is not possible
demarche-refused-title = The Caf could not receive your procedure
demarche-erasing = We are erasing the draft…
demarche-falc = { $what }, easy to read
    .hint = Short sentences and simple words (in French)
demarche-paper-now = I have it here
    .hint = With the camera, the scanner or a USB key
demarche-paper-later = I will send it later
    .hint = The procedure goes without it, the Caf will wait for it
demarche-receipt-title = It is sent
demarche-receipt-papers-title = Still to send
demarche-receipt-papers = { $papers }. You can send them from “Follow my procedures”.
demarche-receipt-changed = The change is recorded. Your rights will be worked out again if need be.
demarche-receipt-then = The Caf looks at your file. Follow it in “Follow my procedures”; you will be told the answer.
demarche-receipt-on = I have finished
demarche-receipt-print = Print the receipt

draft-title = You had begun this procedure
draft-resume = Go on
    .hint = Your answers are still there
draft-anew = Begin again
    .hint = The old answers are erased
draft-kept-title = Your answers are kept
draft-kept = They stay 30 days in your account, not on this kiosk. You can go on here or at another kiosk. Scanned papers are not kept.
draft-erase = Erase this draft
draft-kept-on = Good

already-sent-title = This procedure was sent already
already-sent = It can be sent only once. If there is a mistake, write to the Caf or call 3230.

follow-title = Follow my procedures
follow-hint = The last 24 months
follow-loading = We are looking for your procedures…
follow-to-send = To send
    .none = You have nothing to send.
follow-sent = Sent
    .none = You have sent no procedure.
follow-declare = To do now
follow-paper-asked = Asked for on { $date }
follow-paper-for = For: { $what }
follow-draft = Begun on { $date }. Touch to go on.
follow-line = Sent on { $date } · { $state }
follow-joined = { $count ->
    [one] { $count } document with it
   *[other] { $count } documents with it
}
follow-by = Sent by { $name }
follow-state-waiting = Papers are missing
    .hint = { $count ->
        [one] The Caf waits for { $count } paper before looking at your procedure.
       *[other] The Caf waits for { $count } papers before looking at your procedure.
    }
follow-state-received = Received, being looked at
    .hint = The Caf is looking at your file. How long it takes is on the page “My Caf”.
follow-state-done = Done
    .hint = There is nothing left to do.

problem-already-sent = This procedure was sent already for this period, with other answers.
problem-nothing-to-choose = There is nobody in your file whom this procedure could be about.

farewell-demarche = Procedure sent: { $what }
farewell-note-printed-receipt = A receipt was printed.
farewell-note-unfinished-receipt = The printing of a receipt had not finished: it is cancelled.
note-what-receipt = Your receipt
    .hint = It proves the day on which you sent it
receipt-document = Document { $n }

help-demarches = Touch the procedure that you want. Nothing is sent before you have checked it.
help-draft = Touch “Go on” to find your answers again, or “Begin again” to start afresh.
help-draft-kept = Nothing was sent. Your answers wait for you in your account. You can also erase them.
help-already-sent = Keep this number. The Caf has received your procedure.
help-demarche-receipt = Note this number or print the receipt. It proves that the Caf received your procedure.
help-paper = Show the paper now if you have it. If not, you can send it another day.
help-follow-up = At the top, what the Caf waits for. Below, what you have sent. Touch a line to know more.
help-followed = You see where this procedure is. You can print its receipt.
