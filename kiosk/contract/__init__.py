"""What the kiosk and the Caf say to each other: models, error codes, who may do what."""
