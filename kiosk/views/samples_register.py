"""What a sample is: a screen in one of its states, to be drawn and measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.contract.demonstration import DemonstrationMessage
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

MakeScreen = Callable[[Ui], Screen[Any]]
MakePanel = Callable[[Ui], OverlayPanel]


@dataclass(frozen=True)
class Sample:
    """A screen in one of its states, with a panel over it or none.

    ``telephone`` holds the messages of a demonstration, hung beside it; ``opened``: unfolded.
    ``around`` hangs other things on the window that it is handed, and returns what takes them
    away.
    """

    name: str
    screen: MakeScreen
    panel: MakePanel | None = None
    telephone: tuple[DemonstrationMessage, ...] | None = None
    opened: bool = False
    around: Callable[[Any], Callable[[], None]] | None = None
