# The telephone of the demonstration, beside the page. There is none for real people.

telephone-title = Demonstration phone
telephone-new = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
}
telephone-fold = Put the phone away
telephone-empty = No message. The text messages, e-mails and letters of this visit will arrive here.
telephone-note = Demonstration: nothing is really sent.
telephone-channel-sms = Text message
telephone-channel-email = E-mail
telephone-channel-post = Letter
telephone-to = To { $address }
