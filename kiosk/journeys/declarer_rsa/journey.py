"""The quarterly declaration of resources for the RSA.

Source: :mod:`kiosk.journeys.commun.declaration`.
"""

from __future__ import annotations

from kiosk.journeys.commun.declaration import declaration

JOURNEY = declaration("declarer-rsa", "rsa", household=True)
