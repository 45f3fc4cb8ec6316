"""What goes wrong at the door: a mistyped number, an awaiting number, forgotten passwords."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.contract.access import Role
from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.people import account, wrong_key
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk()


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    visitor = kiosk.visitor()
    visitor.wakes()
    yield visitor
    deeds.ends(visitor)
    kiosk.is_over(visitor)


def test_a_mistyped_number_is_said_and_mended(visitor: Visitor) -> None:
    who = account("lambertin")
    visitor.touches("task-account")
    deeds.gives_number(visitor, wrong_key(who.nir))
    visitor.reads(visitor.says("error-nir-key"))
    visitor.erases(2)
    visitor.types_digits(who.nir[13:])
    visitor.touches("primary")
    deeds.gives_password(visitor, who.password)
    visitor.sees("account")


def test_a_corsican_number_is_typed_with_its_own_key(visitor: Visitor) -> None:
    visitor.touches("task-account")
    deeds.signs_in(visitor, account("duchene"))
    visitor.sees("account")
    visitor.touches("sign-out")
    visitor.sees("home")
    visitor.touches("task-account")
    deeds.signs_in(visitor, account("deux-dettes"))
    visitor.sees("account")


def test_an_awaiting_number_has_a_message_of_its_own(visitor: Visitor) -> None:
    visitor.touches("task-account")
    deeds.gives_number(visitor, "7850599123456")
    visitor.reads(visitor.says("error-nir-nia"))
    assert visitor.looks().screen == "question"


def test_a_number_that_is_too_short_is_not_sent(visitor: Visitor) -> None:
    visitor.touches("task-account")
    deeds.gives_number(visitor, "28602")
    visitor.reads(visitor.says("error-nir-length"))


def test_five_wrong_passwords_close_the_account(visitor: Visitor) -> None:
    who = account("rappel")
    visitor.touches("task-account")
    deeds.gives_number(visitor, who.nir[:13])
    for left in (4, 3, 2, 1):
        deeds.gives_password(visitor, f"Mauvais{left}9")
        visitor.reads(visitor.says("trouble-attempts-left", count=left))
    deeds.gives_password(visitor, "Mauvais09")
    visitor.reads(visitor.says("problem-account-locked"))
    # The right one does not open it any more, and says why.
    deeds.gives_password(visitor, who.password)
    visitor.reads(visitor.says("problem-account-locked"))


def test_what_is_typed_can_be_shown_and_stays_through_a_change_of_language(
    visitor: Visitor,
) -> None:
    visitor.touches("task-account")
    visitor.sees_thing("question-identifier")
    visitor.types_digits("28602")
    visitor.speaks("en")
    visitor.waits_for(
        lambda look: any(t.kind == "Entry" and t.text == "28602" for t in look.things),
        "the number that was typed",
    )


def test_a_conjoint_without_delegation_sees_own_data_only(visitor: Visitor) -> None:
    visitor.touches("task-attestation")
    deeds.signs_in(visitor, account("duchene", Role.CONJOINT))
    visitor.sees("notice")
    visitor.reads(visitor.says("attestation-role-title"))
    visitor.touches("primary")
    visitor.sees("home")
    visitor.touches("task-account")
    visitor.sees("account")
    visitor.reads(visitor.says("account-own-data-only"))
    assert visitor.looks().named("task-attestation") is None


def test_one_goes_back_from_the_password_to_the_number_to_home(visitor: Visitor) -> None:
    visitor.touches("task-document")
    deeds.gives_number(visitor, account("lambertin").nir[:13])
    visitor.sees_thing("question-password")
    visitor.touches("back")
    visitor.sees_thing("question-identifier")
    visitor.touches("back")
    visitor.sees("home")


def test_a_visit_by_the_keyboard_alone(visitor: Visitor) -> None:
    who = account("lambertin")
    visitor.tabs_to("task-account")
    visitor.finger.key("Return")
    visitor.sees_thing("question-identifier")
    visitor.finger.write(who.nir[:13])
    visitor.finger.key("Return")
    visitor.sees_thing("question-password")
    visitor.finger.write(who.password)
    visitor.finger.key("Return")
    visitor.sees("account")
    visitor.tabs_to("task-attestation")
    visitor.finger.key("space")
    visitor.sees("attestation-choice")
    visitor.tabs_to("kind-paiement")
    visitor.finger.key("Return")
    months = deeds.months_offered(visitor)
    visitor.tabs_to(f"month-{months[1]}")
    visitor.finger.key("Return")
    visitor.sees("attestation-view")
    visitor.finger.key("Escape")
    visitor.sees("attestation-month")
    visitor.finger.key("Escape")
    visitor.sees("attestation-choice")
    visitor.finger.key("Escape")
    visitor.sees("account")
    visitor.tabs_to("call")
    visitor.finger.key("Return")
    visitor.sees_thing("call-panel")
    visitor.finger.key("Escape")
    visitor.waits_for(lambda look: look.named("call-panel") is None or None, "help closed")
