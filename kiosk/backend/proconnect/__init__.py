"""ProConnect: who works for the State or for a service of it, at the door of the console."""
