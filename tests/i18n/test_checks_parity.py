"""Each fault, put into a catalogue, is found."""

from collections.abc import Mapping

import pytest

from kiosk.i18n.checks.parity import check_parity
from kiosk.i18n.checks.shelf import Shelf, make_shelf
from kiosk.i18n.sources import File

FRENCH = """
hello = Bonjour { $name }
    .hint = Un mot
bare = Au revoir
-place = Borne
"""


def shelf(locale: str, text: str) -> Shelf:
    return make_shelf(locale, [File(locale, "room", False, text)])


def shelves(**texts: str) -> Mapping[str, Shelf]:
    given = {"fr": FRENCH} | {code.replace("_", "-"): text for code, text in texts.items()}
    return {code: shelf(code, text) for code, text in given.items()}


def faults(**texts: str) -> set[tuple[str, str]]:
    found = check_parity(shelves(**texts))
    return {(finding.key, finding.where.rpartition("/")[2]) for finding in found}


SAME = FRENCH.replace("Bonjour", "Hello").replace("Un mot", "A word").replace("Au revoir", "Bye")


def test_the_same_words_have_no_fault() -> None:
    assert faults(en=SAME) == set()
    assert faults() == set()


def test_a_missing_message_attribute_or_term() -> None:
    assert ("missing", "bare") in faults(en=SAME.replace("bare = Bye\n", ""))
    assert ("missing", "hello.hint") in faults(en=SAME.replace("    .hint = A word\n", ""))
    assert ("missing", "-place") in faults(en=SAME.replace("-place = Borne\n", ""))


def test_a_message_or_attribute_that_french_does_not_have() -> None:
    assert ("extra", "more") in faults(en=SAME + "more = More\n")
    assert ("extra", "bare.hint") in faults(en=SAME.replace("= Bye", "= Bye\n    .hint = Soon"))


def test_other_placeholders() -> None:
    assert ("placeholders-differ", "hello") in faults(en=SAME.replace("$name", "$who"))
    assert ("placeholders-differ", "hello") in faults(en=SAME.replace("{ $name }", "you"))
    assert ("placeholders-differ", "hello") in faults(fr_x_falc="hello = Bonjour\n")


def test_the_simple_language_may_say_less_and_explain_more() -> None:
    assert faults(fr_x_falc="bare = Salut\n    .hint = Vous partez.\n") == set()
    assert ("extra", "bare.hint") in faults(fr_x_falc="bare = Salut\n    .hint = { $n } fois\n")
    assert ("extra", "more") in faults(fr_x_falc="more = Plus\n")
    assert faults(fr_x_falc="bare = Salut de la { -place }\n") == set()


def test_references_lead_somewhere() -> None:
    assert ("reference-unknown", "a") in faults(fr=FRENCH + "a = { b }\n")
    assert ("reference-unknown", "a") in faults(fr=FRENCH + "a = { -b }\n")
    assert faults(fr=FRENCH + "a = { bare } { -place }\n") == set()


def test_references_do_not_run_in_circles() -> None:
    assert ("reference-loop", "a") in faults(fr=FRENCH + "a = { a }\n")
    looped = faults(fr=FRENCH + "a = { b } x\nb = { a }\nc = { a }\n")
    assert {("reference-loop", "a"), ("reference-loop", "b")} <= looped
    assert ("reference-loop", "c") not in looped


def test_only_functions_that_exist() -> None:
    assert ("function-unknown", "a") in faults(fr=FRENCH + "a = { MONEY($n) }\n")
    assert faults(fr=FRENCH + "a = { NUMBER($n) }\n") == set()


@pytest.mark.parametrize(
    ("locale", "category", "sound"), [("en", "few", False), ("ar", "few", True)]
)
def test_plural_categories_of_the_language(locale: str, category: str, sound: bool) -> None:
    text = f"a = {{ $n ->\n    [{category}] x\n   *[other] y\n}}\n"
    found = faults(fr=FRENCH + "a = { $n }\n", **{locale: SAME + text})
    assert (("plural-unknown", "a") not in found) == sound


def test_what_cannot_be_read() -> None:
    found = shelf("fr", "a = 1\nb = { $x\nc = 3\n").findings
    assert any(finding.key == "unreadable" and "b = " in finding.detail for finding in found)


def test_what_is_said_twice_in_a_file_or_in_two() -> None:
    assert [finding.key for finding in shelf("fr", "a = 1\na = 2\n").findings] == ["said-twice"]
    two = [File("fr", "one", False, "a = 1\n"), File("fr", "two", False, "a = 1\n")]
    assert [str(one) for one in make_shelf("fr", two).findings] == [
        "kiosk/i18n/fr/two.ftl/a: said-twice"
    ]


def test_what_the_loader_would_cut_otherwise() -> None:
    found = shelf("fr", "a = { $n ->\n   *[x] y\n}\nb = {\nNUMBER =\n}\n").findings
    assert "cut-otherwise" in {finding.key for finding in found}
