"""The words that a declaration calls for."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from kiosk.contract.access import MANAGERS
from kiosk.i18n.checks import check_journey_words, read_shelves
from kiosk.i18n.checks.journeys import all_error_keys, wanted_words
from kiosk.i18n.checks.shelf import Shelf, make_shelf
from kiosk.i18n.sources import File
from kiosk.journeys.conditions import AtLeast, Younger
from kiosk.journeys.model import Check, Journey, Kind, Page, Question, repeated
from kiosk.journeys.registry import registry

JOURNEY = Journey(
    "move",
    (
        Page("kind", (Question("kind", Kind.CHOICE, choices=("rent", "buy")),)),
        Page("when", (Question("day", Kind.DATE),)),
        Page("review", review=True),
    ),
    MANAGERS,
)
WORDS = """
move-title = Déménager
move-kind = Comment
    .help-title = Aide
    .help = Texte
move-kind-rent = Louer
move-kind-buy = Acheter
move-when = Quand
move-day = Jour
    .error-date-form = Écrivez au moins { $minimum }
"""
ERRORS = "".join(f"error-{key} = Non\n" for key in all_error_keys())


def faults(words: str = WORDS, errors: str = ERRORS, journey: Journey = JOURNEY) -> set[str]:
    files = [File("fr", "move", True, words), File("fr", "errors", False, errors)]
    found = check_journey_words(journey, {"fr": make_shelf("fr", files)})
    return {f"{one.key}: {one.detail or one.where.rpartition('/')[2]}" for one in found}


@pytest.fixture(scope="module")
def shelves() -> Mapping[str, Shelf]:
    """All the words of the kiosk: reading them takes a second, looking at them none."""
    return read_shelves()


@pytest.mark.parametrize("journey", registry().values(), ids=lambda journey: journey.id)
def test_the_journeys_of_the_kiosk_have_their_words(
    journey: Journey, shelves: Mapping[str, Shelf]
) -> None:
    assert list(check_journey_words(journey, shelves)) == []


def test_words_that_are_all_there() -> None:
    assert faults() == set()
    assert faults(WORDS + "move-review = Relisez\n    .hint = Bien\n") == set()


@pytest.mark.parametrize("line", ["move-title", "move-kind", "move-when", "move-kind-buy"])
def test_a_word_that_is_missing(line: str) -> None:
    kept = [one for one in WORDS.splitlines() if not one.startswith(f"{line} =")]
    # What hung on the message that went would hang on the one before.
    words = "\n".join(one for one in kept if line != "move-kind" or not one.startswith(" "))
    assert f"word-missing: {line}" in faults(words + "\n")


def test_a_message_without_a_text() -> None:
    words = WORDS.replace("move-title = Déménager", "move-title =\n    .hint = Un mot")
    assert "word-missing: move-title" in faults(words)


def test_an_error_without_words() -> None:
    without = ERRORS.replace("error-date-unreal = Non\n", "")
    assert faults(errors=without) == {"error-without-words: date-unreal"}
    own = WORDS + "    .error-date-unreal = Ce jour n’est pas\n"
    assert faults(own, without) == set()


def test_an_attribute_that_nobody_reads() -> None:
    assert faults(WORDS + "    .tip = Non\n") == {"attribute-unknown: move-day.tip"}
    assert "attribute-unknown: move-day.error-nir-key" in faults(WORDS + "    .error-nir-key = N\n")


def test_help_has_a_title_and_a_text() -> None:
    half = WORDS.replace("    .help = Texte\n", "")
    assert faults(half) == {"help-half-said: move-kind"}


def test_words_of_the_folder_that_nothing_calls_for() -> None:
    assert faults(WORDS + "move-old = Ancien\n") == {"unused: move-old"}
    assert faults(WORDS + "-move-term = Terme\n") == set()


def test_only_errors_name_bounds() -> None:
    told = WORDS.replace("= Louer", "= Louer { $minimum }")
    assert faults(told) == {"placeholder-unknown: minimum"}
    told = WORDS.replace("{ $minimum }", "{ $age }")
    assert faults(told) == {"placeholder-unknown: age"}


def test_a_question_about_a_month_names_it_and_no_other_does() -> None:
    told = WORDS.replace("= Jour\n", "= Jour de { $month }\n")
    assert faults(told) == {"month-unknown: day"}
    monthly = replace(JOURNEY.pages[1], questions=(Question("day", Kind.DATE, month=1),))
    journey = replace(JOURNEY, pages=(JOURNEY.pages[0], monthly, JOURNEY.pages[2]))
    assert faults(told, journey=journey) == set()
    assert faults(journey=journey) == {"month-unsaid: day"}


def test_a_page_and_its_only_question_share_a_message() -> None:
    wanted = wanted_words(JOURNEY)
    assert {"help", "placeholder", "error-required"} <= wanted["move-kind"].attributes
    assert "placeholder" not in wanted["move-when"].attributes


def test_every_kind_is_heard_of() -> None:
    everything = tuple(
        Page(kind, (Question(kind, kind, choices=("a", "b") if "choice" in kind else ()),))
        for kind in Kind
    )
    journey = replace(JOURNEY, pages=everything)
    assert "error-without-words" not in str(faults("", ERRORS, journey))


def _child(n: int) -> tuple[Page, ...]:
    id_ = f"child-{n}"
    day = Question(id_, Kind.DATE, words="child", ordinal=n)
    school = Question(f"school-{n}", Kind.CHOICE, choices=("a", "b"), words="school", ordinal=n)
    return (Page(id_, (day, school), when=AtLeast("many", n), words="child-page", ordinal=n),)


FAMILY = replace(
    JOURNEY,
    pages=(
        Page("many", (Question("many", Kind.NUMBER, maximum=3),)),
        *repeated(3, _child),
        Page("review", review=True),
    ),
    checks=tuple(Check(f"child-{n}", "too-young", Younger(f"child-{n}", 3)) for n in (1, 2, 3)),
)
FAMILY_WORDS = """
move-title = Famille
move-many = Combien ?
move-child-page = Enfant { $n }
move-child = Sa naissance, { $n }
    .hint = Son jour
    .short = Enfant { $n }
    .error-too-young = Trop jeune, { $n }
