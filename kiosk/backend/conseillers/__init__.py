"""``kiosk conseillers``: the command line of those who help."""
