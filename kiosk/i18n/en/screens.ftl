# The words of the screens.

## Attract screen

attract-touch = Touch the screen to start
attract-privacy = After you leave, nothing of what you did stays on this kiosk.
attract-after-crash = The last visit was interrupted. Everything has been erased. You can start again.
attract-after-silence = The kiosk had stopped responding. Everything has been erased. You can start again.

## Home

home-title = Hello. What would you like to do?
home-title-signed-in = Hello { $name }. What would you like to do?
home-subtitle = Touch a card. Nothing stays here after you leave.
home-attestation = Print a certificate
    .hint = Of payment or of quotient familial
home-document = Send a document
    .hint = Put the paper down and the kiosk scans it
home-account = Open my account
    .hint = Payments, quotient familial, letters

home-need-title = Have these with you
home-need = Your social security number (it is on your carte Vitale) and the password of your Caf account.

## Mon Compte

account-managed-alone = You manage your Caf file yourself.
account-managed-with = You allow { $name } to manage your Caf file.
account-managed-by = Your Caf file is managed by { $name }.
account-own-data-only = You see your own information. The person who manages the Caf file can allow you to see the rest.
account-last-sign-in = Last signed in on { $date } at { $time }
account-first-sign-in = First time you sign in
account-last-payment = Last payment
account-paid-on = Paid on { $date }
account-no-payment = No payment to show
account-quotient = Quotient familial
account-quotient-hint = It is used for school meals, leisure activities and nurseries.
account-no-quotient = No quotient familial to show
account-alerts = To do
account-letters-unread = { $count ->
    [0] No unread letters
    [one] { $count } unread letter
   *[other] { $count } unread letters
}
account-debts = To pay back: { $amount }
account-document = Send a document
account-home = Back to home
account-sign-out = Sign out

## Certificates

attestation-title = Which certificate would you like?
attestation-hint = Choose the document, then the month.
attestation-kind-paiement = Certificate of payment
    .hint = What the Caf paid you in the month
attestation-kind-quotient-familial = Certificate of quotient familial
    .hint = For school meals, nurseries, leisure activities
attestation-month-title = For which month?
attestation-month-hint = You can go back 24 months.
attestation-month-latest = The latest
attestation-month-elsewhere = Ask the { $caf }
attestation-elsewhere-title = This month is in another Caf file
attestation-elsewhere = In { $month }, your file was with the { $caf }. Ask them for this certificate by e-mail or on 32 30.
attestation-none-title = No certificate to print
attestation-none = There is no certificate of this kind for the last 24 months.
attestation-making = We are preparing your certificate…
attestation-loading = We are looking for your certificates…
attestation-view-title = Here is your certificate
attestation-view-what = { $what }, { $month }
attestation-view-number = No. { $number }
attestation-zoom-in = Larger
attestation-zoom-out = Smaller
attestation-unreadable = The document cannot be shown. Touch “Back”, then choose the month again.
attestation-role-title = Certificates are for the person who manages the Caf file
attestation-role = That person can allow you from their account, or print the certificate themselves.

## Printing

print-title = Printing
print-ready = The printer is ready.
print-checking = We are checking the printer…
print-sending = We are sending the document to the printer…
print-progress = Page { $done } of { $total }
print-do-not-leave = Stay at the kiosk: printing is not finished.
print-done-title = Your document is printed
print-done = Take it from the printer tray. Leave nothing behind.
print-failed-title = Your document is not printed
print-unsure = The printer may have received the document. Look in the tray before you try again.
print-cancel = Cancel printing
print-again = Try printing again
print-taken = I have my paper
print-without = Go on without printing

## Sending a document: how to take it

source-title = How would you like to give your document?
source-hint = You can change later.
source-camera = With the camera
    .hint = Put the paper under the camera
source-scanner = With the scanner
    .hint = Put the paper on the glass
source-file = From a USB key
    .hint = A photo or a PDF
source-phone = With my phone
    .hint = Photograph the paper with your phone

