"""A self-service kiosk for the Espaces numériques of the Caf and for France Services points."""

__version__ = "0.1.0"
