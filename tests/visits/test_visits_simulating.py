"""Estimating rights in a real window: by touches, on the law itself, to the sheet in hand."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pikepdf
import pytest

from kiosk.client import CafClient
from kiosk.contract.estimates import Axis, BenefitId, Curve, Estimate
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.tellings import point
from kiosk.journeys.conditions import Answers
from kiosk.journeys.registry import registry
from tests.visits import deeds
from tests.visits.answering import answers, gives
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import Look
from tests.visits.people import TENANT, account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit

#: Loading the law takes some seconds, on a machine that does many other things.
PATIENCE_S = 60.0


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk((1920, 1080))


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    visitor = kiosk.visitor()
    visitor.wakes()
    yield visitor
    deeds.ends(visitor)
    kiosk.is_over(visitor)


async def _told(
    kiosk: KioskUnderTest, visitor: Visitor, journey: str, given: Answers
) -> tuple[Estimate, Curve]:
    url, token = kiosk.caf
    async with CafClient(url, token, visitor.id) as caf:
        estimate = await caf.estimate(journey, given)
        return estimate, await caf.curve(journey, given, Axis.SALAIRE)


def _chooses(visitor: Visitor, journey: str) -> None:
    visitor.touches("task-estimate")
    visitor.sees("simulation-choice")
    visitor.touches(journey)
    visitor.sees("question")


def _sees_amounts(visitor: Visitor, words: Words, estimate: Estimate) -> None:
    look = visitor.sees("estimate", PATIENCE_S)
    total = look.named("total")
    assert total is not None
    assert total.label == words.money(estimate.monthly_total)
    for one in estimate.benefits:
        row = look.named(f"benefit-{one.id}")
        assert row is not None
        if one.amount:
            assert words.money(one.amount) in row.description


def _said_of(words: Words, curve: Curve) -> list[str]:
    """Return what the curve says of itself at each of its points."""
    said = []
    for value, total in zip(curve.values, curve.totals, strict=True):
        name = words.text(f"estimate-axis-{curve.axis}")
        what = words.text("whatif-supposed", what=name, value=point(words, curve.axis, value))
        said.append(words.text("whatif-said", what=what, total=words.money(total)))
    return said


def _slides(visitor: Visitor, words: Words, curve: Curve) -> None:
    """Slide the point along the curve, and see the amounts of where it stops."""
    place = visitor.sees_thing("curve", PATIENCE_S)
    left, top, width, height = place.seen
    visitor.finger.press((left + width // 2, top + height // 2))
    for share in (55, 60, 65, 70):
        visitor.finger.move((left + width * share // 100, top + height // 2))
    visitor.finger.release()
    points = _said_of(words, curve)

    def stopped(look: Look) -> int | None:
        thing = look.named("curve")
        index = points.index(thing.description) if thing and thing.description in points else None
        return index if index is not None and index > curve.here else None

    index = visitor.waits_for(stopped, "the point of the curve, moved")
    look = visitor.looks()
    total, row = look.named("total"), look.named(f"benefit-{BenefitId.AIDE_LOGEMENT}")
    assert total is not None
    assert total.label == words.money(curve.totals[index])
    assert row is not None
    amount = curve.benefits[BenefitId.AIDE_LOGEMENT][index]
    assert (words.money(amount) if amount else words.text("estimate-none")) in row.description
    visitor.touches("whatif-back")
    visitor.waits_for(
        lambda look: (
            (thing := look.named("total")) is not None
            and thing.label == words.money(curve.totals[curve.here])
        ),
        "the estimate again",
    )


def test_an_estimate_is_what_the_law_says_and_is_taken_away(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    journey, words = registry()["simulation-logement"], Words("fr")
    _chooses(visitor, journey.id)
    given = answers(visitor, journey, TENANT, JourneyWords(journey, words))
    visitor.touches("primary")
    visitor.sees("estimate", PATIENCE_S)
    estimate, curve = asyncio.run(_told(kiosk, visitor, journey.id, given))
    assert estimate.monthly_total > 0
    _sees_amounts(visitor, words, estimate)
    _slides(visitor, words, curve)

    visitor.touches(f"benefit-{BenefitId.AIDE_LOGEMENT}")
    visitor.sees("estimate-detail")
    visitor.touches("back")
    printed = len(kiosk.printer.documents)
    visitor.touches("print")
    visitor.sees("estimate-summary")
    deeds.prints(visitor)
    visitor.sees("estimate")
    assert len(kiosk.printer.documents) == printed + 1
    with pikepdf.open(kiosk.printer.documents[-1]) as summary:
        assert len(summary.pages) == 1

    # A changed answer keeps the others.
    visitor.touches("back")
    visitor.sees("review")
    visitor.touches("change-loyer")
    visitor.sees_thing("question-loyer")
    visitor.erases(3)
    visitor.types_digits("200")
    visitor.touches("primary")
    visitor.sees("review")
    visitor.touches("primary")
    visitor.sees("estimate", PATIENCE_S)
    less, _ = asyncio.run(_told(kiosk, visitor, journey.id, {**given, "loyer": 20_000}))
    assert less.monthly_total != estimate.monthly_total
    _sees_amounts(visitor, words, less)
    visitor.touches("primary")
    visitor.sees("estimate-next")
    visitor.touches("take")
    visitor.sees_thing("qr")
    visitor.touches("back")
    visitor.sees("estimate-next")
    visitor.touches("primary")
    visitor.sees("home")
    visitor.touches("end")
    # Nothing was to be sent: nobody is told that it would be lost.
    visitor.sees_thing("end-yes")
    assert not visitor.looks().saying(visitor.says("end-unsent"))
    visitor.touches("end-no")


def test_an_estimate_in_arabic(kiosk: KioskUnderTest, visitor: Visitor) -> None:
    journey, words = registry()["simulation-logement"], Words("ar")
    visitor.speaks("ar")
    _chooses(visitor, journey.id)
    given = answers(visitor, journey, TENANT, JourneyWords(journey, words))
    visitor.touches("primary")
    visitor.sees("estimate", PATIENCE_S)
    estimate, curve = asyncio.run(_told(kiosk, visitor, journey.id, given))
    _sees_amounts(visitor, words, estimate)
    _slides(visitor, words, curve)


def test_a_child_nearly_as_old_as_their_parent_is_asked_again(visitor: Visitor) -> None:
    journey, words = registry()["toutes-mes-aides"], Words("fr")
    said = JourneyWords(journey, words)
    _chooses(visitor, journey.id)
    first = {"commune": "92000-92050", "situation": "seul", "naissance": "2004-05-04", "enfants": 1}
    for key, value in first.items():
        visitor.sees_thing(f"question-{key}")
        gives(visitor, said, journey.question(key), value)
        visitor.touches("primary")
    birth = journey.question("enfant-1-naissance")
    visitor.sees_thing("question-enfant-1-naissance")
    gives(visitor, said, birth, "2006-03-10")
    visitor.touches("primary")
    visitor.reads(said.error_with(birth, "parent-trop-jeune", {}))
    year = visitor.says("component-year")
    box = next(t for t in visitor.looks().things if t.kind == "Entry" and year in t.label)
    left, top, width, height = box.seen
    # Behind the last digit.
    visitor.finger.tap((left + width - 10, top + height // 2))
    visitor.erases(4)
    visitor.types_digits("2021")
    visitor.touches("primary")
    visitor.waits_for(
        lambda look: look.named("question-enfant-1-naissance") is None or None, "the next question"
    )


def test_who_is_signed_in_confirms_what_the_caf_knows(visitor: Visitor) -> None:
    who = account("lambertin")
    visitor.touches("task-account")
    deeds.signs_in(visitor, who)
    visitor.sees("account")
    visitor.touches("task-estimate")
    visitor.sees("simulation-choice")
    visitor.touches("toutes-mes-aides")
    visitor.sees("simulation-known")
    visitor.reads(Words("fr").date(who.person.date_naissance))
    visitor.touches("known-naissance")
    visitor.reads(visitor.says("known-changed"))
    visitor.touches("primary")
    # What is known is not asked; what has changed is.
    visitor.sees("question")
    asked = [thing.name for thing in visitor.looks().things if thing.name.startswith("question-")]
    assert "question-commune" not in asked
    visitor.touches("end")
    visitor.touches("end-no")
