"""Before Mon Compte, in a real window: found in plain words, an appointment made and given back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from functools import partial

import pytest

from kiosk.client import CafClient
from tests.documents.reading import text_of
from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import Look, Thing, until
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


#: A backend that has just started loads the law, on a machine that does other things.
PATIENCE_S = 60.0


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk()


async def _answers(url: str, token: str) -> None:
    async with CafClient(url, token, "visite-d-avant", PATIENCE_S) as caf:
        await caf.content()


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    visitor = kiosk.visitor()
    until(lambda: kiosk.events("backend-ready"), "a backend", PATIENCE_S)
    asyncio.run(_answers(*kiosk.caf))
    visitor.wakes()
    yield visitor
    deeds.ends(visitor)
    kiosk.is_over(visitor)


def test_je_me_separe_is_found_while_it_is_typed_and_leads_to_an_estimate(visitor: Visitor) -> None:
    visitor.touches("task-search")
    visitor.sees("search")
    # As one writes with one finger: without accents, and not to the end.
    _writes(visitor, "je me sep")
    visitor.touches("found-je-me-separe")
    look = visitor.sees("situation")
    assert look.named("lead-toutes-mes-aides") is not None
    visitor.touches("lead-simulation-rsa")
    visitor.sees("question")
    visitor.touches("back")
    visitor.sees("situation")
    visitor.touches("back")
    assert visitor.sees("search").named("found-je-me-separe") is not None
    visitor.touches("back")
    visitor.sees("home")


def _touches_first(visitor: Visitor, beginning: str) -> None:
    def first(look: Look) -> str | None:
        names = (thing.name for thing in look.things if thing.name.startswith(beginning))
        return next(names, None)

    visitor.touches(visitor.waits_for(first, beginning))


def test_an_appointment_is_made_without_an_account_printed_and_given_back(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    visitor.touches("task-contact")
    visitor.sees("contact")
    visitor.touches("way-prendre-rendez-vous")
    visitor.sees("meet-who")
    visitor.touches("guest")
    visitor.sees("meet-mode")
    visitor.touches("mode-telephone")
    visitor.sees("meet-place")
    visitor.touches("place-nanterre")
    visitor.sees("meet-day")
    _touches_first(visitor, "day-")
    visitor.sees("meet-hour")
    _touches_first(visitor, "hour-")
    visitor.sees("question")
    _writes(visitor, "Alma Carrel")
    visitor.touches("primary")
    visitor.reads(visitor.says("meeting-contact-telephone"))
    visitor.types_digits("0639980417")
    visitor.touches("primary")
    visitor.sees("meet-check")
    visitor.touches("primary")
    visitor.sees("meet-done")
    number = visitor.sees_thing("number").words
    visitor.touches("print")
    visitor.sees("note-view")
    visitor.reads(visitor.says("print-ready"))
    deeds.prints(visitor)
    (sheet,) = kiosk.printer.documents
    assert number in text_of(sheet.read_bytes())
    visitor.sees("meet-done")
    visitor.touches("primary")
    visitor.sees("contact")
    # It is nobody else's any more.
    visitor.touches("way-annuler-un-rendez-vous")
    visitor.touches("guest")
    visitor.sees("question")
    _writes(visitor, number.replace("-", ""))
    visitor.touches("primary")
    visitor.reads(visitor.says("meeting-number-telephone"))
    visitor.types_digits("0639980417")
    visitor.touches("primary")
    visitor.sees("meet-cancel")
    visitor.touches("primary")
    visitor.reads(visitor.says("meet-cancelled-title"))
    visitor.touches("primary")
    visitor.sees("contact")
    visitor.touches("back")
    visitor.sees("home")


def _writes(visitor: Visitor, text: str) -> None:
    """Type small letters, blanks and digits, going to and fro between the sets of keys."""
    for character in text.lower():
        if character == " ":
            visitor.finger.tap(visitor.sees_thing("key-space").middle)
            continue
        if _key(visitor.looks(), character) is None:
            visitor.finger.tap(visitor.sees_thing("key-layer").middle)
        key = visitor.waits_for(partial(_key, character=character), character)
        visitor.finger.tap(key.middle)


def _key(look: Look, character: str) -> Thing | None:
    keys = (one for one in look.things if one.kind == "Key" and one.text.lower() == character)
    return next(keys, None)
