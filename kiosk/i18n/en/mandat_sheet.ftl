# The mandate: the sheet that its giver keeps, and what is sent to them.

## The sheet

mandat-paper-title = Agreement to be helped
mandat-paper-number = Agreement no. { $number }
mandat-paper-what = What you allow
mandat-paper-who = { $name }, you allow { $conseiller } ({ $organisation }) to help you at the kiosk with:
mandat-paper-others = Other advisers of this organisation may help you with these procedures too, as long as the agreement lasts.
mandat-paper-long = For how long
mandat-paper-visit = For this visit only, on { $day }. The agreement ends when you leave.
mandat-paper-until = Until { $day }, at { $time }. The agreement then ends by itself.
mandat-paper-person-none = You said that you are under neither guardianship (tutelle) nor curatorship (curatelle).
mandat-paper-person-curatelle = You said that you are under curatorship (curatelle), and that your curator gives this agreement with you.
mandat-paper-yours = What stays yours alone
mandat-paper-yours-text = Your passwords, your codes and FranceConnect+ stay yours. Nobody may ask you for them or type them for you.
mandat-paper-stop = Stop when you like
mandat-paper-stop-text = You can end this agreement at any time, without saying why: with one touch at the kiosk, or later in My Account.
mandat-paper-kept = What is noted
mandat-paper-kept-text = What is opened, shown, sent or printed under this agreement is noted, and by whom. Your answers, your amounts and your number are not. You see these notes in My Account.
mandat-paper-agreed = Your agreement
mandat-paper-agreed-text = You gave your agreement yourself, at the kiosk, on { $day } at { $time }.

## What is sent

mail-mandat = A copy of your agreement
    .body =
        You allowed an adviser to help you with some procedures.

        The copy of this agreement comes with this letter. You can end it at any time in My Account.
message-sms-mandat = Caf: a copy of the agreement you gave to an adviser is in My Account. It was not you? Call the Caf on 3230.
message-email-mandat =
    Hello,

    At a kiosk, you allowed an adviser to help you with some procedures. A copy of this agreement is in My Account, with your letters.

    In My Account you see what is done under this agreement. You can end it at any time.
    It was not you? Call the Caf on 3230.

    The Caf

    This message is sent by a machine: please do not reply.
    .subject = A copy of your agreement

## The telephone of the demonstration

demonstration-codes = Codes of this moment, for the adviser:
demonstration-code = { $login }: { $code }
demonstration-codes-to = Telephone of the adviser
