"""What every screen with a live picture shows, and how it follows what the camera tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Event, Fault, Frame
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.views.live import Live


@dataclass(frozen=True)
class LiveView:
    """The newest frame, and what is wrong with the camera if anything."""

    frame: Frame | None = None
    fault: FaultCode | None = None


V = TypeVar("V", bound=LiveView)


def follow_camera(view: Live[V], event: Event) -> None:
    """Show a frame, or a fault that nobody's request met; anything else is for who asked."""
    match event:
        case Frame(advice=advice):
            # Black pictures go on coming: what was said stays until one is not.
            black = view.value.fault is FaultCode.CAMERA_BLACK
            fault = view.value.fault if black and advice is Advice.COVERED else None
            view.set(replace(view.value, frame=event, fault=fault))
        case Fault(code=code, request=None):
            view.set(replace(view.value, fault=code))
