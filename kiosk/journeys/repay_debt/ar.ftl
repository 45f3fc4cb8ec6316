# تسديد دين: المبلغ.

repay-debt-title = تسديد دين

repay-debt-montant = كم تريد أن تسدد؟
    .hint = باليورو. يورو واحد على الأقل.
    .spoken = اكتب المبلغ الذي تريد تسديده باليورو.
    .door-tout = تسديد الكل
    .error-required = اكتب المبلغ الذي تريد تسديده.
    .error-money-too-small = هذا قليل جدًا: سدّد { $minimum } على الأقل.
    .error-money-too-large = هذا أكثر مما عليك: { $maximum } على الأكثر.
