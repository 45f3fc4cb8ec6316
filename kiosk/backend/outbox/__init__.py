"""Messages out: what the Caf sends by SMS, by e-mail and by post."""
