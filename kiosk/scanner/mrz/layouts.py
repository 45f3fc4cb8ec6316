"""Where each field of each format stands, what it may be written with, and what checks it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.scanner.mrz.digits import DIGITS, LETTERS


class Format(StrEnum):
    """The kinds of zone."""

    TD1 = "TD1"
    """Three lines of 30: carte d'identité of today, titre de séjour."""
    TD2 = "TD2"
    TD3 = "TD3"
    """Two lines of 44: passports."""
    MRV_A = "MRV-A"
    MRV_B = "MRV-B"
    """Visas, of 44 and of 36."""
    FRENCH_ID = "FR-ID"
    """Two lines of 36: the blue carte d'identité, until 2021."""


@dataclass(frozen=True, slots=True)
class Span:
    """Columns ``start`` to ``end`` (excluded) of a line."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """One format.

    ``fields`` by name; ``checked`` gives the column, on the line of the field, of its check
    digit; ``composite`` is the last check digit and ``covered`` what it covers, in order.
    """

    format: Format
    lines: int
    width: int
    first: frozenset[str]
    """What the first character may be."""
    fields: dict[str, Span]
    checked: dict[str, int]
    composite: Span | None = None
    covered: tuple[Span, ...] = ()
    alphabets: dict[str, frozenset[str]] = field(default_factory=dict)


FILLER = frozenset("<")
NAME = LETTERS | FILLER
ANY = LETTERS | DIGITS | FILLER
DAY = DIGITS | FILLER
SEX = frozenset("MF<X")

#: What each field is written with, in every format; the rest is :data:`ANY`.
ALPHABETS = {
    "kind": ANY,
    "state": NAME,
    "names": NAME,
    "surname": NAME,
    "given": NAME,
    "nationality": NAME,
    "birth": DAY,
    "expiry": DAY,
    "sex": SEX,
    "issued": DIGITS,
    "serial": DIGITS,
}


def _two_lines(
    kind: Format, width: int, first: str, optional: Span, *, checked_optional: bool = False
) -> Layout:
    visa = kind in (Format.MRV_A, Format.MRV_B)
    checked = {"number": 9, "birth": 19, "expiry": 27}
    if checked_optional:
        checked["optional"] = 42
    return Layout(
        kind,
        2,
        width,
        frozenset(first),
        {
            "kind": Span(0, 0, 2),
            "state": Span(0, 2, 5),
            "names": Span(0, 5, width),
            "number": Span(1, 0, 9),
            "nationality": Span(1, 10, 13),
            "birth": Span(1, 13, 19),
            "sex": Span(1, 20, 21),
            "expiry": Span(1, 21, 27),
            "optional": optional,
        },
        checked,
        None if visa else Span(1, width - 1, width),
        () if visa else (Span(1, 0, 10), Span(1, 13, 20), Span(1, 21, width - 1)),
    )


TD3 = _two_lines(Format.TD3, 44, "P", Span(1, 28, 42), checked_optional=True)
TD2 = _two_lines(Format.TD2, 36, "ACIRT", Span(1, 28, 35))
MRV_A = _two_lines(Format.MRV_A, 44, "V", Span(1, 28, 44))
MRV_B = _two_lines(Format.MRV_B, 36, "V", Span(1, 28, 36))

TD1 = Layout(
    Format.TD1,
    3,
    30,
    frozenset("ACIRT"),
    {
        "kind": Span(0, 0, 2),
        "state": Span(0, 2, 5),
        "number": Span(0, 5, 14),
        "optional": Span(0, 15, 30),
        "birth": Span(1, 0, 6),
        "sex": Span(1, 7, 8),
        "expiry": Span(1, 8, 14),
        "nationality": Span(1, 15, 18),
        "optional_2": Span(1, 18, 29),
        "names": Span(2, 0, 30),
    },
    {"number": 14, "birth": 6, "expiry": 14},
    Span(1, 29, 30),
    (Span(0, 5, 30), Span(1, 0, 7), Span(1, 8, 15), Span(1, 18, 29)),
)

FRENCH_ID = Layout(
    Format.FRENCH_ID,
    2,
    36,
    frozenset("I"),
    {
        "kind": Span(0, 0, 2),
        "state": Span(0, 2, 5),
        "surname": Span(0, 5, 30),
        "office": Span(0, 30, 36),
        "number": Span(1, 0, 12),
        "given": Span(1, 13, 27),
        "birth": Span(1, 27, 33),
        "sex": Span(1, 34, 35),
    },
    {"number": 12, "birth": 33},
    Span(1, 35, 36),
    (Span(0, 0, 36), Span(1, 0, 35)),
)

VISAS = frozenset({Format.MRV_A, Format.MRV_B})
#: How the number of a French passport is made: 12AB34567.
FRENCH_PASSPORT = (DIGITS,) * 2 + (LETTERS,) * 2 + (DIGITS,) * 5
#: Where a number of more than nine goes on in the optional field.
LONG_NUMBERS = frozenset({Format.TD1, Format.TD2})

LAYOUTS = {one.format: one for one in (TD1, TD2, TD3, MRV_A, MRV_B, FRENCH_ID)}


def alphabet(layout: Layout, line: int, column: int) -> frozenset[str]:
    """Return what may be written at one place."""
    if (line, column) == (0, 0):
        return layout.first
    if layout.composite == Span(line, column, column + 1):
        return DIGITS
    for name, place in layout.checked.items():
        if (layout.fields[name].line, place) == (line, column):
            # A long number of a card and an empty optional field have a filler there.
            long = name == "number" and layout.format in LONG_NUMBERS
            return DAY if long or name == "optional" else DIGITS
    if layout.format is Format.FRENCH_ID and line == 1 and (column < 4 or 7 <= column < 12):
        return DIGITS
    for name, span in layout.fields.items():
        if span.line == line and span.start <= column < span.end:
            return ALPHABETS.get(name, ANY)
    return ANY
