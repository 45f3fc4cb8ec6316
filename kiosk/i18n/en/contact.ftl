# A new number or a new e-mail address: the code that checks it, and the message to the old ones.

contact-part-code = check by a code
contact-other-way = This number or address has not been checked: nothing has changed. Correct it, or go back to give another one.

message-sms-contact-changed = Caf: your contact details have changed. If it was not you, call the Caf on 3230.
message-email-contact-changed =
    Hello,

    Your telephone number or your e-mail address has been changed, on a kiosk of the Caf.

    It was you? There is nothing to do.
    It was not you? Call the Caf on 3230.

    The Caf

    This message is sent by a machine: do not reply to it.
    .subject = Your contact details have changed
