"""« Un enfant ne vit plus chez moi »."""
