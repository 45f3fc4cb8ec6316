"""The door made wide: accounts opened, found again, shared, by real touches.

Codes are read where a visitor reads them: on the telephone of the demonstration, which
shows what this very visit was sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest

from kiosk.contract.access import Role
from kiosk.contract.demonstration import DemonstrationMessage
from kiosk.contract.wire import VISIT_HEADER
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Value
from kiosk.journeys.registry import registry
from tests.documents.reading import text_of
from tests.visits import answering, deeds
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import until
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit

CREATE = registry()["create-account"]
PASSWORD = "Bonjour2026"

#: Somebody born in Nanterre, with a number that no commune of France gives.
WITH_NUMBER: dict[str, Value] = {
    "possede-nir": True,
    "nir": "2940499001234",
    "civilite": "madame",
    "nom-naissance": "Delattre",
    "prenoms": "Maud",
    "nom-usage": "",
    "date-naissance": "1994-04-17",
    "ne-en-france": True,
    "commune-naissance": "92000-92050",
    "reside-en-france": True,
    "code-postal": "92000-92050",
    "piece": "carte-identite",
    "piece-numero": "abcdefghi",
    "piece-date": "2023-06-12",
    "contact": "email",
    "email": "maud@exemple.fr",
    "email-bis": "maud@exemple.fr",
}

#: Somebody who has just arrived.
WITHOUT_NUMBER: dict[str, Value] = WITH_NUMBER | {
    "possede-nir": False,
    "civilite": "monsieur",
    "nom-naissance": "Belhadj",
    "prenoms": "Nassim",
    "date-naissance": "1994-09-09",
    "ne-en-france": False,
    "pays-naissance": "DZ",
    "ville-naissance": "Oran",
    "parent-1-nom": "Belhadj",
    "parent-1-prenoms": "Karim",
    "parent-2-nom": "",
    "parent-2-prenoms": "",
    "piece": "titre-sejour",
    "contact": "sms",
    "telephone": "+33639980417",
    "telephone-bis": "+33639980417",
}


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


class Telephone:
    """Reads, one after the other, the messages that one visit caused."""

    def __init__(self, kiosk: KioskUnderTest, visitor: Visitor) -> None:
        until(lambda: kiosk.events("backend-ready"), "a backend that is ready")
        url, token = kiosk.caf
        self._url = f"{url}/v1/demonstration/messages"
        self._headers = {"Authorization": f"Bearer {token}", VISIT_HEADER: visitor.id}
        self._seen = 0

    def reads(self, pattern: str) -> str:
        """Return what matches in the next message that has it."""
        for _ in range(4):
            answer = httpx.get(
                self._url,
                params={"after": self._seen, "wait_s": 20},
                headers=self._headers,
                timeout=40,
            )
            answer.raise_for_status()
            for told in answer.json():
                message = DemonstrationMessage.model_validate(told)
                self._seen = message.number
                found = re.search(pattern, message.text)
                if found is not None:
                    return found[0]
        raise AssertionError(f"no message has {pattern}")

    def code(self) -> str:
        """Return the code of the next message that has one."""
        return self.reads(r"(?<!\d)\d{6}(?!\d)")


def said() -> JourneyWords:
    return JourneyWords(CREATE, Words("fr"))


def gives_code(visitor: Visitor, code: str) -> None:
    visitor.sees("code")
    visitor.types_digits(code)
    visitor.touches("primary")


def chooses_password(visitor: Visitor, password: str = PASSWORD) -> None:
    visitor.sees_thing("question-nouveau")
    visitor.types_password(password)
    visitor.touches("primary")
    visitor.sees_thing("question-encore")
    visitor.types_password(password)
    visitor.touches("primary")


def forgets_password(visitor: Visitor, nir: str, name: str, channel: str) -> None:
    """From home to the code: the number, the name, the channel."""
    visitor.touches("task-account")
    visitor.sees_thing("question-identifier")
    visitor.types_nir(nir[:13])
    visitor.touches("door-mot-de-passe-oublie")
    visitor.sees_thing("question-nom-naissance")
    visitor.finger.write(name)
    visitor.touches("primary")
    visitor.touches(visitor.says(f"recover-password-moyen-{channel}"))
    visitor.touches("primary")


def test_an_account_with_a_number_from_home_to_mon_compte(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    visitor.touches("create")
    visitor.sees("create-intro")
    visitor.touches("primary")
    answering.answers(visitor, CREATE, WITH_NUMBER, said())
    visitor.touches("primary")
    gives_code(visitor, Telephone(kiosk, visitor).code())
    chooses_password(visitor)
    visitor.sees("account-created")
    visitor.touches("primary")
    visitor.sees("account")
    visitor.reads("Maud DELATTRE")
    visitor.reads(visitor.says("account-new-title"))


def test_without_a_number_one_comes_back_with_the_provisional_identifier(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    telephone = Telephone(kiosk, visitor)
    visitor.touches("task-account")
    visitor.touches("door-creer")
    visitor.sees("create-intro")
    visitor.touches("primary")
    answering.answers(visitor, CREATE, WITHOUT_NUMBER, said())
    visitor.touches("primary")
    gives_code(visitor, telephone.code())
    chooses_password(visitor)
    visitor.sees("account-created")
    identifier = telephone.reads(r"P\d{8}")
    shown = visitor.sees_thing("identifier").words
    assert "".join(shown.split()) == identifier
    # And on paper, by the visitor's own kiosk; then the same screen is there again.
    visitor.touches("print")
    visitor.sees("note-view")
    visitor.reads(visitor.says("print-ready"))
    visitor.touches("primary")
    visitor.reads(visitor.says("print-done-title"))
    visitor.touches("primary")
    visitor.sees("account-created")
    (sheet,) = kiosk.printer.documents
    assert " ".join(shown.split()) in text_of(sheet.read_bytes())
    visitor.touches("primary")
    visitor.sees("account")
    visitor.touches("sign-out")
    visitor.sees("home")
    # And again, by the chip under the number.
    visitor.touches("task-account")
    visitor.touches("door-provisoire")
    visitor.reads(visitor.says("sign-in-provisional-identifier"))
    visitor.types_digits(identifier[1:])
    visitor.touches("primary")
    deeds.gives_password(visitor, PASSWORD)
    visitor.sees("account")
    visitor.reads("Nassim BELHADJ")


def test_a_lost_password_a_wrong_code_then_the_right_one(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    who = account("arrivee-du-nord")
    forgets_password(visitor, who.nir, who.person.nom_naissance, "sms")
    code = Telephone(kiosk, visitor).code()
    gives_code(visitor, f"{(int(code) + 1) % 1_000_000:06}")
    visitor.reads(visitor.says("problem-code-refused"))
    gives_code(visitor, code)
    chooses_password(visitor, "Retrouve2026")
    visitor.reads(visitor.says("password-done-title"))
    visitor.touches("primary")
    visitor.sees("account")


def test_a_code_that_another_one_replaced_is_refused(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    who = account("rappel")
    telephone = Telephone(kiosk, visitor)
    forgets_password(visitor, who.nir, who.person.nom_naissance, "sms")
    first = telephone.code()
    visitor.sees("code")
    # The chip counts down, then lets one ask again.
    visitor.touches("door-renvoyer", patience_s=60)
    second = telephone.code()
    visitor.reads(visitor.says("code-resent"))
    if first != second:
        gives_code(visitor, first)
        visitor.reads(visitor.says("problem-code-refused"))
    visitor.touches("door-rien-recu")
    visitor.sees("nothing-came")
    visitor.touches("changed")
    visitor.sees("next-step")
    visitor.touches("print")
    visitor.sees("note-view")
    visitor.touches("back")
    visitor.sees("next-step")
    visitor.touches("primary")
    visitor.sees("nothing-came")
    visitor.touches("back")
    gives_code(visitor, second)
    visitor.sees_thing("question-nouveau")
    # Back from the password is back at the channel: the code is used.
    visitor.touches("back")
    visitor.sees_thing("question-moyen")


def decides(visitor: Visitor, decision: str) -> None:
    """From Mon Compte to « Mes autorisations » and back."""
    visitor.touches("entry-manage")
    visitor.sees("manage")
    visitor.touches("task-authorisations")
    visitor.sees("delegation")
    visitor.touches(f"delegation-{decision}")
    visitor.sees("delegation")
    visitor.touches("back")
    visitor.sees("manage")
    visitor.touches("back")
    visitor.sees("account")
    visitor.touches("sign-out")
    visitor.sees("home")


def test_a_delegation_is_given_and_taken_back(visitor: Visitor) -> None:
    who, other = account("duchene"), account("duchene", Role.CONJOINT)
    visitor.touches("task-account")
    deeds.signs_in(visitor, who)
    visitor.sees("account")
    decides(visitor, "yes")
    # The conjoint sees everything from now on.
    visitor.touches("task-account")
    deeds.signs_in(visitor, other)
    visitor.sees("account")
    visitor.sees_thing("task-attestation")
    visitor.touches("sign-out")
    visitor.touches("task-account")
    deeds.signs_in(visitor, who)
    visitor.sees("account")
    decides(visitor, "no")
    # And what is no longer possible is said, not refused afterwards.
    visitor.touches("task-account")
    deeds.signs_in(visitor, other)
    visitor.sees("account")
    visitor.reads(visitor.says("can-title"))
    assert visitor.looks().named("task-attestation") is None


def test_a_lost_password_in_arabic_from_the_keyboard_alone(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    who = account("tout-refuse")
    visitor.speaks("ar")
    visitor.tabs_to("task-account")
    visitor.finger.key("Return")
    visitor.sees_thing("question-identifier")
    visitor.finger.write(who.nir[:13])
    visitor.tabs_to("door-mot-de-passe-oublie")
    visitor.finger.key("Return")
    visitor.sees_thing("question-nom-naissance")
    visitor.finger.write(who.person.nom_naissance)
    visitor.finger.key("Return")
    visitor.sees_thing("question-moyen")
    visitor.finger.key("space")
    visitor.tabs_to("primary")
    visitor.finger.key("Return")
    visitor.sees("code")
    visitor.finger.write(Telephone(kiosk, visitor).code())
    visitor.finger.key("Return")
    for name in ("question-nouveau", "question-encore"):
        visitor.sees_thing(name)
        visitor.finger.write("Marhaba2026")
        visitor.finger.key("Return")
    visitor.reads(visitor.says("password-done-title"))
    visitor.tabs_to("primary")
    visitor.finger.key("Return")
    visitor.sees("account")


def test_an_account_in_four_touches_besides_typing(visitor: Visitor) -> None:
    """Home, the number, the password: three touches, one more where something is asked."""
    who = account("premiere-connexion")
    touches = 0

    def touch(what: str) -> None:
        nonlocal touches
        touches += 1
        visitor.touches(what)

    touch("task-account")
    visitor.sees_thing("question-identifier")
    visitor.types_nir(who.nir[:13])
    touch("primary")
    visitor.sees_thing("question-password")
    visitor.types_password(who.password)
    touch("primary")
    visitor.sees("delegation")
    touch("delegation-later")
    visitor.sees("account")
    assert touches <= 4
