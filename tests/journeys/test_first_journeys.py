"""The two journeys of the foundation, taken."""

from datetime import date

from kiosk.contract.access import MANAGERS, Role
from kiosk.journeys.model import SECRET_KINDS
from kiosk.journeys.path import answer, errors, path
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules

RULES = Rules(date(2026, 11, 23))
SIGN_IN = registry()["sign-in"]
SEND = registry()["send-document"]


def test_signing_in_asks_a_number_then_a_password() -> None:
    assert path(SIGN_IN, {}, RULES).next is SIGN_IN.page("identifier")
    given = {"identifier": "1850578006084"}
    assert path(SIGN_IN, given, RULES).next is SIGN_IN.page("password")
    done = path(SIGN_IN, given | {"password": "Secret2024"}, RULES)
    assert done.next is None
    assert done.complete
    assert SIGN_IN.question("password").kind in SECRET_KINDS


def test_anybody_may_sign_in_and_only_managers_send() -> None:
    assert Role.NON_ALLOCATAIRE in SIGN_IN.roles
    assert not SIGN_IN.signed_in
    assert not SIGN_IN.submits
    assert SEND.roles == MANAGERS
    assert SEND.signed_in
    assert SEND.submits


def test_a_document_is_chosen_taken_named_and_checked() -> None:
    answers = answer(SEND, {}, "kind", "logement", RULES).answers
    assert path(SEND, answers, RULES).next is SEND.page("pages")
    answers = answer(SEND, answers, "pages", ("p1", "p2"), RULES).answers
    assert path(SEND, answers, RULES).next is SEND.page("name")
    answers = answer(SEND, answers, "name", None, RULES).answers
    assert path(SEND, answers, RULES).next is SEND.page("review")
    assert errors(SEND, answers, RULES) == {}


def test_a_rib_goes_elsewhere_and_drops_what_was_taken() -> None:
    answers = {"kind": "autre", "pages": ("p1",), "name": "bail"}
    change = answer(SEND, answers, "kind", "rib", RULES)
    assert set(change.dropped) == {"pages", "name"}
    assert path(SEND, change.answers, RULES).next is SEND.page("rib")
