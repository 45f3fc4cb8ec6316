"""Where pages come from. Loaded by the capture worker and the command line, never by a visit."""
