"""Every screen and every panel, in each of its states, with invented data.

This register is what ``kiosk screenshots`` draws and what the audit of the tests measures:
a screen that is not in it is neither shown in the manual nor measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from kiosk.contract.models import AttestationKind
from kiosk.contract.problems import Code, problem
from kiosk.journeys.binding import bind
from kiosk.journeys.conditions import ALWAYS
from kiosk.journeys.model import Journey, Kind, Page
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.printing.protocol import JobState, Phase, PrinterStatus, Reason
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page as PaperPage
from kiosk.scanner.protocol.pages import PaperFormat
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.views import samples
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.flows.identity import refusal_text
from kiosk.views.flows.tries import Tries
from kiosk.views.gallery_account import account
from kiosk.views.gallery_capture import camera_places, corners
from kiosk.views.gallery_demarches import demarches
from kiosk.views.gallery_mandat import mandats
from kiosk.views.gallery_meetings import meetings
from kiosk.views.gallery_money import money
from kiosk.views.gallery_papers import papers
from kiosk.views.gallery_phone import phones
from kiosk.views.gallery_public import public
from kiosk.views.gallery_simulations import simulations
from kiosk.views.gallery_training import training
from kiosk.views.live import Live
from kiosk.views.panels.end import EndPanel
from kiosk.views.panels.idle import IdlePanel
from kiosk.views.panels.language import LanguagePanel
from kiosk.views.panels.waiting import WaitingPanel
from kiosk.views.samples_account import FULL_VIEW
from kiosk.views.samples_answers import ANSWERS, OFFERS
from kiosk.views.samples_around import around
from kiosk.views.samples_franceconnect import franceconnect
from kiosk.views.samples_identity import identity
from kiosk.views.samples_messages import MESSAGES
from kiosk.views.samples_register import MakeScreen, Sample
from kiosk.views.screens.account import AccountScreen
from kiosk.views.screens.attestation_choice import AttestationChoiceScreen
from kiosk.views.screens.attestation_month import AttestationMonthScreen
from kiosk.views.screens.attestation_view import AttestationViewScreen
from kiosk.views.screens.attract import AttractScreen
from kiosk.views.screens.camera import CameraScreen, CameraView
from kiosk.views.screens.exit import ExitScreen
from kiosk.views.screens.farewell import FarewellScreen, Summary
from kiosk.views.screens.fault import FaultScreen
from kiosk.views.screens.files import FilesScreen, FilesView
from kiosk.views.screens.home import HomeScreen
from kiosk.views.screens.notice import Message, NoticeScreen
from kiosk.views.screens.page_refused import PageRefusedScreen
from kiosk.views.screens.page_view import PageViewScreen
from kiosk.views.screens.pages import PagesScreen
from kiosk.views.screens.printing import Printing, PrintingScreen
from kiosk.views.screens.question import QuestionScreen
from kiosk.views.screens.receipt import ReceiptScreen
from kiosk.views.screens.review import ReviewScreen
from kiosk.views.screens.scanning import ScannerScreen, ScannerView
from kiosk.views.screens.source import SourceScreen
from kiosk.views.screens.trouble import TroubleScreen
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step
from kiosk.visit.channel import ShowReason
from kiosk.visit.state import (
    AttestationPrinted,
    ConseillerSeenOut,
    DocumentSent,
    Erased,
    EstimatePrinted,
    MandatGiven,
    NotePrinted,
    Origin,
    Paper,
    PrintUnfinished,
    SignedIn,
    Take,
)

MakeQuestion = Callable[..., QuestionScreen]


def register(folder: Path) -> tuple[Sample, ...]:
    """Return every screen and panel; pictures of pages are drawn into ``folder``.

    Needs a QGuiApplication.
    """
    found = [
        *_arrival(),
        *_journeys(),
        *_attestations(),
        *account(),
        *money(),
        *_printing(),
        *_capture(folder),
        *simulations(),
        *papers(),
        *demarches(),
        *public(),
        *meetings(),
        *mandats(),
        *identity(),
        *franceconnect(),
        *training(),
        *_ends(),
        *_panels(),
        *around(),
    ]
    return tuple(found)


def _arrival() -> Iterator[Sample]:
    yield Sample("attract", partial(AttractScreen, reason=ShowReason.FIRST))
    yield Sample("attract-after-crash", partial(AttractScreen, reason=ShowReason.AFTER_CRASH))
    yield Sample("home", HomeScreen)
    yield Sample("home-signed-in", partial(HomeScreen, person=samples.ALLOCATAIRE))
    message = Message("access-refused-title", "access-refused")
    yield Sample("notice", partial(NoticeScreen, message=message))
    for code in (Code.UNREACHABLE, Code.FILE_ENCRYPTED):
        yield Sample(f"trouble-{code}", partial(TroubleScreen, problem=problem(code)))
    stopped = partial(TroubleScreen, problem=problem(Code.UNREACHABLE), stopped=3)
    yield Sample("trouble-sending-stopped", stopped)


def _journeys() -> Iterator[Sample]:
    rules = Rules(today=samples.TODAY)
    # A page that is refused differs by its editors, not by its words.
    refused: set[tuple[Kind, ...]] = set()
    # A page with the words of everybody is the same wherever it is asked.
    common: set[str] = set()
    for declared in registry().values():
        journey = bind(declared, OFFERS)
        if journey.shares is not None:
            # Its pages are those of the journey whose words it says.
            continue
        for number, page in enumerate(journey.pages, 1):
            step = Step(number, len(journey.pages))
            name = f"{journey.id}-{page.id}"
            if page.review:
                review = partial(
                    ReviewScreen, journey=journey, answers=ANSWERS, rules=rules, step=step
                )
                yield Sample(name, partial(review, dropped=True))
                continue
            if any(question.kind is Kind.DOCUMENT for question in page.questions):
                # Its screens are those of the capture.
                continue
            if page.ordinal not in (None, 1) or page.common in common:
                # The one before asks the same, with the same words.
                continue
            if page.common is not None:
                common.add(page.common)
            if page.exit:
                yield Sample(name, partial(ExitScreen, journey=journey, page=page))
                continue
            alone = _alone(journey, page)
            ask = partial(
                QuestionScreen, journey=alone, page=alone.pages[0], rules=rules, step=step
            )
            yield Sample(name, partial(ask, answers={}, doors=page.doors))
            kinds = tuple(question.kind for question in page.questions)
            if kinds not in refused:
                refused.add(kinds)
                yield Sample(f"{name}-refused", partial(_refused, make=ask, page=page))


def _alone(journey: Journey, page: Page) -> Journey:
    """Return a journey of that page, asked of everybody with all its questions."""
    questions = tuple(replace(question, when=ALWAYS) for question in page.questions)
    whole = replace(page, questions=questions, when=ALWAYS)
    return replace(journey, pages=(whole,), checks=())


def _refused(ui: Ui, make: MakeQuestion, page: Page) -> QuestionScreen:
    """Return a page whose questions were all refused, with the longest sentence there is."""
    sentence = refusal_text(problem(Code.CREDENTIALS_REFUSED, attempts_left=1), ui.words)
    refused = {question.id: sentence for question in page.questions}
    return make(ui, answers={}, refused=refused)


def _attestations() -> Iterator[Sample]:
    yield Sample("attestation-choice", AttestationChoiceScreen)
    months = partial(AttestationMonthScreen, kind=AttestationKind.PAIEMENT, months=samples.MONTHS)
    yield Sample("attestation-month", months)
    elsewhere = Message(
        "attestation-elsewhere-title",
        "attestation-elsewhere",
        {"caf": "Caf du Nord"},
        month="2024-06",
    )
    yield Sample("attestation-elsewhere", partial(NoticeScreen, message=elsewhere))
    pdf = samples.attestation_pdf()
    for name, status in (
        ("ready", PrinterStatus()),
        ("blocked", PrinterStatus((Reason.MEDIA_EMPTY,))),
        ("warned", PrinterStatus((), (Reason.TONER_LOW,))),
    ):
        live: Live[PrinterStatus | None] = Live(status)
        make = partial(AttestationViewScreen, attestation=samples.ATTESTATION, pdf=pdf, status=live)
        yield Sample(f"attestation-view-{name}", make)


def _printing() -> Iterator[Sample]:
    for name, printing in (
        ("sending", Printing()),
        ("running", Printing(JobState(Phase.PRINTING, 1, 3))),
        ("held-up", Printing(JobState(Phase.HELD_UP, 1, 3, (Reason.MEDIA_JAM,)))),
        ("done", Printing(JobState(Phase.COMPLETED, 3, 3))),
        ("lost", Printing(JobState(Phase.LOST, None, None, (Reason.OFFLINE,)))),
        ("failed", Printing(failure=Reason.OFFLINE, unsure=True)),
    ):
        yield Sample(f"printing-{name}", partial(PrintingScreen, live=Live(printing)))


def _capture(folder: Path) -> Iterator[Sample]:
    yield Sample("source", SourceScreen)
    yield from phones(folder)
    yield from _camera(folder)
    yield from _scanner(folder)
    yield from _files(folder)
    taken = samples.pages(folder)
    tries = Tries()
    yield Sample("pages", partial(PagesScreen, pages=Live(taken), refused=tries.refused))
    yield Sample("pages-one", partial(PagesScreen, pages=Live(taken[:1]), refused=tries.refused))
    problems = (PageProblem.BLURRED, PageProblem.ILLEGIBLE)
    for name, keeping in (("page-refused", False), ("page-refused-again", True)):
        make = partial(
            PageRefusedScreen, page=taken[1], number=2, problems=problems, keeping=keeping
        )
        yield Sample(name, make)
    front, back = samples.faces(folder)
    sheet = replace(taken[0], format=PaperFormat.FACES)
    faces: Live[tuple[PaperPage, ...]] = Live((front, back, sheet))
    yield Sample("pages-faces", partial(PagesScreen, pages=faces, refused=tries.refused))
    yield from corners(folder)
    yield Sample("page-view", partial(PageViewScreen, page=taken[0], number=1))
    yield Sample("fault", partial(FaultScreen, code=FaultCode.STORAGE_FULL))
    yield Sample("receipt", partial(ReceiptScreen, receipt=samples.RECEIPT, pages=2))


def _camera(folder: Path) -> Iterator[Sample]:
    taken = samples.pages(folder)

    def make(advice: Advice | None, count: int, fault: FaultCode | None = None) -> MakeScreen:
        frame, pixels = None, b""
        if advice is not None:
            frame, pixels = samples.live_frame(advice, steady=0.6)
        return partial(
            CameraScreen,
            view=Live(CameraView(frame, fault, count)),
            pages=Live(taken[:count]),
            pixels=lambda _frame: pixels,
            take=_nothing,
        )

    yield Sample("camera-starting", make(None, 0))
    yield Sample("camera", make(Advice.READY, 1))
    for advice in (Advice.NO_PAGE, Advice.NEXT, Advice.BLURRED):
        yield Sample(f"camera-{advice}", make(advice, 2))
    yield from camera_places(taken[:2])
    for fault in (FaultCode.CAMERA_NONE, FaultCode.CAMERA_BLACK, FaultCode.WORKER_DIED):
        yield Sample(f"camera-fault-{fault}", make(None, 1, fault))


def _scanner(folder: Path) -> Iterator[Sample]:
    taken = samples.pages(folder)
    for name, view, count in (
        ("searching", ScannerView(searching=True), 0),
        ("ready", ScannerView(), 1),
        ("scanning", ScannerView(scanning=True, fraction=0.4), 1),
        ("jammed", ScannerView(fault=FaultCode.SCANNER_JAMMED), 2),
        ("stopped", ScannerView(fault=FaultCode.SCANNER_STOPPED), 2),
        ("gone", ScannerView(fault=FaultCode.SCANNER_GONE), 2),
        ("none", ScannerView(fault=FaultCode.SCANNER_NONE), 0),
    ):
        make = partial(
            ScannerScreen,
            view=Live(view),
            pages=Live(taken[:count]),
            scan=_nothing,
            stop=_nothing,
        )
        yield Sample(f"scanner-{name}", make)


def _files(folder: Path) -> Iterator[Sample]:
    listed = samples.volumes(folder)
    for name, view in (
        ("none", FilesView()),
        ("listed", FilesView(listed)),
        ("encrypted", FilesView(listed, FaultCode.PDF_ENCRYPTED)),
    ):
        yield Sample(f"files-{name}", partial(FilesScreen, view=Live(view)))


def _ends() -> Iterator[Sample]:
    deeds = (
        SignedIn(),
        AttestationPrinted(AttestationKind.QUOTIENT_FAMILIAL, "2026-04"),
        PrintUnfinished(AttestationKind.PAIEMENT, "2025-12"),
        EstimatePrinted("2026-04"),
        PrintUnfinished(Paper.ESTIMATE, "2026-04"),
        NotePrinted(Paper.IDENTIFIER),
        PrintUnfinished(Paper.NEXT_STEP, None),
        DocumentSent("E-7K3M-92QF", 2, frozenset({Origin.CAMERA})),
        MandatGiven("M26-7KQ2-M4XP"),
        ConseillerSeenOut(),
    )
    full = Summary(deeds, ("E-7K3M-92QF",), tuple(Take), tuple(Erased))
    nothing = Summary((), (), (), ())
    yield Sample("farewell", partial(FarewellScreen, summary=full, seconds=Live(14)))
    yield Sample("farewell-nothing", partial(FarewellScreen, summary=nothing, seconds=Live(1)))


def _panels() -> Iterator[Sample]:
    home: MakeScreen = HomeScreen
    yield Sample("panel-language", home, _language)
    sure = partial(EndPanel, end=_nothing, stay=_nothing, printing=True, unsent=True)
    yield Sample("panel-end", home, sure)
    idle = partial(IdlePanel, seconds=Live(17), total=30.0, stay=_nothing)
    yield Sample("panel-idle", partial(AccountScreen, view=FULL_VIEW), idle)
    yield Sample("panel-waiting", home, _waiting)
    yield Sample("panel-sending", home, partial(_waiting, far=Live(0.45)))
    yield Sample("telephone-tab", home, telephone=MESSAGES)
    journey = registry()["sign-in"]
    typing = partial(
        QuestionScreen,
        journey=journey,
        page=journey.pages[0],
        rules=Rules(today=samples.TODAY),
        step=Step(1, len(journey.pages)),
        answers={},
    )
    yield Sample("telephone", typing, telephone=MESSAGES, opened=True)
    yield Sample("telephone-empty", home, telephone=(), opened=True)


def _language(ui: Ui) -> OverlayPanel:
    return LanguagePanel(ui, lambda _code: None, _nothing)


def _waiting(ui: Ui, far: Live[float] | None = None) -> OverlayPanel:
    return WaitingPanel(ui, ui.words.text("send-uploading"), far)


def _nothing() -> None:
    """Stand for what a press would do."""
