# What the Caf sends to people: by text message, by e-mail, by post.

## Text messages: 160 characters at most, values included. No link: a false one would have one.

message-sms-code = Caf: your code is { $code }. Type it on the kiosk within { $minutes } minutes. Do not give it to anyone.
message-sms-identifier = Caf: your temporary identifier is { $identifier }. Keep this message: you need it, with your password, to open your account.
message-sms-account-created = Caf: your account is open. To sign in, use your social security number and your password.
message-sms-account-exists = Caf: somebody asked for an account in your name. You already have one, it has not changed. It was not you? Call the Caf on 3230.
message-sms-password-changed = Caf: your password has changed. If it was not you, call the Caf on 3230.

## E-mails

message-email-code =
    Hello,

    Your code is: { $code }

    Type it on the kiosk within { $minutes } minutes. It works only once.

    Do not give this code to anyone: the Caf never asks for it, not on the phone, not by e-mail, not at the reception desk.
    You did not ask for anything? Do nothing: without this code, nobody can act in your place.

    The Caf

    This message is sent by a machine: do not reply to it.
    .subject = Your code from the Caf
message-email-identifier =
    Hello,

    Your temporary identifier is: { $identifier }

    Keep this message. With this identifier and your password, you open your account, as long as the Caf does not have your social security number.

    The Caf

    This message is sent by a machine: do not reply to it.
    .subject = Your temporary identifier
message-email-account-created =
    Hello,

    Your account is open. To sign in, enter your social security number and the password that you chose.

    It was not you? Call the Caf on 3230.

    The Caf

    This message is sent by a machine: do not reply to it.
    .subject = Your account is open
message-email-account-exists =
    Hello,

    Somebody asked for an account in your name, on a kiosk. You already have an account: it has not changed.

    It was you? Open your account as before. If you have forgotten your password, choose “Forgotten your password?”.
    It was not you? Call the Caf on 3230.

    The Caf

    This message is sent by a machine: do not reply to it.
    .subject = You already have an account
message-email-password-changed =
    Hello,

    The password of your account has changed.

    It was you? There is nothing to do.
    It was not you? Call the Caf on 3230.

    The Caf

    This message is sent by a machine: do not reply to it.
    .subject = Your password has changed

## Post

message-post-letter =
    Hello,

    You asked for a new password to open your account. Your code is: { $code }

    Come back to the kiosk with this letter. Choose “Forgotten your password?”, then “I received a code by post”, and enter this code.

    This code works only once{ $dated ->
        [yes] {" "}and only until { $until }
       *[no] {""}
    }. Do not give it to anyone: the Caf never asks for it.

    You did not ask for anything? Throw this letter away, or call the Caf on 3230.

    The Caf
    .subject = Your code for a new password
message-post-attestation =
    Hello,

    You asked for a document by post, from a kiosk. It is with this letter. Its number is { $number }.

    Your request has the number { $posting }. You did not ask for anything? Call the Caf on 3230.

    The Caf
    .subject = The document that you asked for
