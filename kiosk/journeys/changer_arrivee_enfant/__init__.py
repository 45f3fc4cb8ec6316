"""« Un enfant ou un proche vient vivre chez moi »."""