camera-title = Put your paper under the camera
camera-starting = The camera is starting…
camera-take = Take the photo myself
camera-corners = Set the corners of page { $number }
camera-sound-on = Hear the advice
camera-sound-off = Turn the sound off
camera-pages = Pages taken
camera-page-next = Page { $number }: to be taken
camera-privacy = These pictures leave the kiosk only if you send them.
camera-other = Use something else
camera-done = I have all my pages

scanner-title = Put your papers in the scanner
scanner-hint = Several sheets: in the feeder, if there is one. A single one: on the glass, written side down.
scanner-searching = We are looking for the scanner…
scanner-start = Start the scanner
scanner-scanning = The scanner is reading page { $number }…
scanner-cancel = Stop the scanner

files-title = Choose your file
files-hint = Plug in your USB key, then touch the photo or PDF to send.
files-none-title = Plug in your USB key
files-none = The kiosk will show its photos and PDFs. It writes nothing on the key.
files-empty = This key has no photo and no PDF.
files-more = { $count ->
    [one] { $count } other file is not shown.
   *[other] { $count } other files are not shown.
}
files-opening = The kiosk is opening the file…
files-size = { $size } MB, { $date }

pages-title = Check your pages
pages-hint = Everything must be readable: words, dates, amounts.
pages-page = Page { $number }
pages-good = Easy to read
pages-add = Add a page
pages-delete = Delete
pages-rotate = Turn
pages-earlier = Move earlier
pages-later = Move later
pages-retake = Take again
pages-reading = We are reading your pages…
pages-join = Put both sides together
pages-split = Separate the two sides
pages-view = View
pages-on = My pages are fine

pages-corners = Corners

corners-title = Set the corners of the page
corners-hint = Drag each circle onto a corner of the paper. The magnifier shows the exact place.
corners-picture = The whole picture
corners-top-left = Top left corner
corners-top-right = Top right corner
corners-bottom-right = Bottom right corner
corners-bottom-left = Bottom left corner
corners-bad = The corners cross: put each circle on its corner
corners-whole = All of the picture
corners-before = As it was
corners-done = The corners are right
corners-making = The kiosk is making the page again…

page-view-title = Page { $number }

page-refused-title = Page { $number } cannot be read well
page-refused-hint = The Caf may refuse it. Take it again now: it is faster than a letter.
page-refused-keeping = You have tried several times. You can also send the page as it is: the Caf will know why.
page-refused-keep = Send anyway
page-refused-again = Take the page again

## Sending

send-assembling = We are putting your pages together…
send-uploading = We are sending your pages…
send-confirming = We are recording what you sent…
send-uploaded = { NUMBER($percent) }% sent
send-stopped-title = The sending stopped on the way
send-stopped-kept = { $count ->
    [one] Your page is kept here: nothing is lost.
   *[other] Your { $count } pages are kept here: nothing is lost.
}
send-stopped-on = Press “Try again”: the sending will go on from where it stopped.
send-receipt-title = Your document has been sent
send-receipt-number = Number of your document
send-receipt-date = Received by the Caf on { $date } at { $time }
send-receipt-pages = { $count ->
    [one] { $count } page sent
   *[other] { $count } pages sent
}
send-receipt-keep = Write this number down, or take a photo of it with your phone.
send-again = Send another document
send-finished = I am done with this document

## Troubles

trouble-title = This is not working at the moment
trouble-nothing-lost = What you have done is not lost.
trouble-help = If it goes on, ask at the reception desk.
trouble-home = Back to home
trouble-sign-in-again = You need to sign in again.
trouble-attempts-left = { $count ->
    [one] You have { $count } try left before the account is locked.
   *[other] You have { $count } tries left before the account is locked.
}
trouble-locked-minutes = { $minutes ->
    [one] Try again in { $minutes } minute.
   *[other] Try again in { $minutes } minutes.
}
loading-account = We are opening your account…
signing-in = We are checking your password…
storage-full = The kiosk has no room for more pages. Send the ones you have, or delete one.

## End of the visit, silence

end-title = Finish your visit?
end-confirm = Everything will be erased from this kiosk: what you typed, your pages, your sign-in.
end-unsent = You have not sent everything. What is not sent will be erased.
end-printing = Something is being printed. It will be cancelled.
end-yes = Yes, finish
end-no = No, continue my visit

