"""The journeys of identity: whoever takes them comes to the end, and the Caf can read them."""

from __future__ import annotations

import random
import string
from collections.abc import Callable
from datetime import date, timedelta
from itertools import count

import pytest

from kiosk.contract.access import Role
from kiosk.contract.identity import Creation
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import SECRET_KINDS, Journey, Kind, Question
from kiosk.journeys.path import LEFT_EMPTY, answer, asked, contradictions, errors, path
from kiosk.journeys.reach import explore
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.journeys.rules.countries import COUNTRIES
from kiosk.journeys.rules.dates import limits

RULES = Rules(today=date(2026, 11, 23))
CREATE = registry()["create-account"]
JOURNEYS = tuple(
    registry()[name]
    for name in (
        "create-account",
        "enter-code",
        "letter-code",
        "new-password",
        "recover-identifier",
        "recover-password",
        "sign-in",
        "sign-in-provisional",
        "tutor",
    )
)

each = pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.id)


def anybody(chance: random.Random) -> Callable[[Question], Value]:
    """Return somebody who answers anything in order."""

    def choose(question: Question) -> Value:
        if question.optional and chance.random() < 0.5:
            return LEFT_EMPTY
        match question.kind:
            case Kind.YES_NO:
                return chance.random() < 0.5
            case Kind.CONSENT:
                return True
            case Kind.CHOICE:
                return chance.choice(question.choices)
            case Kind.DATE:
                earliest, latest = limits(question, RULES)
                days = chance.randint(0, (latest - earliest).days)
                return (earliest + timedelta(days=days)).isoformat()
            case Kind.NIR:
                return f"1{chance.randint(0, 99):02}0592050123"
            case Kind.PROVISIONAL:
                return f"P{chance.randint(0, 10**8 - 1):08}"
            case Kind.COUNTRY:
                return chance.choice(COUNTRIES)
            case Kind.COMMUNE:
                return "92400-92026"
            case Kind.MOBILE:
                return f"+3363998{chance.randint(0, 9999):04}"
            case Kind.EMAIL:
                return f"{chance.choice('abc')}@exemple.fr"
            case Kind.CODE:
                return f"{chance.randint(0, 999_999):06}"
            case Kind.PASSWORD | Kind.NEW_PASSWORD:
                return f"Motdepasse{chance.randint(1, 3)}"
        return "".join(chance.choices(string.ascii_letters, k=8))

    return choose


def taken(journey: Journey, choose: Callable[[Question], Value]) -> tuple[Answers, list[str]]:
    """Take a journey; what was typed twice and differs is typed again as the first time."""
    answers: dict[str, Value] = {}
    met: list[str] = []
    while (page := path(journey, answers, RULES).next) is not None:
        met.append(page.id)
        if page.review or page.exit:
            break
        for question in asked(journey, answers, page, RULES):
            value = choose(question)
            answers = answer(journey, answers, question.id, value, RULES).answers
        for wrong in contradictions(journey, answers, RULES):
            first = {"encore": "nouveau"}.get(wrong, wrong.removesuffix("-bis"))
            answers = answer(journey, answers, wrong, answers[first], RULES).answers
    return answers, met


@each
def test_anybody_comes_to_the_end_and_every_page_is_met(journey: Journey) -> None:
    wanted = {page.id for page in journey.pages}
    assert explore(journey).pages == wanted
    for seed in count():
        assert seed < 400, wanted
        answers, met = taken(journey, anybody(random.Random(seed)))
        assert len(set(met)) == len(met)
        exits = {page.id for page in journey.pages if page.exit}
        assert set(errors(journey, answers, RULES)) <= exits
        wanted -= set(met)
        if not wanted and seed > 40:
            return


def test_what_the_caf_reads_by_name_is_asked_and_no_secret_is_among_it() -> None:
    ids = {question.id for question in CREATE.questions()}
    assert {one.value for one in Creation} <= ids
    assert not any(question.kind in SECRET_KINDS for question in CREATE.questions())
    assert CREATE.roles == {Role.NON_ALLOCATAIRE}


@pytest.mark.parametrize(
    ("nir", "born", "civilite", "wondered"),
    [
        ("1940992050123", "1994-09-09", "monsieur", False),
        ("1940992050123", "1994-10-09", "monsieur", True),
        ("1940992050123", "1994-09-09", "madame", True),
        # A month that the number does not say contradicts nothing.
        ("1943092050123", "1994-09-09", "monsieur", False),
    ],
)
def test_a_number_that_says_another_birth_is_asked_about(
    nir: str, born: str, civilite: str, wondered: bool
) -> None:
    given = {"possede-nir": True, "nir": nir, "civilite": civilite, "nom-naissance": "Belhadj"}
    given |= {"prenoms": "Nassim", "nom-usage": "", "date-naissance": born}
    after = path(CREATE, given, RULES).next
    assert after is not None
    assert after.id == ("nir-verifie" if wondered else "ne-en-france")
    # Who says that all is right goes on: it is a question, not a refusal.
    if wondered:
        after = path(CREATE, given | {"nir-verifie": True}, RULES).next
        assert after is not None
        assert after.id == "ne-en-france"


def test_a_child_of_thirteen_opens_no_account() -> None:
    given = {"possede-nir": False, "civilite": "madame", "nom-naissance": "Coudert"}
    given |= {"prenoms": "Margaux", "nom-usage": ""}
    for born, following in (("2013-01-10", "date-naissance"), ("2012-11-20", "ne-en-france")):
        after = path(CREATE, given | {"date-naissance": born}, RULES).next
        assert after is not None
        assert after.id == following
