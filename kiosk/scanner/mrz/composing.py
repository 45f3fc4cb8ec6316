"""A zone from the fields of a paper, for tests and for papers that we make up."""

from __future__ import annotations

from kiosk.scanner.mrz.digits import check_digit
from kiosk.scanner.mrz.layouts import LAYOUTS, LONG_NUMBERS, Format, Layout


def compose(kind: Format, fields: dict[str, str]) -> tuple[str, ...]:
    """Return the lines of a zone. ``fields`` by the names of the layout, as written in a zone.

    What is too long is cut, as ICAO 9303 cuts a name; check digits are added. On a card (TD1,
    TD2), a number of more than nine goes on in the optional field.
    """
    layout = LAYOUTS[kind]
    lines = [["<"] * layout.width for _ in range(layout.lines)]
    written = dict(fields)
    long = written["number"][9:] if kind in LONG_NUMBERS else ""
    if long:
        digit = check_digit(written["number"])
        written["optional"] = long + digit + "<" + written.get("optional", "")
    for name, text in written.items():
        span = layout.fields[name]
        room = span.end - span.start
        lines[span.line][span.start : span.end] = text[:room].ljust(room, "<")
    for name, column in layout.checked.items():
        span = layout.fields[name]
        text = "".join(lines[span.line][span.start : span.end])
        empty = name == "optional" and not text.strip("<")
        filler = (name == "number" and long) or empty
        lines[span.line][column] = "<" if filler else check_digit(text)
    if layout.composite is not None:
        last = layout.composite
        lines[last.line][last.start] = check_digit(_covered(layout, lines))
    return tuple("".join(line) for line in lines)


def _covered(layout: Layout, lines: list[list[str]]) -> str:
    return "".join("".join(lines[one.line][one.start : one.end]) for one in layout.covered)


def name_field(surname: str, given: str) -> str:
    """Return a name field of plain capitals: fillers for spaces, two between the parts."""
    return "<<".join("<".join(part.split()) for part in (surname, given) if part)
