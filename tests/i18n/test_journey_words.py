"""What a journey says, and how answers are shown back."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n import LOCALES, Words
from kiosk.i18n.answers import HIDDEN
from kiosk.i18n.journeys import JourneyWords, choice_text
from kiosk.i18n.words import NOTHING, plain
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import SECRET_KINDS, Journey, Kind, Question
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import RULES, Rules, error_keys

DAY = Rules(date(2026, 11, 23))
SEND = registry()["send-document"]
SIGN_IN = registry()["sign-in"]


def said(journey: Journey, code: str = "fr") -> JourneyWords:
    return JourneyWords(journey, Words(code))


def test_titles_pages_questions_and_choices() -> None:
    words = said(SEND)
    assert words.title().text == "Envoyer un document"
    assert words.page(SEND.page("rib")).help is not None
    kind = SEND.question("kind")
    assert words.question(kind).text == words.page(SEND.page("kind")).text
    assert words.choice(kind, "avis-imposition").hint == "Toutes les pages"
    assert choice_text(Words("en"), SEND, "kind", "rib") == "RIB, bank account"


def test_a_review_without_words_of_its_own_says_the_common_ones() -> None:
    words = said(SEND)
    assert words.page(SEND.page("review")).text == Words("fr").text("review-title")


def test_the_journey_speaks_before_everybody() -> None:
    kind = SEND.question("kind")
    assert said(SEND).error(kind, "required", DAY) == "Choisissez le document à envoyer."
    assert said(SEND).error(kind, "malformed", DAY) == Words("fr").text("error-malformed")


def test_an_error_names_the_bounds_of_the_question() -> None:
    words = said(SEND)
    assert "60" in words.error(SEND.question("name"), "text-too-long", DAY)
    birth = Question("birth", Kind.DATE, minimum=-10, maximum=0)
    assert "23\u00a0novembre 2026" in words.error(birth, "date-too-late", DAY)
    rent = Question("rent", Kind.MONEY, maximum=150_000)
    assert "1\u202f500,00\u202f€" in words.error(rent, "money-too-large", DAY)


def test_an_error_of_a_newer_backend_is_still_a_sentence() -> None:
    assert said(SEND).error(SEND.question("kind"), "from-the-future", DAY) == Words("fr").text(
        "error-malformed"
    )


@pytest.mark.parametrize(("code", "kind"), list(product(LOCALES, Kind)))
def test_every_error_of_every_kind_has_its_sentence(code: str, kind: Kind) -> None:
    asked = [
        Question("q", kind, choices=("a", "b", "c"), minimum=2, maximum=2)
        if RULES[kind].choices
        else Question("q", kind),
        Question("q", kind, minimum=2, maximum=3) if RULES[kind].bounds else Question("q", kind),
    ]
    words = said(SEND, code)
    for question in asked:
        for key in error_keys(question):
            assert words.words.has(f"error-{key}"), key
            sentence = words.error(question, key, DAY)
            assert NOTHING not in sentence
            assert key not in sentence
    assert words.words.missing == frozenset()


SHOWN: list[tuple[Kind, Value, str]] = [
    (Kind.TEXT, "Quittance de mai", "Quittance de mai"),
    (Kind.NIR, "1850578006084", "1 85 05 78 006 084"),
    (Kind.DATE, "1985-05-12", "12 mai 1985"),
    (Kind.MONEY, 123450, "1 234,50 €"),
    (Kind.YES_NO, False, "Non"),
    (Kind.COMMUNE, "92100-92012", "92100 Boulogne-Billancourt"),
    (Kind.COMMUNE, "01400-01001", "01400 L’Abergement-Clémenciat"),
    (Kind.TELEPHONE, "+33612345678", "06 12 34 56 78"),
    (Kind.EMAIL, "a@exemple.fr", "a@exemple.fr"),
    (Kind.DOCUMENT, ("a", "b"), "2 pages"),
    (Kind.CONSENT, True, "Oui"),
]


@pytest.mark.parametrize(("kind", "value", "shown"), SHOWN)
def test_answers_are_shown_as_they_are_written(kind: Kind, value: Value, shown: str) -> None:
    text = said(SEND).answer(Question("q", kind), value)
    assert text.replace("\u00a0", " ").replace("\u202f", " ") == shown


def test_choices_are_shown_by_their_words() -> None:
    assert said(SEND, "en").answer(SEND.question("kind"), "rib") == "RIB, bank account"


@pytest.mark.parametrize("kind", sorted(SECRET_KINDS))
def test_a_secret_is_never_shown_not_even_its_length(kind: Kind) -> None:
    assert said(SIGN_IN).answer(Question("q", kind), "Azerty12345") == HIDDEN
    assert said(SIGN_IN).answer(Question("q", kind), "x") == HIDDEN


@pytest.mark.parametrize("nothing", [None, "", ()])
def test_an_answer_left_empty_says_so(nothing: Value | None) -> None:
    assert said(SEND).answer(SEND.question("name"), nothing) == "Pas de réponse"


@given(
    st.sampled_from(Kind),
    st.sampled_from(sorted(LOCALES)),
    st.one_of(st.text(), st.integers(), st.booleans(), st.lists(st.text()).map(tuple)),
)
def test_no_value_makes_the_review_fall(kind: Kind, code: str, value: Value) -> None:
    assert isinstance(said(SEND, code).answer(Question("q", kind), value), str)


@given(st.sampled_from([Kind.NIR, Kind.TELEPHONE, Kind.COMMUNE, Kind.EMAIL]), st.text(min_size=1))
def test_numbers_keep_their_order_among_arabic(kind: Kind, value: str) -> None:
    shown = said(SEND, "ar").answer(Question("q", kind), value)
    assert shown == NOTHING or (shown.startswith("\u2066") and shown.endswith("\u2069"))
    assert plain(shown) == shown.strip("\u2066\u2069") or "\u2066" in value
