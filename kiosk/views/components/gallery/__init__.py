"""Every component in every dress, as pictures: ``python -m kiosk.views.components.gallery``."""
