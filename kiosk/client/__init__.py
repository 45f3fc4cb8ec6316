"""The contract over httpx: what the views call to speak with the Caf."""

from kiosk.client.caf import CafClient
from kiosk.client.sending import CafProblem
from kiosk.client.speaking import new_key
from kiosk.client.visits import end_visit

__all__ = ["CafClient", "CafProblem", "end_visit", "new_key"]
