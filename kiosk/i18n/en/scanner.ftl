# The camera, the scanner and USB keys: what is wrong, what to do with the paper, what a page is worth.

## The camera

scan-fault-camera-none = There is no camera here.
    .remedy = Use the scanner or a USB key, or ask at the reception desk.
scan-fault-camera-busy = The camera is already in use.
    .remedy = Wait a minute and try again, or use the scanner.
scan-fault-camera-silent = The camera is not sending a picture.
    .remedy = Try again. If it goes on, use the scanner or a USB key.
scan-fault-camera-black = The camera sees only black.
    .remedy = See whether something covers it, or whether its shutter is closed.
scan-fault-camera-gone = The camera is no longer plugged in. The pages already taken are kept.
    .remedy = Use the scanner or a USB key, or tell the reception desk.
scan-fault-camera-closed = The camera is off: the picture was not taken.
    .remedy = Open the camera again and start over.

## The scanner

scan-fault-scanner-none = The kiosk finds no scanner.
    .remedy = If it is off, switch it on: the kiosk will find it by itself. If not, use the camera or a USB key.
scan-fault-scanner-busy = The scanner is already in use.
    .remedy = Wait a minute and try again.
scan-fault-scanner-jammed = A sheet is stuck in the scanner.
    .remedy = Do not pull it: tell the reception desk.
scan-fault-scanner-cover-open = The scanner’s lid is open.
    .remedy = Close it gently, then try again.
scan-fault-scanner-no-paper = There is no sheet in the scanner’s feeder.
    .remedy = Put your sheets in the feeder, then try again.
scan-fault-scanner-io-error = The scanner could not read your sheet.
    .remedy = Try again. If it goes on, use the camera.
scan-fault-scanner-denied = The scanner refuses to work for this kiosk.
    .remedy = Use the camera or a USB key, and tell the reception desk.
scan-fault-scanner-no-memory = The scanner has not enough memory left for this page.
    .remedy = Try again with one sheet only. If it goes on, use the camera.
scan-fault-scanner-unsupported = The scanner cannot read in this way.
    .remedy = Put your sheet on the glass and try again, or use the camera.
scan-fault-scanner-refused = The scanner did not accept the kiosk’s settings.
    .remedy = Use the camera or a USB key, and tell the reception desk.
scan-fault-scanner-stopped = The scanner was stopped with its own button. The pages already taken are kept.
    .remedy = Put the missing sheets back, then try again.
scan-fault-scanner-gone = The scanner is no longer answering. The pages already taken are kept.
    .remedy = It may be off: tell the reception desk, or use the camera.
scan-fault-scanner-silent = The scanner is taking too long to answer.
    .remedy = Try again, or use the camera.

## USB keys and files

scan-fault-key-removed = The USB key was taken out. The pages already taken are kept.
    .remedy = Put the key back, then choose the file again.
scan-fault-file-none = This file is no longer there.
    .remedy = Choose another file.
scan-fault-file-empty = This file is empty.
    .remedy = Choose another file, or take a picture of the paper.
scan-fault-file-too-large = This file is too large.
    .remedy = Take a picture of the paper with the camera, or choose a smaller file.
scan-fault-file-mislabelled = What is in this file does not match its name: it is neither a picture nor a PDF.
    .remedy = Choose another file, or take a picture of the paper.
scan-fault-file-unsupported = The kiosk cannot read this kind of file.
    .remedy = Choose a picture (JPEG or PNG) or a PDF.
scan-fault-file-heic = This photo is in the HEIC format, which the kiosk cannot read.
    .remedy = On your phone, choose the format “Most Compatible” (JPEG), or take a picture of the paper here.
scan-fault-image-too-large = This picture is too large.
    .remedy = Choose a smaller picture, or take a picture of the paper here.
scan-fault-image-broken = This picture is damaged: the kiosk cannot open it.
    .remedy = Choose another file, or take a picture of the paper.
scan-fault-pdf-broken = This PDF is damaged: the kiosk cannot open it.
    .remedy = Choose another file, or take a picture of the paper.
scan-fault-pdf-encrypted = This PDF is protected by a password.
    .remedy = Choose a PDF without a password, or take a picture of the paper.
scan-fault-pdf-too-many-pages = This PDF has too many pages.
    .remedy = Choose a shorter file, or send the document in several parts.

## Pages and the document

scan-fault-page-none = This page was already deleted.
    .remedy = Take it again if you need it.
scan-fault-original-none = The edges of this page cannot be changed.
    .remedy = Take a picture of the paper with the camera.
scan-fault-corners-bad = These four corners do not make a page.
    .remedy = Put each circle on a corner of the paper.
scan-fault-document-empty = There is no page to send.
    .remedy = Take at least one page.
scan-fault-document-too-many-pages = This document has too many pages.
    .remedy = Send it in several parts.
scan-fault-storage-full = The kiosk has no room left for this page.
    .remedy = Send the pages already taken, then start again with the next ones.

## The kiosk itself

scan-fault-cancelled = Stopped.
    .remedy = You can start again whenever you like.
scan-fault-worker-busy = The kiosk is still working on the page before.
    .remedy = Wait until it has finished.
scan-fault-worker-failed = The kiosk could not handle this page.
    .remedy = Try again, or use another way.
scan-fault-worker-died = The reading stopped. The pages already taken are kept.
    .remedy = Try again: it restarts by itself.

## What to do with the paper, during the live picture

scan-advice-no-page = Lay your paper flat under the camera
scan-advice-closer = Bring the paper closer to the camera
scan-advice-corner-missing = Show the four corners of the paper
    .left = The paper sticks out on the left
    .right = The paper sticks out on the right
    .top = The paper sticks out at the top
    .bottom = The paper sticks out at the bottom
scan-advice-too-dark = It is too dark
scan-advice-covered = Something is covering the camera
scan-advice-page-covered = Something covers the paper: move your hand away
scan-advice-glare = A reflection: move the paper away from the lamp
scan-advice-blurred = Not sharp: move the paper a little further away
scan-advice-hold-still = Hold still
scan-advice-ready = Hold still, the picture takes itself
scan-advice-next = Taken. Put the next page

## What a page taken is worth
scan-problem-no-page-found = Edges not found
    .remedy = Put the paper on something darker or lighter than it is.
scan-problem-corner-missing = A corner is missing
    .remedy = Move back a little: all four corners must be seen.
scan-problem-blurred = Blurred
    .remedy = Lay the paper flat and keep still while the picture is taken.
scan-problem-too-dark = Too dark
    .remedy = Turn on a lamp, or take away what casts a shadow.
scan-problem-too-light = Too light
    .remedy = Move the lamp away: the ink must stay dark.
scan-problem-glare = A reflection
    .remedy = Move the paper a little, or turn off the lamp that shines on it.
scan-problem-covered = Part of it is covered
    .remedy = Move your hand, or what lies on the paper, out of the way.
scan-problem-shadow = A shadow
    .remedy = Move your hand or your head out of the light.
scan-problem-low-resolution = Small print hard to read
    .remedy = Bring the paper closer to the camera, or use the scanner.
scan-problem-illegible = The text cannot be read
    .remedy = Lay the paper flat in good light, or use the scanner.
scan-problem-blank = Blank page
    .remedy = Turn the sheet over if the text is on the other side.
