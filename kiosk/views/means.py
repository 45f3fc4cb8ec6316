"""What a visit works with. Flows are handed it, and reach for nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from kiosk.client import CafClient
from kiosk.contract.franceconnect import FranceConnect
from kiosk.i18n import Words
from kiosk.journeys.model import Journey
from kiosk.journeys.rules import Rules
from kiosk.phone.door import PhoneDoor
from kiosk.printing.protocol import Printer
from kiosk.scanner.bridge import CaptureBridge
from kiosk.views.accompanied import Accompanied
from kiosk.views.advising import SILENT, Advising
from kiosk.views.shelf import Shelf
from kiosk.visit.state import PrintUnfinished, VisitState


@dataclass(frozen=True)
class Means:
    """What a visit works with. Made once, in the visit's process, and handed to its flow."""

    caf: CafClient
    printer: Printer
    bridge: CaptureBridge
    state: VisitState
    journeys: Mapping[str, Journey]
    rules: Callable[[], Rules]
    words: Callable[[], Words]
    printing: Callable[[PrintUnfinished | None], None]
    #: What is offered of FranceConnect+, once the Caf has told.
    franceconnect: Callable[[], FranceConnect | None] = lambda: None
    #: Pictures from the visitor's telephone, where they are welcome.
    phone: PhoneDoor | None = None
    #: What anybody may read, asked of the Caf once.
    shelf: Shelf = field(default_factory=Shelf)
    #: What the panel of the conseiller says beside each page.
    advising: Advising = SILENT
    #: Whether that panel may stand on a second screen.
    second_screen: bool = True

    @cached_property
    def accompanied(self) -> Accompanied:
        """Who is beside the visitor, and what they may help with."""
        return Accompanied(self.caf)
