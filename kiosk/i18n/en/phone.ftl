# The visitor's telephone: the screen of the kiosk, then the page that opens on the telephone.

## On the kiosk

phone-title = Photograph your papers with your phone
phone-hint = Your photos arrive here directly, without going through the Internet.
phone-starting = The kiosk is preparing the code…
phone-code = QR code to aim at with your phone
phone-step = { $number }. { $text }
phone-step-network = Put your phone on the Wi-Fi of this place.
phone-step-network-named = Put your phone on the Wi-Fi “{ $network }”.
phone-step-aim = Open the camera and aim at this code.
phone-step-touch = Touch the link that appears.
phone-step-take = Take a photo of each page, lying flat.
phone-privacy = This code is only for you, for a few minutes. It goes away with your visit.
phone-joined = Your phone is connected
phone-joined-hint = Photograph your pages: they show here one after the other.
phone-looking = The kiosk is looking at your photo…
phone-again = Show a new code

phone-fault-no-network = This kiosk is not connected to a network.
    .remedy = Use the camera or the scanner, or ask at reception.
phone-fault-failed = The kiosk could not open the page for your phone. Pages already received are kept.
    .remedy = Show a new code, or use the camera.
phone-fault-expired = This code is no longer valid. Pages already received are kept.
    .remedy = Show a new code to go on with your phone.

## On the telephone

phone-page-title = Send photos to the kiosk
phone-page-hint = Lay your paper flat, in good light. Show its four corners.
phone-page-joining = Connecting your phone to the kiosk…
phone-page-joined = Your phone is connected to the kiosk.
phone-page-take = Take a photo
phone-page-choose = Choose photos
phone-page-sent = Your photos
phone-page-picture = Photo { $number }: { $text }
phone-page-sending = sending…
phone-page-received = received by the kiosk.
phone-page-doubt = To check on the kiosk: { $problem }. You can take it again.
phone-page-end = When you have all your pages, go on at the kiosk.
phone-page-privacy = Your photos go to the kiosk and nowhere else. The place and date of the photo are not sent.
phone-page-lost = the kiosk no longer answers this link. Aim again at the code shown by the kiosk.
phone-page-script = Your browser does not run JavaScript. Without it, your photos cannot be protected on the network: use the camera of the kiosk.

phone-refusal-not-this-key = This link is not complete.
    .remedy = Aim again at the code shown by the kiosk.
phone-refusal-other-phone = Another phone is already connected to the kiosk.
    .remedy = Go on with that one, or show a new code on the kiosk.
phone-refusal-too-large = This photo is too large.
    .remedy = Take it again in a lower quality.
phone-refusal-too-many = The kiosk has received all the photos it can take.
    .remedy = Go on at the kiosk.
phone-refusal-busy = The kiosk is busy or the network is slow.
    .remedy = Wait a moment and try again.
phone-refusal-not-a-picture = This is not a photo that the kiosk can read.
    .remedy = Choose a JPEG or PNG photo, or photograph the paper.
phone-refusal-no-answer = The kiosk could not look at this photo.
    .remedy = Try again. If it goes on, use the camera of the kiosk.