move-school = École de { $n }
move-school-a = Celle de { $n }
move-school-b = Aucune
"""


def test_what_is_repeated_is_said_once() -> None:
    wanted = wanted_words(FAMILY)
    assert [key for key, want in wanted.items() if want.repeated] == [
        "move-child-page",
        "move-child",
        "move-school",
        "move-school-a",
        "move-school-b",
    ]
    assert "error-too-young" in wanted["move-child"].attributes
    assert faults(FAMILY_WORDS, journey=FAMILY) == set()


@pytest.mark.parametrize(
    "line",
    ["move-child-page = Enfant { $n }", "move-school = École de { $n }", ".short = Enfant { $n }"],
)
def test_what_is_repeated_says_which_one_it_is(line: str) -> None:
    words = FAMILY_WORDS.replace(line, line.replace(" { $n }", ""))
    assert any("ordinal-unsaid" in fault for fault in faults(words, journey=FAMILY))


def test_only_what_is_repeated_has_a_number() -> None:
    words = FAMILY_WORDS.replace("Combien ?", "Combien, { $n } ?")
    assert faults(words, journey=FAMILY) == {"placeholder-unknown: n"}


def test_a_contradiction_has_a_sentence_of_its_own() -> None:
    without = FAMILY_WORDS.replace("    .error-too-young = Trop jeune, { $n }\n", "")
    assert faults(without, journey=FAMILY) == {"error-without-words: too-young"}
    # A sentence of everybody would not say what contradicts what.
    common = ERRORS + "error-too-young = Non\n"
    assert faults(without, common, FAMILY) == {"error-without-words: too-young"}


SHARING = replace(FAMILY, id="quick", shares="move")


def of_two(quick: str, move: str = FAMILY_WORDS) -> set[str]:
    files = [
        File("fr", "quick", True, quick),
        File("fr", "move", True, move),
        File("fr", "errors", False, ERRORS),
    ]
    found = check_journey_words(SHARING, {"fr": make_shelf("fr", files)})
    return {f"{one.key}: {one.detail or one.where.rpartition('/')[2]}" for one in found}


def test_a_journey_that_shares_wants_only_its_title() -> None:
    assert of_two("quick-title = Vite\n") == set()
    assert of_two("") == {"word-missing: quick-title"}
    own = "quick-title = Vite\nquick-many = Combien, vite ?\n"
    assert of_two(own) == set()
    assert of_two(own + "quick-old = Ancien\n") == {"unused: quick-old"}


def test_words_that_neither_has_are_missing() -> None:
    move = FAMILY_WORDS.replace("move-school-b = Aucune\n", "")
    assert of_two("quick-title = Vite\n", move) == {"word-missing: quick-school-b"}
    assert of_two("quick-title = Vite\nquick-school-b = Aucune\n", move) == set()


def test_a_message_of_its_own_needs_its_errors_too() -> None:
    own = "quick-title = Vite\nquick-child = Né, { $n }\n"
    assert of_two(own) == {"error-without-words: too-young"}
