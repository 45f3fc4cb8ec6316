"""What a screen says, had on paper: printed on a real printer, and back to the same screen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QPushButton

from kiosk.contract.identity import NextStep
from kiosk.contract.problems import Code
from kiosk.journeys.enter_code.journey import NOTHING_CAME
from kiosk.printing import open_printer
from kiosk.printing.protocol import Printer
from kiosk.settings import PrinterSettings
from kiosk.views.flows.create_account import create_account
from kiosk.views.flows.identity import Entrance
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.recovery import recover_password
from kiosk.views.outcomes import Way
from kiosk.views.samples_identity import CREATION
from kiosk.views.screens.nothing_came import Remedy
from kiosk.views.screens.question import Door, Given
from kiosk.visit.state import NotePrinted, Paper, PrintUnfinished, SignedIn, VisitState
from tests.printing.ippeve import RealPrinter
from tests.views.scripted import ScriptedStage, Then
from tests.views.scripted_identity import RIGHT, IdentityCaf, entrance, refusal

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

#: Answers that stand already: the review comes first.
KNOWN = {"possede-nir": False} | CREATION
OPENING = [
    Then("create-intro", Way.ON),
    Then("review", Way.ON),
    Then("code", Given({"code": RIGHT})),
    Then("question", Given({"nouveau": "Bienvenue2026"})),
    Then("question", Given({"encore": "Bienvenue2026"})),
]
LOST = [
    Then("question", Given({"identifiant": "nir"})),
    Then("question", Given({"nir": "2860275993575"})),
    Then("question", Given({"nom-naissance": "Carrel"})),
    Then("question", Given({"moyen": "sms"})),
    Then("code", Door(NOTHING_CAME)),
    Then("nothing-came", Remedy.CHANGED),
]
AWAY = [
    Then("nothing-came", Way.BACK),
    Then("code", Way.BACK),
    Then("question", Way.HOME),
]


@dataclass
class Desk:
    """A real printer, and what the visit was told of it."""

    real: RealPrinter
    printer: Printer
    told: list[PrintUnfinished | None] = field(default_factory=list)

    def door(self, stage: ScriptedStage, caf: IdentityCaf) -> Entrance:
        """Return an entrance where notes are printed here."""
        state = VisitState()
        notes = NoteDesk(stage, self.printer, state, self.told.append)
        one = entrance(stage, caf, notes=notes, state=state)
        one.state.answer("create-account", KNOWN)
        return one


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    with RealPrinter(tmp_path) as real:
        printer = open_printer(PrinterSettings(uri=real.uri))
        yield Desk(real, printer)
        await printer.aclose()


def button(screen: Any) -> QPushButton | None:
    found = screen.findChild(QPushButton, "print")
    assert found is None or isinstance(found, QPushButton)
    return found


async def asks(screen: Any) -> Way:
    """Touch the button itself."""
    outcomes: list[Way] = []
    screen.finished.connect(outcomes.append)
    touched = button(screen)
    assert touched is not None
    touched.click()
    (way,) = outcomes
    return way


async def taken(screen: Any) -> Way:
    over = asyncio.Event()
    screen.follow(screen.live, lambda printing: over.set() if printing.over else None)
    async with asyncio.timeout(30):
        await over.wait()
    return Way.ON


async def test_an_identifier_is_printed_and_the_screen_comes_back(desk: Desk) -> None:
    caf = IdentityCaf()
    stage = ScriptedStage(
        *OPENING,
        Then("account-created", asks),
        Then("note-view", Way.ON),
        Then("printing", taken),
        Then("account-created", Way.ON),
    )
    one = desk.door(stage, caf)
    assert await create_account(one)
    assert not stage.left
    assert caf.asked[-1] == ("identifier_paper", ("P33392250",))
    assert len(desk.real.documents) == 1
    assert desk.told == [PrintUnfinished(Paper.IDENTIFIER, None), None]
    assert one.state.deeds == (SignedIn(), NotePrinted(Paper.IDENTIFIER))


async def test_looking_at_the_sheet_prints_nothing(desk: Desk) -> None:
    stage = ScriptedStage(
        *OPENING,
        Then("account-created", asks),
        Then("note-view", Way.BACK),
        Then("account-created", asks),
        Then("note-view", Way.HOME),
        Then("account-created", Way.ON),
    )
    one = desk.door(stage, IdentityCaf())
    assert await create_account(one)
    assert not stage.left
    assert one.state.deeds == (SignedIn(),)
    assert not desk.real.documents
    assert not desk.told


async def test_a_caf_that_does_not_answer_takes_nothing_away(desk: Desk) -> None:
    caf = IdentityCaf(refusals={"identifier_paper": [refusal(Code.UNAVAILABLE)]})
    stage = ScriptedStage(
        *OPENING,
        Then("account-created", asks),
        Then("trouble", Way.BACK),
        Then("account-created", Way.ON),
    )
    assert await create_account(desk.door(stage, caf))
    assert not stage.left


@pytest.mark.parametrize("step", NextStep)
async def test_whom_to_ask_is_printed_and_the_screen_comes_back(desk: Desk, step: NextStep) -> None:
    caf = IdentityCaf(step=step)
    stage = ScriptedStage(
        *LOST,
        Then("next-step", asks),
        Then("note-view", Way.ON),
        Then("printing", taken),
        Then("next-step", Way.ON),
        *AWAY,
    )
    one = desk.door(stage, caf)
    assert not await recover_password(one, {})
    assert not stage.left
    assert caf.asked[-1] == ("next_step_paper", (step,))
    assert one.state.deeds == (NotePrinted(Paper.NEXT_STEP),)


async def test_a_nir_is_not_offered_on_paper(desk: Desk) -> None:
    async def look(screen: Any) -> Way:
        assert button(screen) is None
        return Way.ON

    parents = [key for key in KNOWN if key.startswith("parent-")]
    known = {key: one for key, one in KNOWN.items() if key not in parents}
    known |= {"possede-nir": True, "nir": "1940999352123"}
    stage = ScriptedStage(*OPENING, Then("account-created", look))
    one = desk.door(stage, IdentityCaf())
    one.state.answer("create-account", known)
    assert await create_account(one)
    assert not stage.left


async def test_nothing_speaks_of_paper_where_there_is_no_printing() -> None:
    async def look(screen: Any) -> Way:
        assert button(screen) is None
        return Way.ON

    stage = ScriptedStage(*LOST, Then("next-step", look), *AWAY)
    assert not await recover_password(entrance(stage, IdentityCaf()), {})
    assert not stage.left
