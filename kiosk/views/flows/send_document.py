"""Sending a document: the journey, its pages, and a receipt. Sent once, whatever happens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from kiosk.client import CafClient
from kiosk.contract.following import AwaitedPaper
from kiosk.contract.models import Receipt
from kiosk.contract.problems import Code, Problem
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Journey, Page
from kiosk.journeys.rules import Rules
from kiosk.phone.door import PhoneDoor
from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.pages import PageSource
from kiosk.views.expected_papers import PAPERS, SENT
from kiosk.views.flows.capture import Capture
from kiosk.views.flows.journey import Refusal, take
from kiosk.views.flows.paper_check import GiveAccount, PaperCheck
from kiosk.views.flows.sending import ACCORD, Sending
from kiosk.views.flows.trained import trained
from kiosk.views.outcomes import Way
from kiosk.views.screens.receipt import ReceiptScreen
from kiosk.views.screens.trouble import TroubleScreen
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
    *,
    known: Answers | None = None,
    paper: AwaitedPaper | None = None,
    phone: PhoneDoor | None = None,
    give_account: GiveAccount | None = None,
    settle: Callable[[], Awaitable[bool]] | None = None,
) -> Way:
    """Lead from the kind of document to its receipt.

    ``known`` are answers that need not be asked; ``paper`` is the awaited paper that the document
    is; ``give_account`` is where the account of a RIB is given, where it can be; ``settle`` mends
    what was refused because of who is beside the visitor, and tells whether it is sent again.

    Returns ``Way.RETRY`` when the visitor wants to send another one, ``Way.BACK`` when
    they gave up, ``Way.ON`` when they are done. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    capture = Capture(stage, bridge, state, phone)
    sending = Sending(stage, caf, bridge, journey)
    receipt: Receipt | None = None
    training = False

    check = PaperCheck(stage, capture, give_account)

    async def ask(_page: Page, answers: Answers) -> tuple[str, ...] | Way:
        if paper is not None:
            return await check.ask(PAPERS.get(paper.paper), words().text(f"paper-{paper.paper}"))
        kind = str(answers["kind"])
        chosen = JourneyWords(journey, words()).choice(journey.question("kind"), kind).text
        return await check.ask(SENT.get(kind), chosen)

    async def conclude(answers: Answers) -> Refusal | Way | None:
        nonlocal receipt, training
        said = JourneyWords(journey, words())
        title = said.choice(journey.question("kind"), str(answers["kind"])).text
        awaited = None if paper is None else paper.id
        kept = {"pages": capture.kept_despite}
        sent = await sending.send(answers, {"pages": title}, awaited, kept)
        while settle is not None and isinstance(sent, Problem) and sent.code in ACCORD:
            if not await settle():
                return Way.BACK
            sent = await sending.send(answers, {"pages": title}, awaited, kept)
        if isinstance(sent, Problem):
            if sent.code is Code.TRAINING_ONLY:
                training = True
                return None
            await stage.present(partial(TroubleScreen, problem=sent))
            return Way.BACK
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
            answers={**(state.answers.get(journey.id) or {}), **(known or {})},
            keep=partial(state.answer, journey.id),
            ask_document=ask,
        )
        if training:
            await trained(stage, journey)
            return Way.ON
        if isinstance(taken, Way) or receipt is None:
            return Way.BACK
        pages = len(capture.pages)
        origins = frozenset(ORIGIN[page.source] for page in capture.pages)
        state.did(DocumentSent(receipt.number, pages, origins))
        # Nothing is left to be sent: whoever ends the visit on the receipt must not read so.
        state.forget_answers(journey.id)
        await discard(capture)
        return await stage.present(partial(ReceiptScreen, receipt=receipt, pages=pages))
    finally:
        state.forget_answers(journey.id)
        await sending.abandon()
        await discard(capture)


#: Where the originals of pages lie.
ORIGIN = {
    PageSource.CAMERA: Origin.CAMERA,
    PageSource.SCANNER: Origin.SCANNER,
    PageSource.FILE: Origin.FILE,
    PageSource.PHONE: Origin.PHONE,
}


async def discard(capture: Capture) -> None:
    """Erase the pages of a document."""
    try:
        await capture.discard()
    except CaptureFault:
        # The worker died with nothing to tidy; the private directory goes with the visit.
        return
