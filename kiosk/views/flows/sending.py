"""Sending what was answered and scanned: each step is done again only when its input changed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import TypeVar

from kiosk.client import CafClient, CafProblem, new_key
from kiosk.contract.flaws import Flaw
from kiosk.contract.models import Receipt, Upload, UploadState
from kiosk.contract.problems import Code, Problem
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import Journey
from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.events import Assembled
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.fault import FaultScreen
from kiosk.views.screens.trouble import TroubleScreen
from kiosk.views.stage import Stage
from kiosk.views.ui import Ui

_Made = TypeVar("_Made")

#: Answers of the Caf to a submission that are said where they can be mended.
SAID = (
    Code.ANSWERS_INVALID,
    Code.ALREADY_SENT,
    Code.PROOF_REFUSED,
    Code.MANDAT_MISSING,
    Code.CONSEILLER_ABSENT,
    Code.TRAINING_ONLY,
)

#: Those that say that who is beside the visitor may not help with this.
ACCORD = (Code.MANDAT_MISSING, Code.CONSEILLER_ABSENT)

#: After these a sending that is tried again goes on from where it stopped.
_ON_THE_WAY = frozenset({Code.UNREACHABLE, Code.TIMEOUT, Code.UNAVAILABLE, Code.STORAGE_FULL})

#: Seconds to tell the Caf that something will not be submitted.
_LEAVING_S = 2.0


class Sending:
    """Assembles, uploads and submits. Kept as long as its answers are, whatever fails."""

    def __init__(
        self, stage: Stage, caf: CafClient, bridge: CaptureBridge, journey: Journey
    ) -> None:
        self._stage = stage
        self._caf = caf
        self._bridge = bridge
        self._journey = journey
        self._uploads: dict[tuple[str, ...], Upload] = {}
        # Ids of files that the Caf holds and that nothing was submitted with.
        self._begun: dict[tuple[str, ...], str] = {}
        self._documents: dict[tuple[str, ...], Assembled] = {}
        # A key goes with what is sent: the same thing pressed twice is one thing.
        self._keys: dict[tuple[object, ...], str] = {}

    async def send(
        self,
        answers: Answers,
        titles: Mapping[str, str],
        paper: str | None = None,
        kept_despite: Mapping[str, tuple[Flaw, ...]] | None = None,
    ) -> Receipt | Problem | Way:
        """Send ``answers``; those named in ``titles`` are pages, whose document is so called.

        ``kept_despite`` says by question why pages were refused that the visitor kept.

        Returns the receipt, a problem of :data:`SAID`, or ``Way.BACK`` when they gave up.
        """
        final: dict[str, Value] = dict(answers)
        flaws: dict[str, tuple[Flaw, ...]] = {}
        for question_id, title in titles.items():
            pages = answers.get(question_id)
            if not isinstance(pages, tuple) or not pages:
                continue
            upload = await self._upload(pages, title)
            if isinstance(upload, Way):
                return upload
            final[question_id] = (upload.id,)
            if kept := (kept_despite or {}).get(question_id):
                flaws[upload.id] = kept
        said = sorted((name, str(value)) for name, value in final.items())
        key = self._key("submission", paper, *said, *sorted(flaws.items()))
        if self._journey.signed_in:
            submit = partial(
                self._caf.submit,
                self._journey.id,
                final,
                key=key,
                paper=paper,
                kept_despite=flaws,
            )
        else:
            submit = partial(self._caf.send_message, self._journey.id, final, key=key)
        sent = await heard(self._stage, submit, "send-confirming", SAID)
        if isinstance(sent, Receipt):
            self._begun.clear()
        return sent

    async def abandon(self) -> None:
        """Have what was begun and not submitted erased, now rather than at the end of the visit.

        Nobody waits long for it: what the Caf does not hear now, it does at that end.
        """
        begun, self._begun = tuple(self._begun.values()), {}
        with suppress(CafProblem, TimeoutError):
            async with asyncio.timeout(_LEAVING_S):
                for upload_id in begun:
                    await self._caf.abandon_upload(upload_id)

    async def _upload(self, pages: tuple[str, ...], title: str) -> Upload | Way:
        known = self._uploads.get(pages)
        if known is not None:
            return known
        document = await self._assemble(pages, title)
        if isinstance(document, Way):
            return document
        content = await asyncio.to_thread(document.path.read_bytes)
        key = self._key("upload", *pages)
        far = Live(0.0)

        def told(state: UploadState) -> None:
            self._begun[pages] = state.id
            far.set(state.offset / max(1, state.size))

        # The same key at each try: the Caf goes on from what it has.
        upload = await attempt(
            self._stage,
            partial(self._caf.upload, content, key=key, told=told),
            "send-uploading",
            far=far,
            trouble=partial(_stopped, pages=len(pages)),
        )
        if isinstance(upload, Upload):
            self._uploads[pages] = upload
        return upload

    async def _assemble(self, pages: tuple[str, ...], title: str) -> Assembled | Way:
        while pages not in self._documents:
            assemble = partial(self._bridge.assemble, pages, title)
            made = await faultless(self._stage, assemble, "send-assembling")
            if isinstance(made, Way):
                return made
            self._documents[pages] = made
        return self._documents[pages]

    def _key(self, *what: object) -> str:
        return self._keys.setdefault(what, new_key())


def _stopped(problem: Problem, pages: int) -> Callable[[Ui], Screen[Way]]:
    """Return the screen of a sending that failed: its pages are still there."""
    if problem.code in _ON_THE_WAY:
        return partial(TroubleScreen, problem=problem, stopped=pages)
    return partial(TroubleScreen, problem=problem)


async def faultless(
    stage: Stage, work: Callable[[], Awaitable[_Made]], message: str
) -> _Made | Way:
    """Return what ``work`` of the capture worker returns; ``Way.BACK`` when they gave up."""
    while True:
        try:
            return await stage.during(work(), message)
        except CaptureFault as fault:
            trouble = partial(FaultScreen, code=fault.code)
        if await stage.present(trouble) is Way.BACK:
            return Way.BACK
