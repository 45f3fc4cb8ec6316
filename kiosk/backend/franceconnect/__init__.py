"""FranceConnect+: the relying party. What it holds of a visit stays in memory, and ends with it."""
