# Where an aid that is asked for is paid.

common-compte-connu = Does the Caf already have your bank account?
    .hint = Yes, if it already pays you a benefit. The money will go to the same account.
    .short = Account known to the Caf
