"""Icons: there, drawn alike, tinted, turned round where they point."""

from __future__ import annotations

import re
from importlib import resources

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.views.theme import Theme, Tone, icons

#: What screens and components ask for by name.
NEEDED = [
    "mark",
    "globe",
    "contrast",
    "sound",
    "people",
    "help",
    "exit",
    "printer",
    "scan",
    "chart",
    "person",
    "pencil",
    "plus",
    "heart",
    "briefcase",
    "home",
    "wheelchair",
    "bolt",
    "arrow-left",
    "arrow-right",
    "backspace",
    "check",
    "cross",
    "warning",
    "info",
    "question",
    "camera",
    "usb",
    "file",
    "trash",
    "eye",
    "eye-off",
    "rotate",
    "up",
    "down",
    "letter",
    "calendar",
    "euro",
    "clock",
    "shield",
    "phone",
    "paper-tray",
    "refresh",
    "lock",
    "document",
    "stop",
    "keyboard",
    "chevron",
]


def source(name: str) -> str:
    return resources.files("kiosk.views.theme.icons").joinpath(f"{name}.svg").read_text("utf-8")


def pixels(image: QImage) -> list[QColor]:
    return [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]


@pytest.mark.parametrize("name", NEEDED)
def test_every_needed_icon_exists(name: str) -> None:
    assert name in icons.names()


@pytest.mark.parametrize("name", sorted(icons.names()))
def test_icons_are_drawn_alike(name: str) -> None:
    text = source(name)
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="2.4"' in text
    assert 'stroke-linecap="round"' in text
    assert 'stroke-linejoin="round"' in text
    assert not re.search(r"#[0-9a-fA-F]{3,6}|<text|<image|href", text)


@pytest.mark.parametrize("name", sorted(icons.names()))
def test_every_icon_shows_in_the_tone_asked_for(name: str) -> None:
    theme = Theme()
    shown = pixels(theme.icon(name, Tone.ACTION, 48).toImage())
    assert len(shown) > 40
    assert {colour.name() for colour in shown} == {theme.colour(Tone.ACTION).name()}


def test_no_icon_touches_the_edge_of_its_grid() -> None:
    for name in icons.names():
        image = Theme().icon(name, Tone.INK, 96).toImage()
        last = image.width() - 1
        for index in range(image.width()):
            for x, y in ((index, 0), (index, last), (0, index), (last, index)):
                assert image.pixelColor(x, y).alpha() < 128, name


@pytest.mark.parametrize("name", sorted(icons.names()))
def test_only_what_points_is_turned_round_in_arabic(name: str) -> None:
    left = Theme().icon(name, Tone.INK, 48).toImage()
    right = Theme(rtl=True).icon(name, Tone.INK, 48).toImage()
    wanted = left.flipped(_horizontal()) if name in icons.DIRECTIONAL else left
    assert right == wanted


def _horizontal():  # type: ignore[no-untyped-def]
    from PySide6.QtCore import Qt

    return Qt.Orientation.Horizontal


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(icons.UnknownIcon):
        Theme().icon("no-such-icon", Tone.INK, 24)


def test_names_are_refused_outside_the_folder() -> None:
    with pytest.raises(icons.UnknownIcon):
        Theme().icon("../style", Tone.INK, 24)
