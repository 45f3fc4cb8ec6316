"""The process of one visit: load everything, hide, be shown, serve, be killed."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from kiosk.accompaniment.advice import advice_for, checklist
from kiosk.client import CafClient, CafProblem
from kiosk.contract.franceconnect import FranceConnect
from kiosk.i18n import Words
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.phone.door import PhoneDoor
from kiosk.printing import open_printer
from kiosk.printing.ledger import FILE_NAME
from kiosk.scanner.bridge import CaptureBridge
from kiosk.scanner.protocol.events import Fault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.settings import Settings
from kiosk.views.advising import Advising
from kiosk.views.director import Director
from kiosk.views.flows.franceconnect import offered
from kiosk.views.live import Live
from kiosk.views.loopback import keep_on_loopback
from kiosk.views.means import Means
from kiosk.views.shell import Activity, Shell
from kiosk.views.theme import prepare
from kiosk.visit.channel import Welcome
from kiosk.visit.events import Event, log
from kiosk.visit.link import VisitLink
from kiosk.visit.logbook import log_deeds, log_defects
from kiosk.visit.state import Preferences, VisitState
from kiosk.visit.timers import IdlePolicy

#: Called with the window once it is loaded; tests look at it through this, nothing else does.
OnWindow = Callable[[Shell], None]


def run(channel_fd: int, settings: Settings, on_window: OnWindow | None = None) -> int:
    """Run the visit whose supervisor is at the other end of ``channel_fd``."""
    application = QApplication(sys.argv[:1])
    if port := os.environ.get("KIOSK_VNC_PORT"):
        keep_on_loopback(int(port))
    prepare(application)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(_serve(channel_fd, settings, application, on_window))
    return os.EX_OK


async def _serve(
    channel_fd: int, settings: Settings, application: QApplication, on_window: OnWindow | None
) -> None:
    link, welcome = await VisitLink.connect(channel_fd, settings.visit.heartbeat_s)
    log_defects(asyncio.get_running_loop())
    directory = Path(welcome.directory)
    state = VisitState(Preferences(locale=settings.screen.locale, sound=settings.camera.sound))
    log_deeds(state)
    shell = Shell(settings.place.name, state.preferences)
    activity = Activity(shell)
    director = Director(
        shell,
        state,
        activity,
        IdlePolicy(settings.visit.idle_s, settings.visit.warning_s),
        settings.visit.farewell_s,
    )
    offer: Live[FranceConnect | None] = Live(None)
    means = Means(
        caf=_caf(welcome, settings),
        printer=open_printer(settings.printer, directory / FILE_NAME),
        bridge=CaptureBridge(
            directory, camera=settings.camera, scanner=settings.scanner, files=settings.files
        ),
        state=state,
        journeys=registry(),
        rules=lambda: Rules(today=date.today()),
        words=lambda: Words(state.preferences.locale),
        printing=director.printing,
        franceconnect=lambda: offer.value,
        phone=_phone(directory, settings, director.awake),
        advising=Advising(advice_for, checklist),
        second_screen=settings.screen.adviser == "auto",
    )
    means.bridge.listen(_log_fault)
    if on_window is not None:
        on_window(shell)
    link.ready()
    reason = await link.shown()
    # Known before anybody comes to the door; when nobody can tell, nothing speaks of it.
    asking = asyncio.ensure_future(_learn(offer, means))
    over = await director.run(reason, means, lambda: _open(shell, settings, link.painted))
    asking.cancel()
    link.end(over)
    # Wait for the end: the supervisor kills the process, and the loop goes on beating.
    await asyncio.Event().wait()


def _caf(welcome: Welcome, settings: Settings) -> CafClient:
    return CafClient(
        welcome.backend_url, welcome.backend_token, welcome.visit_id, settings.backend.timeout_s
    )


def _phone(directory: Path, settings: Settings, awake: Callable[[], None]) -> PhoneDoor | None:
    return PhoneDoor(directory, settings.phone, awake) if settings.phone.enabled else None


async def _learn(offer: Live[FranceConnect | None], means: Means) -> None:
    offer.set(await offered(means.caf))
    # Asked again by whoever wants to read it.
    with suppress(CafProblem):
        await means.shelf.content(means.caf)


def _log_fault(told: object) -> None:
    # What a visitor stops is no fault.
    if isinstance(told, Fault) and told.code is not FaultCode.CANCELLED:
        log(Event.SCAN_FAULT, fault=told.code)


def _open(shell: Shell, settings: Settings, painted: Callable[[], None]) -> None:
    if settings.screen.full_screen:
        # Where no window manager runs, nobody else gives the window the size of the screen.
        shell.setGeometry(shell.screen().geometry())
        shell.showFullScreen()
    else:
        shell.resize(settings.screen.width, settings.screen.height)
        shell.show()
    shell.activateWindow()
    shell.painted_once(painted)
