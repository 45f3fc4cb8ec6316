"""Papers made up, of every kind and several makes, drawn at 200 dots an inch and spoiled."""