idle-title = Are you still there?
idle-text = { $seconds ->
    [one] With no answer, everything will be erased in { $seconds } second.
   *[other] With no answer, everything will be erased in { $seconds } seconds.
}
idle-stay = Yes, I am still here

farewell-title = Thank you for your visit
farewell-done = What you did
farewell-nothing = You did not send or print anything.
farewell-printed-paiement = Certificate of payment for { $month }: printed
farewell-printed-quotient-familial = Certificate of quotient familial for { $month }: printed
farewell-sent = { $pages ->
    [one] Document sent: { $pages } page
   *[other] Document sent: { $pages } pages
}
farewell-keep = To keep
farewell-keep-number = The number of your document: { $number }
farewell-take = To take before you leave
farewell-take-printed-sheets = Your papers in the printer tray
farewell-take-papers-under-camera = Your papers under the camera
farewell-take-papers-in-scanner = Your papers in the scanner
farewell-take-usb-key = Your USB key
farewell-erased = What is erased
farewell-erased-identity = Your name and your sign-in
farewell-erased-answers = Your answers
farewell-erased-documents = The pictures of your papers
farewell-erased-preferences = The language and the text size
farewell-erased-nothing = The kiosk kept nothing about you.
farewell-signed-in = Signed in to your account
farewell-unfinished-paiement = Certificate of payment for { $month }: printing cancelled
farewell-unfinished-quotient-familial = Certificate of quotient familial for { $month }: printing cancelled
farewell-closing = { $seconds ->
    [one] This screen closes in { $seconds } second.
   *[other] This screen closes in { $seconds } seconds.
}
farewell-close = Goodbye

## Settings and help

language-title = Choose your language
help-title = Help
help-human = You can also ask at the reception desk. Do not tell anyone your password.
help-close = I understand
help-attract = Touch the screen anywhere to start.
help-home = Touch the card for what you want to do. To stop and erase everything, touch “Finish” at the top of the screen.
help-question = Answer the question, then touch “Continue”. To see the page before, touch “Back”: nothing is lost.
help-account = This page shows your last payment, your quotient familial and what you have to do.
help-attestation-choice = Touch the certificate you want. You then choose the month.
help-attestation-month = Touch the month you want. The latest is at the top.
help-attestation-view = Look at the document. To keep it, touch “Print”.
help-printing = Printing takes a few moments. Take all your papers before you leave.
help-source = For a paper, choose the camera or the scanner. For a file, choose the USB key.
help-camera = Lay the paper flat, all of it in the picture. When it no longer moves, the photo takes itself.
help-scanner = Put the paper against the glass and close the lid. Then touch “Scan this page”.
help-files = Plug the USB key into the socket of the kiosk. Then touch the file to send.
help-phone = Aim your phone’s camera at the code. Touch the link, then photograph your pages.
help-pages = Look at each page. You can delete it, turn it or add another.
help-corners = Put a finger on a circle and drag it to the corner of the paper. On a keyboard: Tab goes to the next corner, the arrows move it.
help-page-view = Check that everything is readable, then go back to your pages.
help-page-refused = Read what is wrong, then touch “Take the page again”.
help-review = Check your answers. To change one, touch “Change” beside it.
help-receipt = Keep the number: it proves that the Caf received your document.
help-trouble = Touch “Try again”. If it goes on, ask at the reception desk.
help-farewell = Take your papers. The screen closes by itself.
help-exit = Read what to do. To change your answer, touch “Back”.
help-fault = Read what is wrong, then touch “Try again”. If it goes on, ask at the reception desk.
help-notice = Read the message, then touch the button at the bottom of the screen.

## Checking the answers

review-title = Check before sending
review-change = Change
review-change-what = Change: { $what }
review-send = Send
review-dropped = You changed an answer. Other answers were no longer needed: they have been removed.

## Access

access-refused-title = This procedure is for the person who manages the Caf file
access-refused = That person can allow you from their account, or do it themselves.
signing-out = We are signing you out…
