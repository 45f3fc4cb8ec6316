# Figures without persons: how many procedures, and where people stop.

figures-journeys = Procedures
    .desc = How often each procedure was begun, sent, left, and how often help was asked for in it.
figures-pages = Where people stop
    .desc = How often each procedure was left, page by page.
figures-kiosks = Kiosks
    .desc = What happened at each kiosk, printing faults included.
figures-steps = Procedures begun, day by day
    .desc = How many procedures were begun each day, or each month over a long period.
figures-begun = Begun
figures-finished = Sent
figures-abandoned = Left before the end
figures-help-asked = Help asked for
figures-print-fault = Printing faults
figures-few = fewer than 5
figures-masked = not shown
figures-outside = Outside of a procedure
figures-no-page = page not known
figures-period = From { $first } to { $last }
figures-title = Figures, without persons
figures-nothing = Nothing was counted in this period.
figures-total = In all
figures-kiosk = Kiosk { $name }
figures-page = { $journey }, page “{ $page }”
