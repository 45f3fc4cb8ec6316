# What stands around the page when somebody helps: the call, the banner, the panel, the sharing.

call-button = Call an adviser
call-button-name = Help, call an adviser
call-button-place = Number { $position } in line
call-button-coming = An adviser is coming
call-adviser-door = Adviser’s area
call-adviser = I am an adviser
call-waiting-title = Your call was received
call-waiting = You are number { $position } in line, since { $time }. You can go on while you wait.
call-coming-title = { $name } is coming
call-coming = Stay in front of the kiosk. You can go on while you wait.
call-off = Stop calling
call-away-title = The call does not get through
call-away = The kiosk cannot reach the Caf at the moment. Ask at the reception desk, or try again.
call-share = Show my page

share-title = Show your page?
share-asked = { $name } asks to see your page to help you.
share-offered = The adviser will see your page from their desk.
share-what = Your answers are not shown: names, numbers and amounts are replaced with grey. Passwords and codes are never shown.
share-yes = Show my page
share-no = Do not show it
share-banner = An adviser can see your page, without your answers.
share-banner-viewed = { $names } can see your page, without your answers.
share-banner-secret = This page is not shown.
share-stop = Stop showing

beside-banner = { $name } is helping you with: { $what }. Neither your password nor your codes are shown to them.
beside-banner-brief = { $name } is helping you.
beside-banner-many = { $name } is helping you with { $count } procedures. Neither your password nor your codes are shown to them.
beside-banner-nothing = { $name } is beside you and can do nothing in your place. Neither your password nor your codes are shown to them.
beside-stop = Stop
beside-stopping = The help is ending…
beside-stop-failed = The Caf does not know yet that you stop. The kiosk tries again by itself.
beside-stop-again = Try again

adviser-title = For the adviser
adviser-tab = Adviser
adviser-fold = Put the adviser’s panel away
adviser-where = { $journey }, page { $page } of { $pages }
adviser-secret-title = Look away
adviser-secret = The person is typing a password or a code. This panel comes back afterwards.
adviser-nothing = Nothing particular about this page.
adviser-no-journey = Advice comes when a procedure is open.
adviser-say = What to say
adviser-papers = Useful papers
adviser-mistakes = Frequent mistakes
adviser-blocked = When it is blocked
adviser-rule = The rule
adviser-steps = This procedure
adviser-step-done = { $page }: passed
adviser-step-here = { $page }: now
adviser-step-later = { $page }: to come
