"""HTTP around the services: who may speak, how much, and how errors are said."""
