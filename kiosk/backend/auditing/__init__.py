"""What an operator takes out of the backend: the journal, verified, and figures."""
