"""Making and cancelling an appointment, with an account and without, whatever others book."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from kiosk.client import CafProblem
from kiosk.content.reading import shipped
from kiosk.contract.appointments import Appointment, FreeTimes
from kiosk.contract.content import Content, Mode
from kiosk.contract.models import Session
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views.flows.appointments import as_number, cancel_meeting, meet
from kiosk.views.outcomes import Way
from kiosk.views.samples_meetings import BOOKED, DAYS
from kiosk.views.screens.question import Given
from kiosk.views.shelf import Shelf
from kiosk.visit.state import MeetingBooked, MeetingCancelled, VisitState
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]


@dataclass
class MeetingCaf:
    """Gives the times of the samples, after the refusals that it is given."""

    refusals: list[Code] = field(default_factory=list)
    mine: tuple[Appointment, ...] = (BOOKED,)
    asked: list[tuple[Any, ...]] = field(default_factory=list)

    async def content(self) -> Content:
        return shipped()

    async def free_times(self, mode: Mode, place: str) -> FreeTimes:
        self.asked.append(("times", mode, place))
        return FreeTimes(mode=mode, place=place, days=DAYS)

    async def book(self, *slot: Any, key: str) -> Appointment:
        self.asked.append(("book", *slot))
        return self._answer()

    async def book_as_guest(self, *slot: Any, key: str) -> Appointment:
        self.asked.append(("guest", *slot))
        return self._answer()

    async def appointments(self) -> tuple[Appointment, ...]:
        return self.mine

    async def guest_appointment(self, number: str, telephone: str) -> Appointment:
        self.asked.append(("find", number, telephone))
        return self._answer()

    async def cancel_appointment(self, appointment_id: str) -> None:
        self.asked.append(("cancel", appointment_id))

    async def cancel_as_guest(self, number: str, telephone: str) -> None:
        self.asked.append(("cancel", number, telephone))

    def _answer(self) -> Appointment:
        if self.refusals:
            raise CafProblem(problem(self.refusals.pop(0)))
        return BOOKED


def means(caf: MeetingCaf, *, signed_in: bool) -> Any:
    state = VisitState()
    if signed_in:
        state.session = Session(
            token="t",
            expires_at=samples.RECEIPT.submitted_at,
            person=samples.ALLOCATAIRE,
        )
    return SimpleNamespace(
        caf=caf,
        state=state,
        journeys=registry(),
        rules=lambda: Rules(date(2026, 4, 15)),
        words=lambda: Words("fr"),
        printer=None,
        printing=lambda _job: None,
        shelf=Shelf(),
    )


def touching(name: str) -> Callable[[Any], Any]:
    async def touch(screen: Any) -> Any:
        outcomes: list[Any] = []
        screen.finished.connect(outcomes.append)
        thing = screen.findChild(QAbstractButton, name)
        assert thing is not None, name
        thing.click()
        (outcome,) = outcomes
        return outcome

    return touch


HOW = [
    Then("meet-mode", touching("mode-in-person")),
    Then("meet-place", touching("place-gennevilliers")),
]
WHEN = [
    Then("meet-day", touching("day-2026-04-16")),
    Then("meet-hour", touching("hour-09-30")),
]
WHO = [
    Then("question", Given({"nom": "Alma Carrel"})),
    Then("question", Given({"telephone": "+33612345678"})),
]


async def test_somebody_signed_in_chooses_and_has_it() -> None:
    caf = MeetingCaf()
    one = means(caf, signed_in=True)
    stage = ScriptedStage(
        *HOW, *WHEN, Then("meet-check", touching("primary")), Then("meet-done", Way.ON)
    )
    await meet(stage, one)
    assert not stage.left
    assert caf.asked[-1] == ("book", Mode.IN_PERSON, "gennevilliers", date(2026, 4, 16), "09:30")
    assert one.state.deeds == (MeetingBooked(BOOKED.number),)
    assert one.state.to_keep == (BOOKED.number,)


async def test_who_has_no_account_gives_a_name_and_a_number_once() -> None:
    caf = MeetingCaf(refusals=[Code.TIME_TAKEN])
    one = means(caf, signed_in=False)
    stage = ScriptedStage(
        Then("meet-who", touching("guest")),
        *HOW,
        *WHEN,
        *WHO,
        Then("meet-check", Way.ON),
        Then("notice", Way.ON),
        # Others were quicker: another time is chosen, the name is still there.
        Then("meet-day", touching("day-2026-04-23")),
        Then("meet-hour", touching("hour-11-00")),
        Then("meet-check", Way.ON),
        Then("meet-done", Way.ON),
    )
    await meet(stage, one)
    assert not stage.left
    guest = ("Alma Carrel", "+33612345678")
    assert [asked[-2:] for asked in caf.asked if asked[0] == "guest"] == [guest, guest]
    assert [asked[0] for asked in caf.asked].count("times") == 2
    # What was typed is let go of.
    assert "meeting-contact" not in one.state.answers


async def test_three_are_enough_and_it_is_said() -> None:
    caf = MeetingCaf(refusals=[Code.APPOINTMENTS_FULL])
    stage = ScriptedStage(*HOW, *WHEN, Then("meet-check", Way.ON), Then("notice", Way.ON))
    await meet(stage, means(caf, signed_in=True))
    assert not stage.left


async def test_each_way_back_leads_one_screen_back() -> None:
    stage = ScriptedStage(
        *HOW,
        *WHEN,
        Then("meet-check", Way.BACK),
        Then("meet-hour", Way.BACK),
        Then("meet-day", Way.BACK),
        Then("meet-place", Way.BACK),
        Then("meet-mode", Way.BACK),
    )
    one = means(MeetingCaf(), signed_in=True)
    await meet(stage, one)
    assert not stage.left and one.state.deeds == ()


async def test_somebody_signed_in_gives_one_of_theirs_back() -> None:
    caf = MeetingCaf()
    one = means(caf, signed_in=True)
    stage = ScriptedStage(
        Then("meetings", touching(f"meeting-{BOOKED.id}")),
        Then("meet-cancel", Way.BACK),
        Then("meetings", touching(f"meeting-{BOOKED.id}")),
        Then("meet-cancel", touching("primary")),
        Then("notice", Way.ON),
    )
    await cancel_meeting(stage, one)
    assert not stage.left and caf.asked == [("cancel", BOOKED.id)]
    assert one.state.deeds == (MeetingCancelled(),)


async def test_who_has_none_is_told() -> None:
    stage = ScriptedStage(Then("notice", Way.ON))
    await cancel_meeting(stage, means(MeetingCaf(mine=()), signed_in=True))
    assert not stage.left


async def test_a_guest_finds_theirs_by_its_number_however_it_is_typed() -> None:
    caf = MeetingCaf(refusals=[Code.NOT_FOUND])
    stage = ScriptedStage(
        Then("meet-who", touching("guest")),
        Then("question", Given({"numero": "r26 7kq2 m4xp"})),
        Then("question", Given({"telephone": "+33612345678"})),
        Then("notice", Way.ON),
        Then("question", Given({"telephone": "+33612345679"})),
        Then("meet-cancel", Way.ON),
        Then("notice", Way.ON),
    )
    await cancel_meeting(stage, means(caf, signed_in=False))
    assert not stage.left
    assert caf.asked[-1] == ("cancel", "R26-7KQ2-M4XP", "+33612345679")


@pytest.mark.parametrize("typed", ["R26-7KQ2-M4XP", "r267kq2m4xp", " R26 7KQ2  M4XP "])
async def test_a_number_is_read_however_it_is_typed(typed: str) -> None:
    assert as_number(typed) == "R26-7KQ2-M4XP"
