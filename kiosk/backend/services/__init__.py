"""What the backend does, without a word of HTTP."""
