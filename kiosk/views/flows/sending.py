"""Sending what was answered and scanned: each step is done again only when its input changed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TypeVar

from kiosk.client import CafClient, new_key
from kiosk.contract.flaws import Flaw
from kiosk.contract.models import Receipt, Upload
from kiosk.contract.problems import Code, Problem
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import Journey
from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol import Assembled
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.outcomes import Way
from kiosk.views.screens.fault import FaultScreen
from kiosk.views.stage import Stage

_Made = TypeVar("_Made")

#: Answers of the Caf to a submission that are said where they can be mended.
SAID = (Code.ANSWERS_INVALID, Code.ALREADY_SENT, Code.PROOF_REFUSED)


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
        return await heard(self._stage, submit, "send-confirming", SAID)

    async def _upload(self, pages: tuple[str, ...], title: str) -> Upload | Way:
        known = self._uploads.get(pages)
        if known is not None:
            return known
        document = await self._assemble(pages, title)
        if isinstance(document, Way):
            return document
        content = await asyncio.to_thread(document.path.read_bytes)
        key = self._key("upload", *pages)
        send = partial(self._caf.upload, content, key=key)
        upload = await attempt(self._stage, send, "send-uploading")
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
