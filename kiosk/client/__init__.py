"""The contract over httpx: what the views call to speak with the Caf."""

from kiosk.client.caf import CafClient, new_key
from kiosk.client.sending import CafProblem
from kiosk.client.visits import end_visit

__all__ = ["CafClient", "CafProblem", "end_visit", "new_key"]
