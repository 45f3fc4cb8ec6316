"""Taking a démarche: what the Caf knows, its pages, its papers, one submission, a receipt.

Nothing here knows a démarche by name; :func:`take_demarche` is the way in from everywhere.
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from functools import partial

from kiosk.contract.accompaniment import Act
from kiosk.contract.following import Opening
from kiosk.contract.models import Receipt
from kiosk.contract.problems import Code, Problem
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.binding import bind
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Category, Journey, Kind, Page, Source
from kiosk.journeys.path import kept
from kiosk.settings import LocaleCode
from kiosk.views.expected_papers import PAPERS, Accepted
from kiosk.views.flows.accord import allowed, settled
from kiosk.views.flows.acts import told
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.flows.capture import Capture
from kiosk.views.flows.drafts import DraftKeeper
from kiosk.views.flows.entrance import entrance
from kiosk.views.flows.identity_code import Left
from kiosk.views.flows.journey import Refusal, take
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.own_address import prove_answers
from kiosk.views.flows.paper_check import PaperCheck
from kiosk.views.flows.send_document import ORIGIN, discard
from kiosk.views.flows.sending import ACCORD, Sending
from kiosk.views.flows.sign_in import sign_in
from kiosk.views.flows.standing import recognise
from kiosk.views.flows.telling import REFUSED, tell
from kiosk.views.flows.trained import trained
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.demarche_draft import DraftChoice, DraftKeptScreen, DraftScreen
from kiosk.views.screens.demarche_receipt import DemarcheReceiptScreen
from kiosk.views.screens.demarche_sent import AlreadySentScreen
from kiosk.views.screens.demarches import DemarchesScreen
from kiosk.views.screens.notice import Message
from kiosk.views.screens.paper import PaperScreen
from kiosk.views.screens.simulation_known import Confirmed, SimulationKnownScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import DemarcheSent, DocumentSent, Paper

#: The language of who wants everything in short sentences.
_FALC: LocaleCode = "fr-x-falc"


async def demarches(stage: Stage, means: Means, category: Category) -> None:
    """Let choose among the démarches of a category, and take one after the other."""
    while True:
        session = means.state.session
        role = None if session is None else session.person.role
        offered = tuple(
            journey
            for journey in means.journeys.values()
            if journey.category is category and (role is None or role in journey.roles)
        )
        chosen = await stage.present(partial(DemarchesScreen, category=category, journeys=offered))
        if isinstance(chosen, Way):
            return
        await take_demarche(stage, means, chosen.journey, falc=chosen.falc)


async def take_demarche(
    stage: Stage,
    means: Means,
    journey_id: str,
    *,
    falc: bool = False,
    said: Answers | None = None,
    captures: Mapping[str, Capture] | None = None,
) -> Way:
    """Lead from the first question to the receipt, signing in first if need be.

    ``said`` was answered elsewhere in this visit, and is confirmed with what the Caf knows;
    ``captures`` are papers that were shown there, by the pages that ask for them;
    ``falc``: in short sentences, and back to the language of before at the end. Returns
    ``Way.ON`` when it was sent, ``Way.BACK`` otherwise. Raises :class:`SessionLost`.
    """
    journey = means.journeys[journey_id]
    if journey.signed_in and await sign_in(entrance(stage, means)) is None:
        return Way.BACK
    session = means.state.session
    if session is not None and session.person.role not in journey.roles:
        await tell(stage, REFUSED)
        return Way.BACK
    before = means.state.preferences.locale
    if falc:
        means.state.prefer(locale=_FALC)
    try:
        return await _begin(stage, means, journey, said or {}, dict(captures or {}))
    finally:
        if falc and means.state.preferences.locale == _FALC:
            means.state.prefer(locale=before)


async def _begin(
    stage: Stage, means: Means, journey: Journey, said: Answers, captures: dict[str, Capture]
) -> Way:
    if not journey.signed_in:
        # The Caf knows nothing of who is not signed in, and keeps no draft for them.
        return await _Demarche(stage, means, journey).run({})
    if not await allowed(stage, means, journey):
        return Way.BACK
    await told(means, Act.OPENED, journey.id)
    means.accompanied.journey.set(journey.id)
    try:
        return await _open(stage, means, journey, said, captures)
    finally:
        means.accompanied.journey.set(None)


async def _open(
    stage: Stage, means: Means, journey: Journey, said: Answers, captures: dict[str, Capture]
) -> Way:
    caf = means.caf
    opened = await heard(
        stage,
        lambda: caf.opening(journey.id),
        "demarche-opening",
        (Code.NOTHING_TO_CHOOSE, Code.ROLE_REFUSED),
    )
    if isinstance(opened, Problem):
        await _refused(stage, journey, opened)
        return Way.BACK
    if isinstance(opened, Way):
        return opened
    if opened.sent is not None:
        receipt = opened.sent
        await stage.present(partial(AlreadySentScreen, receipt=receipt))
        return Way.BACK
    whole = _bound(journey, opened)
    known = await _known(stage, means, whole, opened, said)
    if isinstance(known, Way):
        return known
    return await _Demarche(stage, means, whole, captures).run(known)


def _bound(journey: Journey, opened: Opening) -> Journey:
    offers = {
        Source(source): tuple((one.key, one.label) for one in known)
        for source, known in opened.offers.items()
    }
    return bind(journey, offers)


async def _known(
    stage: Stage, means: Means, journey: Journey, opened: Opening, said: Answers
) -> Answers | Way:
    """Return the answers to begin with: a draft taken up again, or what the Caf knows."""
    if opened.draft:
        choice = await stage.present(partial(DraftScreen, journey=journey))
        if isinstance(choice, Way):
            return choice
        if choice is DraftChoice.RESUME:
            return opened.draft
        if isinstance(
            await attempt(stage, lambda: means.caf.drop_draft(journey.id), "demarche-opening"), Way
        ):
            return Way.BACK
    rules = means.rules()
    known = kept(journey, {**opened.answers, **said}, rules)
    if not known:
        return {}
    confirmed = await stage.present(
        partial(SimulationKnownScreen, journey=journey, known=known, rules=rules)
    )
    return confirmed.answers if isinstance(confirmed, Confirmed) else confirmed


async def _refused(stage: Stage, journey: Journey, problem: Problem) -> None:
    if problem.code is Code.NOTHING_TO_CHOOSE:
        source = sorted(journey.sources)[0]
        await tell(stage, Message("demarche-nobody-title", f"source-{source}"))
    else:
        await tell(stage, REFUSED)


@dataclass
class _Demarche:
    """One taking of a démarche: its papers while they are taken, its draft, its receipt."""

    stage: Stage
    means: Means
    journey: Journey
    captures: dict[str, Capture] = field(default_factory=dict)
    checks: dict[str, PaperCheck] = field(default_factory=dict)
    receipt: Receipt | None = None
    #: It was done in training: nothing was sent, and nothing is kept.
    trained: bool = False

    async def run(self, known: Answers) -> Way:
        means, journey = self.means, self.journey
        keeper = DraftKeeper(means.caf, journey) if journey.signed_in else None
        sending = Sending(self.stage, means.caf, means.bridge, journey)
        remembered = means.state.answers.get(journey.id) or known

        def keep(answers: Answers) -> None:
            means.state.answer(journey.id, answers, to_send=False)
            if keeper is not None:
                keeper.keep(answers)

        async def conclude(answers: Answers) -> Refusal | Way | None:
            if keeper is not None:
                await keeper.settled()
            return await self._send(sending, answers)

        try:
            taken = await take(
                self.stage,
                journey,
                means.rules,
                conclude,
                answers=remembered,
                keep=keep,
                ask_document=self._ask,
            )
            if self.trained:
                await self._trained(keeper)
                return Way.ON
            if self.receipt is None or isinstance(taken, Way):
                if keeper is not None:
                    await self._leave(keeper)
                return Way.BACK
            means.state.forget_answers(journey.id)
            self._done(self.receipt)
            way = await self._receipt(self.receipt)
            await recognise(self.stage, self.means, self.journey)
            return way
        finally:
            if keeper is not None:
                keeper.stop()
            means.state.forget_answers(journey.id)
            await sending.abandon()
            for capture in self.captures.values():
                await discard(capture)

    async def _ask(self, page: Page, answers: Answers) -> tuple[str, ...] | Way:
        """Ask for a paper: now, or later, which answers with nothing."""
        capture = self.captures.setdefault(
            page.id,
            Capture(self.stage, self.means.bridge, self.means.state, self.means.phone),
        )
        while True:
            if not capture.pages:
                wish = await self.stage.present(
                    partial(PaperScreen, journey=self.journey, page=page)
                )
                if wish is Way.BACK:
                    return Way.BACK
                if wish is Way.RETRY:
                    return ()
            check = self.checks.setdefault(page.id, PaperCheck(self.stage, capture))
            taken = await check.ask(*self._expected(page))
            if not isinstance(taken, Way):
                return taken
            if capture.pages:
                return Way.BACK

    def _expected(self, page: Page) -> tuple[Accepted, str]:
        """Return what a page that asks for a paper accepts, and how that paper is called."""
        if page.paper is None:
            return None, ""
        return PAPERS.get(page.paper), self.means.words().text(f"paper-{page.paper}")

    async def _send(self, sending: Sending, answers: Answers) -> Refusal | Way | None:
        words = JourneyWords(self.journey, self.means.words())
        titles = {
            question.id: words.question(question).text
            for question in self.journey.questions()
            if question.kind is Kind.DOCUMENT
        }
        kept = {
            question.id: self.captures[page.id].kept_despite
            for page in self.journey.pages
            if page.id in self.captures
            for question in page.questions
        }
        sent = await sending.send(answers, titles, kept_despite=kept)
        while isinstance(sent, Problem):
            if sent.code in ACCORD:
                if not await settled(self.stage, self.means, self.journey):
                    return Way.BACK
            elif sent.code is Code.PROOF_REFUSED and sent.errors:
                door = entrance(self.stage, self.means)
                left = await prove_answers(door, answers, tuple(sent.errors))
                if left is Left.BACK:
                    return Way.BACK
                if isinstance(left, str):
                    return Refusal(left, self.means.words().text("contact-other-way"))
            else:
                break
            sent = await sending.send(answers, titles, kept_despite=kept)
        if isinstance(sent, Problem):
            return await self._mend(sent)
        if isinstance(sent, Way):
            return sent
        self.receipt = sent
        return None

    async def _mend(self, problem: Problem) -> Refusal | Way | None:
        if problem.code is Code.TRAINING_ONLY:
            self.trained = True
            return None
        known = {question.id: question for question in self.journey.questions()}
        for question_id, key in problem.errors.items():
            if question_id in known:
                words = JourneyWords(self.journey, self.means.words())
                said = words.error(known[question_id], key, self.means.rules())
                return Refusal(question_id, said)
        await tell(self.stage, Message("demarche-refused-title", f"problem-{problem.code}"))
        return Way.BACK

    async def _trained(self, keeper: DraftKeeper | None) -> None:
        """Say that it is done and that nothing was sent, and let go of what was answered."""
        await trained(self.stage, self.journey)
        if keeper is not None and keeper.kept:
            await self.stage.during(keeper.drop(), "demarche-erasing")

    async def _leave(self, keeper: DraftKeeper) -> None:
        """Say that what was answered is kept, where it is; erase it if that is not wanted."""
        await keeper.settled()
        if keeper.kept and await self.stage.present(DraftKeptScreen) is Way.RETRY:
            await self.stage.during(keeper.drop(), "demarche-erasing")

    def _done(self, receipt: Receipt) -> None:
        state = self.means.state
        assert self.journey.category is not None
        state.did(DemarcheSent(self.journey.id, self.journey.category, receipt.number))
        pages = [page for capture in self.captures.values() for page in capture.pages]
        if pages:
            origins = frozenset(ORIGIN[page.source] for page in pages)
            state.did(DocumentSent(receipt.number, len(pages), origins))

    async def _receipt(self, receipt: Receipt) -> Way:
        means = self.means
        caf = means.caf

        def draw() -> Awaitable[bytes]:
            if self.journey.signed_in:
                return caf.receipt_document(receipt.id)
            return caf.message_receipt(receipt.id)

        desk = NoteDesk.of(self.stage, means)
        await told(means, Act.SHOWN, self.journey.id)
        while True:
            way = await self.stage.present(
                partial(DemarcheReceiptScreen, journey=self.journey, receipt=receipt)
            )
            if way is not Way.PRINT:
                return Way.ON
            await desk.give(Paper.RECEIPT, draw)
