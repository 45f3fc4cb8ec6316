# Writing to the Caf: what comes next.

demarche-receipt-written = The Caf has your message. An adviser answers you by e-mail or by telephone. Keep this number.
