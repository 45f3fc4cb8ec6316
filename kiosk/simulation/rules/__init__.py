"""Published rules that the law as code does not hold, each with its source."""
