"""The room: which visits are there now, who waits, what is shared. In memory, and nowhere else."""

from kiosk.backend.room.happened import Happened, Happening, Listener
from kiosk.backend.room.room import Room
from kiosk.backend.room.seen import Seen, Shown

__all__ = ["Happened", "Happening", "Listener", "Room", "Seen", "Shown"]
