"""Finding what can be done from what people say, as they say and spell it."""
