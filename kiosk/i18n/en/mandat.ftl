# The agreement that the person gives to the adviser (the mandate), and “My mandates”.

account-entry-mandats = My mandates

## Protection decided by a judge

mandat-judge-title = Has a judge decided that somebody must help you?
    .hint = The law says who can give an agreement to an adviser. Nobody else is shown your answer.
mandat-protection-none = No
    .hint = I decide on my own procedures by myself.
mandat-protection-curatelle = Yes, a curatelle
    .hint = My curator helps me decide.
mandat-protection-tutelle = Yes, a tutelle
    .hint = My guardian decides for me.
mandat-curateur-title = Is your curator here with you?
    .hint = Under a curatelle, you give this agreement together with your curator.
mandat-curateur-here = Yes, they are here and agree
    .hint = You give the agreement together.
mandat-curateur-absent = No, they are not here
    .hint = You can come back with them.
mandat-curateur-wanted-title = Come back with your curator
mandat-curateur-wanted = Without your curator you cannot give this agreement. You can go on by yourself at this kiosk, without the adviser.
mandat-tutelle-title = Your guardian can give this agreement
mandat-tutelle = Under a tutelle, only your guardian can let an adviser help you. They can come here, or call your Caf.
mandat-tutelle-alone = The adviser can inform you, but cannot do anything in your place.

## For which procedures

mandat-journeys-title = What would you like help with?
    .hint = Tick one procedure or several. For the others, the adviser can do nothing.
mandat-journeys-now = What you are doing now
mandat-journeys-documents = My documents
mandat-journeys-none = Tick at least one procedure.
mandat-own-always = Always yours alone, never for the adviser
mandat-own-password = Your password
mandat-own-codes = The codes that you receive by text message, e-mail or letter
mandat-own-franceconnect = FranceConnect+
mandat-own-account = Creating your account, signing in, getting your access back

## For how long

mandat-long-title = For how long?
    .hint = You can stop at any time.
mandat-days-0 = This visit only
mandat-days-1 = 1 day
mandat-days-31 = 1 month
mandat-days-182 = 6 months
mandat-days-365 = 1 year

## The text

mandat-text-title = Your agreement
    .hint = Read this text. Nothing is given before you do so yourself.
    .spoken = Here is the text of your agreement. Listen to the end. Nothing is given before you do so yourself.
mandat-text-who = I let { $name }, of { $organisation }, help me with:
mandat-text-visit = This agreement is for this visit only.
mandat-text-days =
    { $days ->
        [one] This agreement holds for { $days } day, until { $date }.
       *[other] This agreement holds for { $days } days, until { $date }.
    }
mandat-text-never = The adviser will never:
mandat-text-never-password = see or type my password
mandat-text-never-codes = see or type my codes
mandat-text-never-account = sign in for me or use FranceConnect+
mandat-text-stop = I can stop at any time: the button “Stop” at the top of the screen, or later “My mandates” in My Account.
mandat-text-journal = What is done with the adviser is noted in a journal, without amounts or numbers. I can read it in “My mandates”.
mandat-text-curatelle = My curator is here and agrees.
mandat-text-refuse-free = You may refuse: your rights stay the same.
mandat-consent = Do you give this agreement?
mandat-refuse = I refuse
mandat-agree = I agree
mandat-agree-how = To agree, keep your finger on the button for two seconds.
mandat-agree-cannot = I cannot keep my finger on it
mandat-twice = Another way: touch the first button, then the second.
mandat-twice-first = 1. I have read this agreement
mandat-twice-second = 2. I agree
mandat-refused-title = You have refused
mandat-refused = No agreement is given. Your rights stay the same. You can go on by yourself.
mandat-giving = We are keeping your agreement…
mandat-not-given-title = The agreement is not given

## It is given

