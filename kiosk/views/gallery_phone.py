"""The screens of the visitor's telephone, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from kiosk.phone.protocol import PhoneFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.views import samples
from kiosk.views.live import Live
from kiosk.views.samples_register import Sample
from kiosk.views.screens.phone import PhoneScreen, PhoneView
from kiosk.views.screens.source import SourceScreen

#: As long as they are, and nobody's.
_URL = f"http://192.0.2.17:40123/{'k' * 22}/#{'s' * 43}"


def phones(folder: Path) -> Iterator[Sample]:
    """Yield the choice with a telephone among the ways, and the telephone's own screen."""
    yield Sample("source-with-phone", partial(SourceScreen, phone=True))
    taken = samples.pages(folder)
    for name, view, count in (
        ("starting", PhoneView(), 0),
        ("code", PhoneView(url=_URL), 0),
        ("code-network", PhoneView("Accueil-Visiteurs", _URL), 1),
        ("joined", PhoneView(url=_URL, joined=True), 0),
        ("looking", PhoneView(url=_URL, joined=True, awaited=1), 2),
        ("heic", PhoneView(url=_URL, joined=True, fault=FaultCode.FILE_HEIC), 1),
        ("expired", PhoneView(over=PhoneFault.EXPIRED), 1),
        ("no-network", PhoneView(over=PhoneFault.NO_NETWORK), 0),
    ):
        screen = partial(PhoneScreen, view=Live(view), pages=Live(taken[:count]))
        yield Sample(f"phone-{name}", screen)
