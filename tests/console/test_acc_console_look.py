"""The console looks as the kiosk does, and is typeset as its words are."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.backend.console import said
from kiosk.backend.console.masked import drawn, pointed, size_on_page, words_of
from kiosk.contract.accompaniment import Frame, FramePart, PartKind, Pointer, PrinterWord
from kiosk.i18n.checks import typography
from kiosk.views import screens
from kiosk.views.screen import Screen
from kiosk.views.theme.tokens import ORDINARY, Tone

CONSOLE = Path(said.__file__).parent
TEMPLATES = sorted((CONSOLE / "templates").glob("*.html"))


def test_colours_are_those_of_the_look() -> None:
    css = (CONSOLE / "web" / "console.css").read_text("utf-8")
    root, _, rest = css.partition("}\n")
    named = dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6});", root))
    assert named and named == {name: ORDINARY[Tone(name)] for name in named}
    # Nothing names a colour but the first rule.
    assert "#" not in re.sub(r"#[a-z][a-z-]*", "", rest)
    drawing = (CONSOLE / "templates" / "page.svg").read_text("utf-8")
    assert set(re.findall(r"#[0-9A-F]{6}", drawing)) <= set(ORDINARY.values())


def test_the_colour_of_the_conseiller_is_for_what_is_theirs() -> None:
    css = (CONSOLE / "web" / "console.css").read_text("utf-8")
    used = re.findall(r"^([^{}]+) \{[^}]*var\(--(?:on-)?adviser", css, re.MULTILINE)
    assert set(used) == {
        ".shared",
        "button.adviser",
        "button.adviser:hover",
        ".adviser.card",
    }
    assert "animation" not in css and "transition" not in css


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_words_are_typeset_as_all_others(template: Path) -> None:
    text = template.read_text("utf-8")
    said_in = re.findall(r'(?:aria-label|alt|title)="([^"]*)"', text)
    shown = re.split(r"<[^>]*>|\{[{%#].*?[%}#]\}|\n", text)
    for words in (*shown, *said_in):
        words = re.sub(r"\{[{%].*?[%}]\}", "x", words).strip()
        for name, rule in typography._EVERYWHERE + typography._BY_LANGUAGE["fr"]:
            assert not rule.search(words), (name, words)


def test_every_word_of_a_printer_and_kind_of_a_part_is_said() -> None:
    assert set(said.PRINTERS) == set(PrinterWord)
    assert set(said.KINDS) == set(PartKind)


def test_every_journey_has_its_title_there() -> None:
    from kiosk.contract.accompaniment import Presence
    from kiosk.journeys.registry import registry

    for journey in registry().values():
        for page in journey.pages:
            presence = Presence(
                screen="question", journey=journey.id, page_id=page.id, page=1, pages=2
            )
            shown = f"{said.where(presence)} {said.step(presence)}"
            assert "…" not in said.where(presence) and "{" not in shown


def test_words_hold_in_their_boxes() -> None:
    text = "Vous avez un logement, et quelqu’un d’autre y habite avec vous toute l’année"
    for wide in range(40, 1000, 60):
        for high in (20, 60, 200):
            part = FramePart(kind=PartKind.CHOICE, x=10, y=10, w=wide, h=high, text=text)
            one = drawn(Frame(width=1280, height=1024, parts=(part,)))[0]
            assert one.lines and " ".join(line.text for line in one.lines) == text
            assert one.size == 16 or one.size * 1.3 * len(one.lines) <= one.h
            assert all(line.x >= one.x for line in one.lines)


def test_a_part_without_words_is_a_bar_and_a_right_to_left_one_begins_at_the_right() -> None:
    parts = (
        FramePart(kind=PartKind.FIELD, x=0, y=0, w=500, h=100),
        FramePart(kind=PartKind.BAR, x=0, y=0, w=500, h=100, text="rien"),
        FramePart(kind=PartKind.PICTURE, x=0, y=0, w=500, h=100),
        FramePart(kind=PartKind.TEXT, x=100, y=0, w=500, h=100, text="مرحبا"),
        FramePart(kind=PartKind.TEXT, x=-1000, y=3000, w=-5, h=-5, text="dehors"),
    )
    frame = Frame(width=1000, height=2000, rtl=True, parts=parts)
    field, bar, picture, text, outside = drawn(frame)
    assert (field.bar, bar.bar, picture.bar, text.bar) == (True, True, False, False)
    assert not bar.lines and "rien" not in [one.text for one in words_of(frame)]
    assert text.lines[0].x == 600 and outside.w == 0
    assert size_on_page(frame) == (310, 620)
    assert size_on_page(Frame(width=10000, height=1)) == (880, 1)
    assert pointed(frame, Pointer(x=500, y=250)) == (500, 500) and pointed(frame, None) is None
    # What is outside can be pointed at no further than the edge.
    assert [(one.x, one.y) for one in words_of(frame)][-1] == (0, 1000)


def test_what_is_done_on_every_screen_is_said() -> None:
    """A new screen finds its words here, or is one that says nothing of what is done."""
    for module in pkgutil.iter_modules(screens.__path__):
        importlib.import_module(f"{screens.__name__}.{module.name}")
    of_journeys, of_no_use = {"question", "review"}, {said.FREE, "notice"}
    names = {
        vars(one)["name"]
        for one in every_screen(Screen)
        if one.__module__.startswith(screens.__name__) and "name" in vars(one)
    }
    assert names - set(said._BY_SCREEN) == of_journeys | of_no_use
    assert set(said._BY_SCREEN) <= names


def every_screen(screen: type[Screen]) -> Iterator[type[Screen]]:
    for one in screen.__subclasses__():
        yield one
        yield from every_screen(one)
