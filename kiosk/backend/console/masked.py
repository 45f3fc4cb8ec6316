"""A masked page as a drawing: what may be said of it in words, and grey bars for the rest.

An SVG of attributes alone, no style and no script: the policy of contents refuses both.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.contract.accompaniment import Frame, FramePart, PartKind, Pointer

#: Room for the drawing on a page, in CSS pixels.
_WIDE, _HIGH = 880, 620

#: Sizes of text, in pixels of the kiosk, the largest first; those of a box are not above the last.
_SIZES = (84, 72, 64, 56, 48, 42, 38, 34, 32, 30, 28, 26, 25, 24, 22, 20, 18, 16)
_LARGEST_IN_BOX = 56
#: How much of the height of a box its words take at most.
_INSIDE = 0.6
#: Width of a letter and distance of two lines, in sizes: those of Andika.
_LETTER, _LINE = 0.56, 1.3

_BOLD = frozenset({PartKind.TITLE, PartKind.BUTTON})
_BOXED = frozenset({PartKind.BUTTON, PartKind.FIELD, PartKind.CHOICE})


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, at the foot of its letters."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A part of the drawing, in pixels of the kiosk."""

    kind: PartKind
    x: float
    y: float
    w: float
    h: float
    boxed: bool
    #: A bar stands for what is not shown.
    bar: bool
    bold: bool
    size: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Pointed:
    """A part that has words, with its middle: where a pointer goes."""

    kind: PartKind
    text: str
    x: int
    y: int


def size_on_page(frame: Frame) -> tuple[int, int]:
    """Return how wide and how high the drawing is, in CSS pixels."""
    scale = min(_WIDE / frame.width, _HIGH / frame.height)
    return max(1, round(frame.width * scale)), max(1, round(frame.height * scale))


def drawn(frame: Frame) -> tuple[Drawn, ...]:
    """Return the parts of a page, each with its words in lines."""
    return tuple(_drawn(frame, part) for part in frame.parts)


def words_of(frame: Frame) -> tuple[Pointed, ...]:
    """Return the parts that have words, in the order in which they are read."""
    return tuple(
        Pointed(part.kind, part.text, _middle(part.x, part.w), _middle(part.y, part.h))
        for part in frame.parts
        if part.text and part.kind is not PartKind.BAR
    )


def pointed(frame: Frame, pointer: Pointer | None) -> tuple[float, float] | None:
    """Return where the pointer is, in pixels of the kiosk."""
    if pointer is None:
        return None
    return pointer.x * frame.width / 1000, pointer.y * frame.height / 1000


def _middle(start: int, length: int) -> int:
    return min(1000, max(0, start + length // 2))


def _drawn(frame: Frame, part: FramePart) -> Drawn:
    x, w = (round(one * frame.width / 1000, 1) for one in (part.x, max(part.w, 0)))
    y, h = (round(one * frame.height / 1000, 1) for one in (part.y, max(part.h, 0)))
    bar = part.kind is PartKind.BAR or (not part.text and part.kind is not PartKind.PICTURE)
    boxed = part.kind in _BOXED
    inset = min(28.0, w / 10) if boxed else 0.0
    size, rows = 0, list[str]()
    if part.text and not bar:
        room = (w - 2 * inset, h * _INSIDE, _LARGEST_IN_BOX) if boxed else (w, h * 1.05, _SIZES[0])
        size, rows = _set(part.text, *room)
    top = y + (h - len(rows) * size * _LINE) / 2 if boxed else y
    start = x + w - inset if frame.rtl else x + inset
    lines = tuple(
        Line(round(start, 1), round(top + (number + 0.95) * size * _LINE - size * 0.2, 1), row)
        for number, row in enumerate(rows)
    )
    return Drawn(part.kind, x, y, w, h, boxed, bar, part.kind in _BOLD, size, lines)


def _set(text: str, wide: float, high: float, largest: int) -> tuple[int, list[str]]:
    """Return the largest size at which a text holds in a box, and its lines."""
    for size in _SIZES:
        letters = wide / (size * _LETTER)
        rows = _rows(text, letters)
        holds = len(rows) * size * _LINE <= high and max(map(len, rows)) <= letters
        if size <= largest and holds:
            return size, rows
    return _SIZES[-1], _rows(text, wide / (_SIZES[-1] * _LETTER))


def _rows(text: str, letters: float) -> list[str]:
    rows = [""]
    for word in text.split():
        longer = f"{rows[-1]} {word}".strip()
        if len(longer) <= letters or not rows[-1]:
            rows[-1] = longer
        else:
            rows.append(word)
    return rows
