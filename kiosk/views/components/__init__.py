"""What screens are made of. Every component takes a :class:`kiosk.views.ui.Ui` first."""
