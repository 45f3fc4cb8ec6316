"""Text: cleaned, turned, broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.documents.fonts import ARABIC, TEXT, FontMissing, find, register
from kiosk.documents.style import BODY, TextStyle
from kiosk.documents.text import Run, clean, runs, width, wrap


@pytest.mark.parametrize(
    ("given_text", "cleaned"),
    [
        ("", ""),
        ("  a   b ", "a b"),
        ("a\tb\nc", "a b c"),
        ("e\u0301", "é"),
        ("a\u202eb\u202c", "ab"),
        ("1\u202f234\xa0€", "1\u202f234\xa0€"),
        ("\x00\ufeffa\ue000\ud800", "a"),
    ],
)
def test_clean(given_text: str, cleaned: str) -> None:
    assert clean(given_text) == cleaned


def test_latin_is_one_run() -> None:
    andika = register(TEXT, bold=False)
    assert runs("Élise Œuvré — 1 234,50 €", bold=False) == (
        Run(andika, "Élise Œuvré — 1 234,50 €", reversed=False),
    )


def test_arabic_is_joined_turned_and_said_to_be() -> None:
    latin, arabic = runs("Mme بن", bold=True)
    assert (latin.font, latin.glyphs, latin.reversed) == (register(TEXT, bold=True), "Mme ", False)
    assert (arabic.font, arabic.reversed) == (register(ARABIC, bold=True), True)
    # Noon at its end form, on the left; beh at its beginning form, on the right.
    assert arabic.glyphs == "\N{ARABIC LETTER NOON FINAL FORM}\N{ARABIC LETTER BEH INITIAL FORM}"


def test_a_number_in_arabic_is_not_turned() -> None:
    drawn = runs("شارع 148 بن", bold=False)
    assert "148" in "".join(run.glyphs for run in drawn if not run.reversed)


def test_what_nobody_draws_is_a_square() -> None:
    assert [run.glyphs for run in runs("a\U0001f600b", bold=False)] in (
        [["a", "□", "b"]],
        ["a□b"],
        ["a", "□", "b"],
    )


_ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
_WORDS = st.text(st.sampled_from("abcé -’/\xa0ابن1"), max_size=200)


@given(st.one_of(_ANY, _WORDS), st.floats(20, 400), st.sampled_from([6.0, 9.5, 24.0]))
def test_lines_fit_and_nothing_is_lost(text: str, room: float, size: float) -> None:
    style = TextStyle(size, size * 1.2)
    broken = wrap(text, style, room)
    assert broken
    for one in broken:
        assert width(one, style) <= room or len(one) == 1
    assert "".join(broken).replace(" ", "") == clean(text).replace(" ", "")


def test_words_stay_whole_when_they_can() -> None:
    assert wrap("Saint-Hilaire de Montfaucon", BODY, 80) == ["Saint-Hilaire de", "Montfaucon"]
    assert wrap("12\xa0rue", BODY, width("12\xa0rue", BODY)) == ["12\xa0rue"]


def test_a_missing_font_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_DIRS", "/nowhere")
    monkeypatch.setenv("XDG_DATA_HOME", "/nowhere")
    with pytest.raises(FontMissing, match="apt-get install fonts-sil-andika"):
        find("Andika-Regular.ttf", "fonts-sil-andika")
