# What becomes of a right after a declaration.

decision-open = From { $month } on: { $amount } a month. { $benefit }.
decision-none = From { $month } on you are no longer entitled to this: { $benefit }.
decision-awaited = Somebody at the Caf looks at your declaration. For now your right does not change.
decision-since = From { $month } on
