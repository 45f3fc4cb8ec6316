"""Layouts of the keyboard, as data.

A row is written as one would read it off the keyboard: one character a key, ``{name}``
for a key that does something else, ``{name:width}`` where it is wider.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class LayoutName(StrEnum):
    """The layouts that an editor can ask for."""

    NIR = "nir"
    DIGITS = "digits"
    MONEY = "money"
    TELEPHONE = "telephone"
    LETTERS = "letters"
    EMAIL = "email"
    IBAN = "iban"
    PASSWORD = "password"
    NEW_PASSWORD = "new-password"
    ARABIC = "arabic"


class Act(StrEnum):
    """What a key does beside typing."""

    TYPE = "type"
    BACKSPACE = "backspace"
    ENTER = "enter"
    SHIFT = "shift"
    SPACE = "space"
    CYCLE = "cycle"
    LAYER = "layer"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class KeySpec:
    """A key: what it does, what it shows, how wide it is (1: an ordinary key).

    ``text`` is what it types, the layer it goes to, or the texts it goes through.
    """

    act: Act
    text: str = ""
    label: str = ""
    icon: str = ""
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Layer:
    """The rows of keys shown at one time."""

    rows: tuple[tuple[KeySpec, ...], ...]

    @property
    def width(self) -> float:
        """Width of the widest row, in ordinary keys."""
        return max(sum(key.width for key in row) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Layout:
    """Layers by name; the first is shown first. ``pad``: large keys, as on a telephone.

    ``rtl`` turns the keys that point: in Arabic the last character is on the left.
    """

    name: LayoutName
    layers: dict[str, Layer]
    pad: bool = False
    rtl: bool = False

    @property
    def first(self) -> str:
        """The layer shown first."""
        return next(iter(self.layers))


_TOKEN = re.compile(r"\{([^}:]+)(?::([\d.]+))?\}|(\S)")

_SPECIAL = {
    "backspace": KeySpec(Act.BACKSPACE, icon="backspace"),
    "enter": KeySpec(Act.ENTER, icon="enter"),
    "shift": KeySpec(Act.SHIFT, icon="shift"),
    "space": KeySpec(Act.SPACE, " "),
    "gap": KeySpec(Act.GAP),
    "2A/2B": KeySpec(Act.CYCLE, "2A 2B", "2A/2B"),
    "123": KeySpec(Act.LAYER, "digits", "123"),
    "abc": KeySpec(Act.LAYER, "letters", "abc"),
    "latin": KeySpec(Act.LAYER, "latin", "abc"),
    "signs": KeySpec(Act.LAYER, "signs", "#+="),
    "arabic": KeySpec(Act.LAYER, "arabic", "أ ب ج"),
}


def _key(match: re.Match[str]) -> KeySpec:
    name, width, character = match.groups()
    if character is not None:
        return KeySpec(Act.TYPE, character, character)
    # What is not the name of a key is typed as a whole: {.fr}
    key = _SPECIAL.get(name, KeySpec(Act.TYPE, name, name))
    return KeySpec(key.act, key.text, key.label, key.icon, float(width or 1.0))


def _layer(*rows: str) -> Layer:
    return Layer(tuple(tuple(map(_key, _TOKEN.finditer(row))) for row in rows))


_AZERTY = (
    "a z e r t y u i o p",
    "q s d f g h j k l m",
)

_SECRET = (
    "1 2 3 4 5 6 7 8 9 0",
    *_AZERTY,
    "{shift:1.5} w x c v b n {backspace:2.5}",
)

LAYOUTS: dict[LayoutName, Layout] = {
    layout.name: layout
    for layout in (
        Layout(
            LayoutName.NIR,
            {"digits": _layer("1 2 3", "4 5 6", "7 8 9", "{2A/2B} 0 {backspace}")},
            pad=True,
        ),
        Layout(
            LayoutName.DIGITS,
            {"digits": _layer("1 2 3", "4 5 6", "7 8 9", "{gap} 0 {backspace}")},
            pad=True,
        ),
        Layout(
            LayoutName.MONEY,
            {"digits": _layer("1 2 3", "4 5 6", "7 8 9", ", 0 {backspace}")},
            pad=True,
        ),
        Layout(
            LayoutName.TELEPHONE,
            {"digits": _layer("1 2 3", "4 5 6", "7 8 9", "+ 0 {backspace}")},
            pad=True,
        ),
        Layout(
            LayoutName.LETTERS,
            {
                "letters": _layer(
                    "é è ê à â ç î ô ù û",
                    *_AZERTY,
                    "{shift:1.5} w x c v b n {backspace:2.5}",
                    "{123:1.5} - {space:4} ' , . {enter:1.5}",
                ),
                "digits": _layer(
                    "1 2 3 4 5 6 7 8 9 0",
                    "ë ï ü ö ä œ æ ñ á í",
                    '/ ( ) & : ; ! ? " +',
                    "{gap:1.5} ó ú ã õ ° @ {backspace:2.5}",
                    "{abc:1.5} - {space:4} ' , . {enter:1.5}",
                ),
            },
        ),
        Layout(
            LayoutName.EMAIL,
            {
                "letters": _layer(
                    "1 2 3 4 5 6 7 8 9 0",
                    *_AZERTY,
                    "{shift:1.5} w x c v b n {backspace:2.5}",
                    "@ . - _ + {gmail.com:2.5} {orange.fr:2.5}",
                    "{.fr:1.5} {.com:1.5} {outlook.fr:2.5} {hotmail.fr:2.5} {enter:2}",
                ),
            },
        ),
        Layout(
            LayoutName.IBAN,
            {
                "letters": _layer(
                    "1 2 3 4 5 6 7 8 9 0",
                    "A Z E R T Y U I O P",
                    "Q S D F G H J K L M",
                    "{FR:1.5} W X C V B N {backspace:2.5}",
                    "{enter:10}",
                ),
            },
        ),
        # What is chosen today has letters and digits only (webinar of 4 July 2024); what was
        # chosen years ago may hold anything, and still signs in.
        Layout(LayoutName.NEW_PASSWORD, {"letters": _layer(*_SECRET, "{enter:10}")}),
        Layout(
            LayoutName.PASSWORD,
            {
                "letters": _layer(*_SECRET, "{signs:2} - {space:4} _ {enter:2}"),
                "signs": _layer(
                    "é è ê ë à â ç î ï ô",
                    "ù û œ & # @ % * + =",
                    "! ? . , ; : / \\ | ~",
                    "( ) [ ] < > € $ {backspace:2}",
                    "{abc:2} ' {space:4} \" {enter:2}",
                ),
            },
        ),
        Layout(
            LayoutName.ARABIC,
            {
                "arabic": _layer(
                    "ض ص ث ق ف غ ع ه خ ح ج د",
                    "ش س ي ب ل ا ت ن م ك ط ذ",
                    "ئ ء ؤ ر ى ة و ز ظ أ إ آ",
                    "{latin:2} - {space:4.5} ، . {enter:1.5} {backspace:2}",
                ),
                "latin": _layer(
                    *_AZERTY,
                    "{shift:1.5} w x c v b n {backspace:2.5}",
                    "{arabic:1.5} - {space:4} ' , . {enter:1.5}",
                ),
            },
            rtl=True,
        ),
    )
}
