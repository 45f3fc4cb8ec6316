"""The quarterly declaration of resources for the prime d'activité.

Source: :mod:`kiosk.journeys.commun.declaration`.
"""

from __future__ import annotations

from kiosk.journeys.commun.declaration import declaration

JOURNEY = declaration("declarer-prime-activite", "prime_activite", household=True)
