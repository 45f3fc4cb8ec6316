"""Files that people send: judged by their content, never by their name."""
