"""What is said when all is well, and when a word is missing, odd or ill filled in."""

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.i18n import LOCALES, Words
from kiosk.i18n import words as module
from kiosk.i18n.catalogue import Catalogue
from kiosk.i18n.sources import cut
from kiosk.i18n.words import NOTHING, plain
from kiosk.settings import LocaleCode

FRENCH = """
hello = Bonjour { $name }
    .hint = Un mot
    .of = { $done } sur { $total }
bare = Au revoir
only = Seulement en français
files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
attributes-only =
    .hint = Rien que cela
loop = { loop }
lost = { nowhere }
shared = { -place } et { bare }
-place = Borne
"""
ENGLISH = """
hello = Hello { $who }
    .hint = A word
    .of = { $done } of { $everything }
bare = Goodbye
broken = { $a
"""
ARABIC = """
hello = مرحبا { $name }
bare = وداعا
files = { $count ->
    [two] ملفان
   *[other] { $count } ملف
}
"""


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Words]:
    """Words in small catalogues."""
    texts = {"fr": FRENCH, "en": ENGLISH, "ar": ARABIC, "fr-x-falc": "bare = Salut\n"}
    shelves: Mapping[str, Catalogue] = {
        code: Catalogue(code, cut(text)) for code, text in texts.items()
    }
    monkeypatch.setattr(module, "catalogue", shelves.__getitem__)
    return Words


def test_a_message_and_its_attributes(say: Callable[[str], Words]) -> None:
    words = say("fr")
    assert words.text("hello", name="Zoé") == "Bonjour Zoé"
    assert words.attribute("hello", "hint") == "Un mot"
    assert words.attribute("hello", "spoken") is None
    assert words.text("files", count=1) == "1 fichier"
    assert words.text("files", count=1234) == "1\u202f234 fichiers"
    assert words.text("shared") == "Borne et Au revoir"
    assert words.has("hello")
    assert not words.has("place")
    assert not words.has("-place")


def test_a_locale_says_its_own(say: Callable[[str], Words]) -> None:
    assert say("en").text("bare") == "Goodbye"
    assert say("fr-x-falc").text("bare") == "Salut"


def test_what_a_locale_lacks_is_said_in_french(say: Callable[[str], Words]) -> None:
    assert say("en").text("only") == "Seulement en français"
    assert say("fr-x-falc").text("hello", name="Zoé") == "Bonjour Zoé"
    assert say("ar").attribute("hello", "hint") == "Un mot"
    assert say("en").has("only")


def test_a_message_with_other_placeholders_is_said_in_french(say: Callable[[str], Words]) -> None:
    assert say("en").text("hello", name="Zoé") == "Bonjour Zoé"
    assert say("en").attribute("hello", "of", done=1, total=2) == "1 sur 2"
    assert say("en").attribute("hello", "hint") == "A word"


def test_an_entry_that_cannot_be_parsed_is_as_good_as_missing(say: Callable[[str], Words]) -> None:
    words = say("en")
    assert words.text("broken", a=1) == NOTHING
    assert words.missing == {"broken"}


def test_what_is_not_filled_in_is_an_ellipsis(say: Callable[[str], Words]) -> None:
    assert say("fr").text("hello") == "Bonjour …"
    assert say("fr").text("files") == "… fichiers"
    assert say("ar").text("hello") == "Bonjour …"


@pytest.mark.parametrize("odd", ["unknown", "attributes-only", "loop", "lost", "", "-place", "É"])
def test_no_id_makes_it_fall(say: Callable[[str], Words], odd: str) -> None:
    assert say("en").text(odd) == NOTHING
    assert say("fr").attribute(odd, "nothing") is None


def test_ids_that_nobody_has_are_told_to_tests(say: Callable[[str], Words]) -> None:
    words = say("fr")
    words.text("bare")
    assert words.missing == frozenset()
    words.text("unknown")
    assert words.missing == {"unknown"}


def test_values_are_isolated_among_arabic_and_nowhere_else(say: Callable[[str], Words]) -> None:
    assert say("ar").text("hello", name="Zoé") == "مرحبا \u2068Zoé\u2069"
    assert say("fr").text("hello", name="Zoé") == "Bonjour Zoé"
    assert say("fr").text("hello", name="زهرة") == "Bonjour \u2068زهرة\u2069"
    assert plain(say("ar").text("hello", name="Zoé")) == "مرحبا Zoé"


def test_arabic_counts_its_own_way(say: Callable[[str], Words]) -> None:
    assert say("ar").text("files", count=2) == "ملفان"
    assert plain(say("ar").text("files", count=5)) == "5 ملف"


def test_a_very_long_value_is_cut(say: Callable[[str], Words]) -> None:
    said = say("fr").text("hello", name="x" * 100_000)
    assert said.startswith("Bonjour xxx")
    assert said.endswith("…")
    assert len(said) < 2100


@given(
    st.sampled_from(sorted(LOCALES)),
    st.dictionaries(
        st.sampled_from(["n", "total", "count", "percent", "name"]),
        st.one_of(
            st.text(), st.integers(), st.floats(), st.none(), st.booleans(), st.binary(), st.dates()
        ),
    ),
    st.sampled_from(["step-of", "answer-pages", "error-text-too-long", "x"]),
)
def test_no_argument_makes_it_fall(
    code: str, arguments: dict[str, object], message_id: str
) -> None:
    said = Words(code).text(message_id, **arguments)
    assert said
    assert "{" not in said.replace(str(arguments.get("name")), "") or "{" in str(arguments)


def test_an_unknown_locale_is_a_defect() -> None:
    with pytest.raises(KeyError):
        Words("de")


def test_the_locales_are_those_of_the_settings() -> None:
    assert tuple(LOCALES) == LocaleCode.__args__  # type: ignore[attr-defined]
    assert [Words(code).direction for code in LOCALES] == ["ltr", "ltr", "ltr", "rtl"]
    assert Words("fr-x-falc").locale.language == "fr"
    assert len({locale.own_name for locale in LOCALES.values()}) == len(LOCALES)