mandat-given-title = Your agreement is given
mandat-given-who = { $name } can help you.
mandat-number = Number of your mandate
mandat-until = Valid until { $date } at { $time }
mandat-until-visit = Valid until the end of this visit
mandat-covers = For these procedures
mandat-send = Send a copy to My Account
mandat-sent = The copy is in My Account, with your letters.
mandat-sending = We are sending the copy…
mandat-print = Print the copy
mandat-given-stop = To stop: the button “Stop” at the top of the screen. Later: My Account, “My mandates”.

## A procedure without an agreement

mandat-needed-title = { $name } cannot help you with this procedure yet
mandat-needed-give = Give my agreement
    .hint = The adviser helps me with this procedure.
mandat-needed-alone = Go on without the adviser
    .hint = The adviser steps aside. I go on by myself.
mandat-needed-kept = What you have already answered stays here.
mandat-own-title = This is yours alone
mandat-own = No adviser may see or type your password or your codes. Ask the adviser to turn away.

## My mandates

mandats-title = My mandates
mandats-hint = The agreements that you gave to an adviser, and what was done. Touch a line.
mandats-holding = In force
mandats-former = Ended
mandats-who = { $name }, { $organisation }
mandats-line = { $state }. { $until }
mandats-loading = We are looking for your mandates…
mandats-none-title = No mandate
mandats-none = You have given no agreement to an adviser.
mandat-title = Mandate { $number }
mandat-given-on = Given on { $date } at { $time }
mandat-revoked-on = Stopped by you on { $date } at { $time }
mandat-state-active = In force
mandat-state-over = Ended
mandat-state-revoked = Stopped by you
mandat-uses = What was done
mandat-uses-none = Nothing was done with this mandate yet.
mandat-use = { $act }: { $what }
mandat-use-when = { $date } at { $time }, { $name }
mandat-act-conseiller-came = The adviser came
mandat-act-conseiller-left = The adviser left
mandat-act-conseiller-refused = An adviser was not recognised
mandat-act-conseiller-locked = The access of an adviser was closed
mandat-act-mandat-given = Agreement given
mandat-act-mandat-revoked = Agreement stopped
mandat-act-mandat-printed = Copy printed
mandat-act-mandat-sent = Copy sent to My Account
mandat-act-opened = Opened
mandat-act-shown = Shown
mandat-act-submitted = Sent to the Caf
mandat-act-printed = Printed
mandat-act-share-began = Screen shown, data hidden
mandat-act-share-viewed = Screen looked at, data hidden
mandat-act-share-ended = Screen no longer shown
mandat-revoke = Stop this mandate
mandat-revoke-title = Stop the help of { $name }?
mandat-revoke-what = The adviser will no longer be able to help you with these procedures. What was sent stays sent.
mandat-revoke-no = Keep it
mandat-revoke-yes = Stop it
mandat-revoking = We are stopping this mandate…
mandat-revoked-title = It is stopped
mandat-revoked = This mandate allows nothing any more.

## Paper and the end of the visit

note-what-mandat = The copy of your mandate
    .hint = The name of the adviser, the procedures, how long, and how to stop.
farewell-note-printed-mandat = Copy of your mandate: printed
farewell-note-unfinished-mandat = Copy of your mandate: printing cancelled
farewell-mandat-given = You gave an agreement to an adviser

## Help

help-mandat-protection = Touch your answer. The law protects people who are helped by a curator or a guardian.
help-mandat-curateur = Touch “Yes” if your curator is beside you and agrees.
help-mandat-tutelle = Your guardian can come here or call your Caf.
help-mandat-journeys = Tick what you want help with, then touch “Continue”.
help-mandat-days = Choose until when the adviser may help you, then touch “Continue”.
help-mandat-text = Read the text. To agree, keep your finger on “I agree”. To refuse, touch “I refuse”.
help-mandat-given = Keep the number. You can print a copy or send it to My Account.
help-mandat-needed = Without your agreement the adviser cannot help you here. You can also go on without them.
help-mandats = Touch a line to see a mandate and what was done.
help-mandat = To end this mandate, touch “Stop this mandate”.
help-mandat-revoke = Touch “Stop it” to end this mandate, or “Keep it” to change nothing.
