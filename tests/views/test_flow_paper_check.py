"""A page that seems to be another paper, and a RIB: what is asked, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.contract.access import Role
from kiosk.contract.following import AwaitedPaper
from kiosk.contract.models import Upload
from kiosk.contract.vocabulary import PAPERS as ASKED
from kiosk.journeys.registry import registry
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.scanner.protocol.events import Assembled
from kiosk.scanner.protocol.pages import Page, PageSource
from kiosk.views import samples
from kiosk.views.expected_papers import PAPERS, SENT, seems_another
from kiosk.views.flows.bank_details import account_giver
from kiosk.views.flows.capture import Capture
from kiosk.views.flows.demarches import take_demarche
from kiosk.views.flows.paper_check import PaperCheck
from kiosk.views.flows.send_document import send_document
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.question import Given
from kiosk.views.screens.simulation_known import Confirmed
from kiosk.views.screens.source import Source
from kiosk.visit.state import VisitState
from tests.views.scripted import ScriptedStage, Then
from tests.views.test_flow_demarches import IBAN, DemarchesCaf, means, opening

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

RENT = PAPERS["quittance"]


@dataclass
class Scans:
    """A worker that opens files, each a page; it forgets and assembles them."""

    has_camera: bool = False
    forgotten: list[str] = field(default_factory=list)
    opened: int = 0
    folder: Path = Path()
    #: What was read is told by the tests themselves.
    pages: tuple[Page, ...] = ()

    async def read_pages(self, page_ids: Any, within_s: float) -> None:
        return

    def listen(self, hear: Any) -> Any:
        return lambda: None

    async def list_files(self, *, watch: bool = False) -> Any:
        return type("Listing", (), {"volumes": ()})()

    async def open_file(self, path: Path) -> tuple[Page, ...]:
        self.opened += 1
        picture = self.folder / "page.jpg"
        return (Page(f"p{self.opened}", PageSource.FILE, picture, picture, 800, 1100),)

    async def forget_page(self, page_id: str) -> None:
        self.forgotten.append(page_id)

    async def assemble(self, pages: tuple[str, ...], title: str) -> Assembled:
        path = self.folder / "document.pdf"
        path.write_bytes(b"%PDF-")
        return Assembled(path, len(pages), 5)


@dataclass
class PaperCaf(DemarchesCaf):
    """A Caf that takes documents too."""

    async def upload(self, content: bytes, *, key: str, told: Any = None) -> Upload:
        return Upload(id="u", media_type="application/pdf", pages=1, size=5, sha256="0" * 64)


SHOWN = (Then("source", Source.FILE), Then("files", Path("/key/paper.pdf")), Then("pages", Way.ON))


def captured(stage: ScriptedStage) -> tuple[Capture, Scans]:
    scans = Scans()
    return Capture(cast(Any, stage), cast(Any, scans), VisitState()), scans


async def test_a_paper_that_fits_is_asked_nothing() -> None:
    stage = ScriptedStage(*SHOWN)
    capture, _ = captured(stage)
    capture.was_read("p1", PaperKind.RENT_RECEIPT, None)
    assert await PaperCheck(stage, capture).ask(RENT, "Quittance de loyer") == ("p1",)


async def test_a_page_that_was_not_read_is_asked_nothing() -> None:
    stage = ScriptedStage(*SHOWN)
    capture, _ = captured(stage)
    assert await PaperCheck(stage, capture).ask(RENT, "Quittance de loyer") == ("p1",)


async def test_another_paper_is_asked_about_once_and_goes_all_the_same() -> None:
    stage = ScriptedStage(*SHOWN, Then("paper-check", Way.ON), Then("pages", Way.ON))
    capture, _ = captured(stage)
    capture.was_read("p1", PaperKind.PAYSLIP, None)
    check = PaperCheck(stage, capture)
    assert await check.ask(RENT, "Quittance de loyer") == ("p1",)
    # Come back by a review: it was settled.
    assert await check.ask(RENT, "Quittance de loyer") == ("p1",)
    assert stage.left == []


async def test_another_one_is_shown_instead_and_the_first_is_erased() -> None:
    stage = ScriptedStage(*SHOWN, Then("paper-check", Way.RETRY), *SHOWN)
    capture, scans = captured(stage)
    capture.was_read("p1", PaperKind.PAYSLIP, None)
    assert await PaperCheck(stage, capture).ask(RENT, "Quittance de loyer") == ("p2",)
    assert scans.forgotten == ["p1"]


async def test_back_from_the_question_is_among_the_pages() -> None:
    script = (*SHOWN, Then("paper-check", Way.BACK), Then("pages", Way.BACK))
    stage = ScriptedStage(*script)
    capture, scans = captured(stage)
    capture.was_read("p1", PaperKind.PAYSLIP, None)
    assert await PaperCheck(stage, capture).ask(RENT, "Quittance de loyer") is Way.BACK
    assert scans.forgotten == []


async def test_the_account_of_a_rib_is_given_only_where_that_is_wanted() -> None:
    given: list[str] = []

    async def give(iban: str, _capture: Capture) -> Way:
        given.append(iban)
        return Way.ON

    for answer, outcome in ((Way.ON, Way.HOME), (Way.RETRY, ("p1",))):
        stage = ScriptedStage(*SHOWN, Then("rib-offer", answer))
        capture, _ = captured(stage)
        capture.was_read("p1", PaperKind.RIB, IBAN)
        assert await PaperCheck(stage, capture, give).ask(RENT, "Quittance") == outcome
    assert given == [IBAN]


async def test_a_rib_without_its_account_is_another_paper_like_any() -> None:
    async def give(_iban: str, _capture: Capture) -> Way:
        raise AssertionError("there is no account")

    stage = ScriptedStage(*SHOWN, Then("paper-check", Way.ON))
    capture, _ = captured(stage)
    capture.was_read("p1", PaperKind.RIB, None)
    assert await PaperCheck(stage, capture, give).ask(RENT, "Quittance") == ("p1",)


async def test_a_rib_that_is_asked_for_is_no_question() -> None:
    stage = ScriptedStage(*SHOWN)
    capture, _ = captured(stage)
    capture.was_read("p1", PaperKind.RIB, IBAN)
    assert await PaperCheck(stage, capture).ask(PAPERS["rib"], "RIB") == ("p1",)


async def test_only_a_rib_has_an_account_to_give() -> None:
    stage = ScriptedStage(*SHOWN)
    capture, _ = captured(stage)
    await capture.ask()
    capture.was_read("p1", PaperKind.RIB, IBAN)
    assert capture.account == IBAN
    # An invoice's is not the person's.
    capture.was_read("p1", PaperKind.OTHER, IBAN)
    assert capture.account is None


async def test_whatever_comes_as_a_kind_breaks_nothing() -> None:
    assert seems_another(RENT, ["spaceship", None, "other"]) is None
    assert seems_another(RENT, ["spaceship", "payslip"]) is PaperKind.PAYSLIP
    assert seems_another(RENT, ["payslip", "rent-receipt"]) is None
    assert seems_another(None, ["payslip"]) is None


async def test_every_paper_that_is_asked_for_says_what_it_accepts() -> None:
    assert set(PAPERS) == set(ASKED)
    kinds = registry()["send-document"].question("kind").choices
    assert set(SENT) == set(kinds)


class Told(Capture):
    """Pages that are read as soon as they are there: each is a RIB."""

    async def ask(self) -> tuple[str, ...] | Way:
        for number in range(1, 9):
            self.was_read(f"p{number}", PaperKind.RIB, IBAN)
        return await super().ask()


def having(caf: PaperCaf, folder: Path, role: Role = Role.ALLOCATAIRE) -> Means:
    whole = means(caf, role=role)
    return Means(**{**vars(whole), "bridge": cast(Any, Scans(folder=folder))})


async def test_a_rib_leads_to_its_demarche_filled_in_with_its_pages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("kiosk.views.flows.send_document.Capture", Told)
    caf = PaperCaf(opening())
    have = having(caf, tmp_path)
    known: list[object] = []

    async def confirm(screen: Any) -> Confirmed:
        known.append(dict(screen._known))
        return Confirmed(screen._known)

    stage = ScriptedStage(
        Then("question", Given({"kind": "autre"})),
        *SHOWN,
        Then("rib-offer", Way.ON),
        Then("simulation-known", confirm),
        Then("question", Given({"titulaire": "Élise Lambertin"})),
        # The page that was shown is looked at again, not asked for.
        Then("pages", Way.ON),
        Then("review", Way.ON),
        Then("demarche-receipt", Way.ON),
    )
    way = await send_document(
        cast(Any, stage), have.caf, have.bridge, have.state, have.journeys["send-document"],
        have.rules, have.words, give_account=account_giver(cast(Any, stage), have),
    )  # fmt: skip
    assert way is Way.BACK
    assert known == [{"iban": IBAN}]
    ((journey, answers, _, paper),) = caf.sent
    assert (journey, paper) == ("changer-banque", None)
    assert answers["iban"] == IBAN and answers["papier-rib"] == ("u",)
    assert stage.left == []


async def test_a_document_that_the_caf_awaits_goes_with_its_number(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("kiosk.views.flows.send_document.Capture", Told)
    caf = PaperCaf(opening())
    have = having(caf, tmp_path)
    asked = AwaitedPaper(id="9" * 32, paper="quittance", asked_on=samples.TODAY)
    stage = ScriptedStage(
        *SHOWN,
        # Who may not change the account is only asked whether it is the right paper.
        Then("paper-check", Way.ON),
        Then("review", Way.ON),
        Then("receipt", Way.ON),
    )
    await send_document(
        cast(Any, stage), have.caf, have.bridge, have.state, have.journeys["send-document"],
        have.rules, have.words, known={"kind": "logement", "name": "Quittance"}, paper=asked,
    )  # fmt: skip
    ((journey, _, _, paper),) = caf.sent
    assert (journey, paper) == ("send-document", asked.id)


async def test_who_may_not_change_the_account_is_not_offered_it(tmp_path: Path) -> None:
    stage = cast(Any, ScriptedStage())
    assert account_giver(stage, having(PaperCaf(opening()), tmp_path)) is not None
    refused = next(role for role in Role if role not in registry()["changer-banque"].roles)
    assert account_giver(stage, having(PaperCaf(opening()), tmp_path, refused)) is None


async def test_in_a_demarche_too_another_paper_is_asked_about(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Payslip(Capture):
        async def ask(self) -> tuple[str, ...] | Way:
            self.was_read("p1", PaperKind.PAYSLIP, None)
            return await super().ask()

    monkeypatch.setattr("kiosk.views.flows.demarches.Capture", Payslip)
    caf = PaperCaf(opening())
    stage = ScriptedStage(
        Then("question", Given({"titulaire": "Élise Lambertin"})),
        Then("question", Given({"iban": IBAN})),
        Then("paper", Way.ON),
        *SHOWN,
        Then("paper-check", Way.ON),
        Then("review", Way.ON),
        Then("demarche-receipt", Way.ON),
    )
    have = having(caf, tmp_path)
    assert await take_demarche(cast(Any, stage), have, "changer-banque") is Way.ON
    assert stage.left == []
