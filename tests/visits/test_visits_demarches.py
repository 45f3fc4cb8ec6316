"""Démarches in a real window, one of each kind: a change, a request, a declaration, a message."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Value
from kiosk.journeys.registry import registry
from tests.visits import deeds
from tests.visits.answering import answers
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.people import MOVE, account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk((1920, 1080))


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    visitor = arrives(kiosk)
    yield visitor
    leaves(kiosk, visitor)


def arrives(kiosk: KioskUnderTest) -> Visitor:
    visitor = kiosk.visitor()
    visitor.wakes()
    return visitor


def leaves(kiosk: KioskUnderTest, visitor: Visitor) -> None:
    deeds.ends(visitor)
    kiosk.is_over(visitor)


def opens_account(visitor: Visitor, household: str) -> None:
    visitor.touches("task-account")
    deeds.signs_in(visitor, account(household))
    visitor.sees("account")


def said_of(journey: str, locale: str = "fr") -> JourneyWords:
    return JourneyWords(registry()[journey], Words(locale))


def sends(visitor: Visitor) -> str:
    """Send what is reviewed; return the number on the receipt, and be done with it."""
    visitor.touches("primary")
    visitor.sees("demarche-receipt")
    number = visitor.sees_thing("receipt-number").words
    visitor.touches("primary")
    return number


def test_a_change_left_in_the_middle_is_taken_up_by_another_visit(kiosk: KioskUnderTest) -> None:
    journey, said = registry()["changer-adresse"], said_of("changer-adresse")
    first = arrives(kiosk)
    opens_account(first, "lambertin")
    first.touches("entry-change")
    first.sees("demarches")
    first.touches("demarche-changer-adresse")
    given = answers(first, journey, MOVE, said, until="occupation")
    first.sees_thing("question-occupation")
    leaves(kiosk, first)

    second = arrives(kiosk)
    opens_account(second, "lambertin")
    second.touches("entry-follow-up")
    second.sees("follow-up")
    second.touches("draft-changer-adresse")
    second.sees("draft")
    second.touches("draft-resume")
    answers(second, journey, MOVE, said, begun=given)
    number = sends(second)
    second.sees("follow-up")
    second.reads(said.title().text)
    second.touches("back")
    second.sees("account")
    second.touches("entry-follow-up")
    # The lease was left for later: it is asked for, and the démarche waits for it.
    second.reads(Words("fr").text("paper-bail"))
    second.touches(said.title().text)
    second.sees("followed")
    second.reads(number)
    second.touches("back")
    leaves(kiosk, second)


def test_a_request_without_its_papers_is_sent_and_its_receipt_printed(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    journey, said = registry()["demande-bafa"], said_of("demande-bafa")
    opens_account(visitor, "bensaid")
    visitor.touches("entry-request")
    visitor.sees("demarches")
    visitor.touches("demarche-demande-bafa")
    look = visitor.sees("simulation-known")
    known = {"titulaire", "telephone", "email"} & {
        thing.name.removeprefix("known-") for thing in look.things
    }
    assert known == {"titulaire", "telephone", "email"}
    visitor.touches("primary")
    wanted: dict[str, Value] = {
        "naissance": "2008-03-02",
        "session": "generale",
        "organisme": "les francas",
        "debut": (date.today() + timedelta(days=20)).isoformat(),
        "iban": "FR7630006000011234567890189",
    }
    # What is known is known to the path, whatever it is.
    begun: dict[str, Value] = {
        "titulaire": "a",
        "telephone": "+33147200001",
        "email": "a@exemple.fr",
    }
    answers(visitor, journey, wanted, said, begun=begun)
    visitor.touches("primary")
    visitor.sees("demarche-receipt")
    printed = len(kiosk.printer.documents)
    visitor.touches("print")
    visitor.sees("note-view")
    deeds.prints(visitor)
    visitor.sees("demarche-receipt")
    assert len(kiosk.printer.documents) == printed + 1
    visitor.touches("primary")
    visitor.sees("demarches")
    visitor.touches("demarche-demande-bafa")
    # Nobody sends it twice by mistake.
    visitor.sees("already-sent")
    visitor.touches("primary")


def test_a_quarter_is_declared_in_short_sentences(visitor: Visitor) -> None:
    journey, said = registry()["declarer-rsa"], said_of("declarer-rsa", "fr-x-falc")
    opens_account(visitor, "petitjean")
    visitor.touches("entry-declare")
    visitor.sees("demarches")
    visitor.touches("demarche-declarer-rsa-falc")
    visitor.hears("fr-x-falc")
    begun: dict[str, Value] = {}
    look = visitor.waits_for(
        lambda look: look if look.screen in ("simulation-known", "question") else None, "a page"
    )
    while look.screen == "simulation-known":
        # Everything has changed: all of it is asked again.
        for thing in [one for one in look.things if one.name.startswith("known-")]:
            visitor.touches(thing.name)
        visitor.touches("primary")
        look = visitor.sees("question")
    wanted: dict[str, Value] = {"moi-ressources": (), "enfants": 0}
    answers(visitor, journey, wanted, said, begun=begun)
    sends(visitor)
    look = visitor.sees("demarches")
    # The language of before is back.
    visitor.hears("fr")
    visitor.reads(Words("fr").text("category-declaration"))
    visitor.touches("back")
    visitor.sees("account")


def test_one_writes_to_the_caf(visitor: Visitor) -> None:
    journey, said = registry()["ecrire"], said_of("ecrire")
    opens_account(visitor, "lambertin")
    visitor.touches("entry-contact")
    visitor.sees("contact")
    visitor.touches("way-ecrire")
    begun: dict[str, Value] = {}
    look = visitor.waits_for(
        lambda look: look if look.screen in ("simulation-known", "question") else None, "a page"
    )
    if look.screen == "simulation-known":
        visitor.touches("primary")
    wanted: dict[str, Value] = {
        "sujet": "paiement",
        "message": "bonjour quand serai je paye",
        "reponse": "telephone",
        "telephone": "+33147200001",
    }
    answers(visitor, journey, wanted, said, begun=begun)
    sends(visitor)
    visitor.sees("contact")
    visitor.touches("back")
    visitor.sees("account")
