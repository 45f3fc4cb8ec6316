# An identity document read by the camera, to fill in answers.

## Under the camera

identity-camera-title = Put your document under the camera
identity-camera-hint = For a passport: the page with the photo. For a card: the side with lines of letters and “<<<” signs.
identity-camera-reading = We are reading your document. Keep it still.
identity-camera-turn = Show the lines with “<<<” signs. You do not see them? Turn the document over.
identity-camera-type = Type it myself
identity-camera-fault = Touch “Try again”. If it still fails, touch “Type it myself”: nothing you gave is lost.
identity-camera-privacy = No picture of your document is kept.
help-identity-camera = Lay the document flat and wait: the kiosk reads it by itself. If it cannot, touch “Type it myself”.

## What was read

identity-read-title = This is what your document says
identity-read-hint = Check each line. You can still change everything later.
identity-read-drop = This is not right
identity-read-drop-what = This is not right: { $what }
identity-read-keep = This is right
identity-read-keep-what = This is right: { $what }
identity-read-again = Read it once more
identity-read-take = Use these answers
help-identity-read = A line is wrong? Touch “This is not right” beside it: you will type it yourself. Then touch “Use these answers”.

identity-problem-names-truncated = The name or the first names are too long for the document: the end may be missing.
identity-problem-names-unsure = The name is hard to read: look at each letter.
identity-problem-names-unread = The kiosk could not read the name: you will type it yourself.
identity-problem-expired = This document is no longer valid. You can go on: the Caf will tell you if it needs another one.
