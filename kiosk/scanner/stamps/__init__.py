"""2D-Doc stamps (« cachet électronique visible »), as bytes: read, and their signature checked.

Laid out as the ANTS's « Spécifications techniques des codes à barres 2D-Doc » says, versions 01
to 04, encoded as text (C40). No picture here: :mod:`kiosk.scanner.vision.datamatrix` sees them.
"""
