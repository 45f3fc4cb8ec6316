# What kiosk doctor says of the content.

doctor-part-content = Content
doctor-content-ok = The content is in order: { $caf }.
doctor-content-shipped-ok = The content that is shipped is served: { $caf }, July 2024.
doctor-content-faulty = { $count } fault(s) in { $folder }, the content that is shipped is served. The first: { $why }
    .advice = Mend the files, then run “kiosk content check FOLDER”.
doctor-content-elsewhere = The content comes from the service of the Caf, not from this kiosk.
