"""The screens of identity papers, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.journeys.registry import registry
from kiosk.scanner.mrz.paper import Paper, Problem
from kiosk.scanner.mrz.parsing import parse
from kiosk.scanner.mrz.rows import exact
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.views import samples
from kiosk.views.live import Live
from kiosk.views.paper_answers import suggestions
from kiosk.views.samples_register import Sample
from kiosk.views.screens.identity_camera import IdentityCameraScreen, IdentityView
from kiosk.views.screens.identity_read import IdentityReadScreen

#: Nobody's card, as a zone says it.
_ZONE = ("IDFRALEVESQUE<<<<<<<<<<<<<<<<<952042", "0506952018745NADIA<<<<<<<<<8503149F2")


def paper() -> Paper:
    """Return an invented card, as it is read."""
    read = parse(exact(_ZONE), samples.TODAY)
    assert read is not None
    return read


def papers() -> Iterator[Sample]:
    """Yield the screens of identity papers."""
    frame, pixels = samples.live_frame(Advice.NO_PAGE)
    for name, view in (
        ("identity-camera-starting", IdentityView()),
        ("identity-camera", IdentityView(frame)),
        ("identity-camera-puzzled", IdentityView(frame, puzzled=True)),
        ("identity-camera-fault", IdentityView(fault=FaultCode.CAMERA_NONE)),
    ):
        screen = partial(IdentityCameraScreen, view=Live(view), pixels=lambda _frame: pixels)
        yield Sample(name, screen)
    found = suggestions(paper())
    problems = (Problem.NAMES_UNSURE, Problem.EXPIRED)
    read = partial(IdentityReadScreen, journey=registry()["create-account"], found=found)
    yield Sample("identity-read", partial(read, problems=()))
    yield Sample("identity-read-doubts", partial(read, problems=problems))
