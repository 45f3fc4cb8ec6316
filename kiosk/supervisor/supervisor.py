"""The supervisor: puts the parts together, runs until it is asked to stop, leaves nothing."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kiosk.settings import Settings
from kiosk.supervisor.aftermath import Aftermath
from kiosk.supervisor.backend import EmbeddedBackend
from kiosk.supervisor.backoff import Backoff
from kiosk.supervisor.caf import Caf
from kiosk.supervisor.family import Family
from kiosk.supervisor.house import House, abandoned, display_of, places
from kiosk.supervisor.stage import Stage
from kiosk.supervisor.starter import Starter
from kiosk.visit.directory import in_memory
from kiosk.visit.events import Event, log, log_unexpected


async def supervise(settings: Settings, environ: Mapping[str, str]) -> int:
    """Run the kiosk until SIGTERM, SIGINT or SIGHUP; return how many directories stay.

    Raises :class:`kiosk.supervisor.house.AlreadyRunning` when another kiosk holds this
    display, NotPrivate or OSError when private directories cannot be made.
    """
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(number, stop.set)
    loop.set_exception_handler(_defect)
    roots = places(environ, settings.supervisor.directory)
    house = House.take(roots, display_of(environ))
    try:
        await _run(settings, environ, house, roots, stop)
    finally:
        left = house.close()
    log(Event.SUPERVISOR_STOPPED, left=left)
    return left


async def _run(
    settings: Settings,
    environ: Mapping[str, str],
    house: House,
    roots: Sequence[Path],
    stop: asyncio.Event,
) -> None:
    family = Family()
    embedded = None
    if settings.backend.url is None:
        embedded = EmbeddedBackend(settings, family, environ)
    caf = _caf(settings, embedded)
    certificate = settings.printer.certificate
    aftermath = Aftermath(family, caf, certificate, lambda: stage.living)
    starter = Starter(settings, house, family, caf, environ, os.dup(2))
    options = settings.supervisor
    stage = Stage(
        starter.start,
        aftermath.clear,
        Backoff(options.free_failures - 1, options.delay_s, options.longest_delay_s),
        quick_death_s=options.quick_death_s,
        standby=settings.visit.standby,
    )
    log(
        Event.SUPERVISOR_STARTED,
        in_memory=in_memory(house.path),
        embedded_backend=embedded is not None,
    )
    try:
        await _clear_strays(house, roots, aftermath)
        if embedded is not None:
            embedded.start()
        stage.open()
        await stop.wait()
    finally:
        log(Event.SUPERVISOR_STOPPING)
        stage.close()
        await aftermath.finish()
        if embedded is not None:
            await embedded.stop()
        await family.kill_escaped(())


def _caf(settings: Settings, embedded: EmbeddedBackend | None) -> Caf:
    if embedded is not None:
        return Caf(embedded.url, embedded.token, settings.backend.timeout_s)
    return Caf(settings.backend.url or "", settings.backend.token or "", settings.backend.timeout_s)


async def _clear_strays(house: House, roots: Sequence[Path], aftermath: Aftermath) -> None:
    """Erase what killed supervisors left, here and in every house nobody holds."""
    others = list(abandoned(roots, house))
    await aftermath.clear_strays([stray for one in (house, *others) for stray in one.strays()])
    for other in others:
        other.close()


def _defect(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what a callback raised: the supervisor goes on."""
    error = context.get("exception")
    log_unexpected(error if isinstance(error, BaseException) else RuntimeError())
