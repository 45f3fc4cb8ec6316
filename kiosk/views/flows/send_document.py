"""Sending a document: the journey, its pages, and a receipt. Sent once, whatever happens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

from kiosk.client import CafClient, new_key
from kiosk.contract.models import Receipt, Upload
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Journey, Page
from kiosk.journeys.rules import Rules
from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol import Assembled, PageSource
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.capture import Capture
from kiosk.views.flows.journey import Refusal, take
from kiosk.views.outcomes import Way
from kiosk.views.screens.fault import FaultScreen
from kiosk.views.screens.receipt import ReceiptScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import DocumentSent, Origin, VisitState


async def send_document(
    stage: Stage,
    caf: CafClient,
    bridge: CaptureBridge,
    state: VisitState,
    journey: Journey,
    rules: Callable[[], Rules],
    words: Callable[[], Words],
) -> Way:
    """Lead from the kind of document to its receipt.

    Returns ``Way.RETRY`` when the visitor wants to send another one, ``Way.BACK`` when
    they gave up, ``Way.ON`` when they are done. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    capture = Capture(stage, bridge, state)
    sending = _Sending(stage, caf, bridge, journey, words)
    receipt: Receipt | None = None

    async def ask(_page: Page, _answers: Answers) -> tuple[str, ...] | Way:
        return await capture.ask()

    async def conclude(answers: Answers) -> Refusal | Way | None:
        nonlocal receipt
        sent = await sending.send(answers)
        if isinstance(sent, Way):
            return sent
        receipt = sent
        return None

    try:
        taken = await take(
            stage,
            journey,
            rules,
            conclude,
            answers=state.answers.get(journey.id),
            keep=partial(state.answer, journey.id),
            ask_document=ask,
        )
        if isinstance(taken, Way) or receipt is None:
            return Way.BACK
        pages = len(capture.pages)
        origins = frozenset(_ORIGIN[page.source] for page in capture.pages)
        state.did(DocumentSent(receipt.number, pages, origins))
        # Nothing is left to be sent: whoever ends the visit on the receipt must not read so.
        state.forget_answers(journey.id)
        await _discard(capture)
        return await stage.present(partial(ReceiptScreen, receipt=receipt, pages=pages))
    finally:
        state.forget_answers(journey.id)
        await _discard(capture)


_ORIGIN = {
    PageSource.CAMERA: Origin.CAMERA,
    PageSource.SCANNER: Origin.SCANNER,
    PageSource.FILE: Origin.FILE,
}


async def _discard(capture: Capture) -> None:
    try:
        await capture.discard()
    except CaptureFault:
        # The worker died with nothing to tidy; the private directory goes with the visit.
        return


class _Sending:
    """Assembles, uploads and submits; each step is done again only when its input changed."""

    def __init__(
        self,
        stage: Stage,
        caf: CafClient,
        bridge: CaptureBridge,
        journey: Journey,
        words: Callable[[], Words],
    ) -> None:
        self._stage = stage
        self._caf = caf
        self._bridge = bridge
        self._journey = journey
        self._words = words
        self._uploads: dict[tuple[str, ...], Upload] = {}
        self._documents: dict[tuple[str, ...], Assembled] = {}
        # A key goes with what is sent: the same thing pressed twice is one thing.
        self._keys: dict[tuple[Any, ...], str] = {}

    async def send(self, answers: Answers) -> Receipt | Way:
        pages = answers["pages"]
        if not isinstance(pages, tuple):
            raise TypeError("pages is not a tuple of page ids")
        upload = await self._upload(pages, str(answers["kind"]))
        if isinstance(upload, Way):
            return upload
        final = {**answers, "pages": (upload.id,)}
        key = self._key("submission", *sorted((name, str(value)) for name, value in final.items()))
        return await attempt(
            self._stage,
            lambda: self._caf.submit(self._journey.id, final, key=key),
            "send-confirming",
        )

    async def _upload(self, pages: tuple[str, ...], kind: str) -> Upload | Way:
        known = self._uploads.get(pages)
        if known is not None:
            return known
        document = await self._assemble(pages, kind)
        if isinstance(document, Way):
            return document
        content = await asyncio.to_thread(document.path.read_bytes)
        key = self._key("upload", *pages)
        upload = await attempt(
            self._stage, lambda: self._caf.upload(content, key=key), "send-uploading"
        )
        if isinstance(upload, Upload):
            self._uploads[pages] = upload
        return upload

    async def _assemble(self, pages: tuple[str, ...], kind: str) -> Assembled | Way:
        while pages not in self._documents:
            said = JourneyWords(self._journey, self._words())
            title = said.choice(self._journey.question("kind"), kind).text
            try:
                self._documents[pages] = await self._stage.during(
                    self._bridge.assemble(pages, title), "send-assembling"
                )
            except CaptureFault as fault:
                trouble = partial(FaultScreen, code=fault.code)
                if await self._stage.present(trouble) is Way.BACK:
                    return Way.BACK
        return self._documents[pages]

    def _key(self, *what: object) -> str:
        return self._keys.setdefault(what, new_key())
