# Printers: what is wrong, and what one can do about it; how far printing is.

## What the printer says

printing-reason-not-configured = There is no printer here.
    .hint = Ask at the reception desk where you can print.
printing-reason-offline = The printer is not answering.
    .hint = It may be switched off or unplugged. Please tell the reception desk.
printing-reason-not-a-printer = The printer gave an answer that this kiosk does not understand.
    .hint = Please tell the reception desk.
printing-reason-access-refused = The printer does not accept documents from this kiosk.
    .hint = Please tell the reception desk.
printing-reason-untrusted = This is not the printer that the kiosk knows: nothing was sent to it.
    .hint = Please tell the reception desk.
printing-reason-document-refused = The printer cannot read this document.
    .hint = Please tell the reception desk.
printing-reason-media-empty = The printer has run out of paper.
    .hint = Ask the reception desk to add some.
printing-reason-media-needed = The printer is waiting for A4 paper.
    .hint = Ask the reception desk to add some.
printing-reason-media-low = The printer is almost out of paper.
    .hint = If it stops, please tell the reception desk.
printing-reason-media-jam = A sheet of paper is stuck in the printer.
    .hint = Do not pull it. Please tell the reception desk.
printing-reason-tray-missing = A tray of the printer is not in place.
    .hint = Push the tray all the way in, or tell the reception desk.
printing-reason-output-full = The output tray is full.
    .hint = Take the printed sheets out. Hand those that are not yours to the reception desk.
printing-reason-output-nearly-full = The output tray is almost full.
    .hint = Take the printed sheets out.
printing-reason-cover-open = A cover of the printer is open.
    .hint = Close it, or tell the reception desk.
printing-reason-toner-empty = The printer has run out of ink.
    .hint = Please tell the reception desk.
printing-reason-toner-low = The printer is almost out of ink.
    .hint = Pages may come out pale. Please tell the reception desk.
printing-reason-stopped = The printer is stopped.
    .hint = Please tell the reception desk.
printing-reason-not-accepting = The printer is not taking documents at the moment.
    .hint = Please tell the reception desk.
printing-reason-busy = The printer is busy with other documents.
    .hint = Wait a minute and try again.
printing-reason-fault = The printer reports a fault.
    .hint = Please tell the reception desk.

## Where the document is

printing-phase-waiting = Your document is waiting its turn.
printing-phase-printing = Your document is printing.
printing-phase-held-up = Printing is on hold.
    .hint = It will go on as soon as the printer is ready.
printing-phase-stopping = Printing is being stopped.
printing-phase-completed = It is printed.
    .hint = Take all your sheets.
printing-phase-canceled = Printing was stopped.
    .hint = Check whether any sheets came out: they are yours.
printing-phase-aborted = The printer could not finish your document.
    .hint = Check whether any sheets came out, then try again.
printing-phase-lost = The kiosk does not know whether your document was printed.
    .hint = Look in the printer before you try again, and tell the reception desk.
printing-phase-timed-out = Printing took too long: the kiosk stopped it.
    .hint = Check whether any sheets came out, and tell the reception desk.
