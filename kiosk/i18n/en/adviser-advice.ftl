# What the sheet and the panel tell the adviser.

adviser-advice = For the adviser
    .papers = Useful papers
    .mistakes = Common mistakes
    .blocked = If stuck
    .rule = Rule
