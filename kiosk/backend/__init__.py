"""The embedded Caf: honours the contract over HTTP, on SQLite here and PostgreSQL for a fleet."""
