"""Sheets of paper, filled from the top: marks, the current place, further pages.

Nothing is painted while the layout goes on, so that every page can say how many there are.
All lengths are in points, ``y`` grows downwards from the top of the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.structure import Content, Element, Role
from kiosk.documents.style import BOTTOM, HAIR, LEFT, MARGIN_TOP, PAGE_HEIGHT, RIGHT, TextStyle
from kiosk.documents.text import clean, runs, width, width_of_run

Align = Literal["left", "right", "centre"]
Paint = Callable[[Canvas], None]

#: Capital height of Andika: what optical centring counts with.
CAPITAL = 0.725


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on a page; ``element`` is None for what only decorates."""

    paint: Paint
    element: Element | None


class Sheet:
    """The pages of one document while they are laid out.

    ``y`` is the current place; ``left``, ``right`` and ``bottom`` bound what is set.
    ``air`` is the share of the ordinary white that is left between things: 1 is ordinary.
    """

    def __init__(self, on_new_page: Callable[[Sheet], None], *, air: float = 1.0) -> None:
        self.air = air
        self.root = Element("Document")
        self.pages: list[list[Mark]] = [[]]
        self.y = MARGIN_TOP
        self.left, self.right, self.bottom = LEFT, RIGHT, BOTTOM
        self._open: list[Element] = [self.root]
        self._on_new_page = on_new_page

    # Where

    def need(self, height: float) -> bool:
        """Go to a new page unless ``height`` still fits on this one; return whether it did.

        What is higher than a page is not made to fit.
        """
        if self.y + height <= self.bottom:
            return False
        self.new_page()
        return True

    def new_page(self) -> None:
        """Begin a page, with what every further page begins with."""
        self.pages.append([])
        self.y = MARGIN_TOP
        # What a page repeats is no part of what goes on across it.
        opened, self._open = self._open, [self.root]
        self._on_new_page(self)
        self._open = opened

    @property
    def room(self) -> float:
        """The width of what is set."""
        return self.right - self.left

    @contextmanager
    def column(self, left: float, right: float) -> Iterator[None]:
        """What is set inside stays between ``left`` and ``right``."""
        before = self.left, self.right
        self.left, self.right = left, right
        try:
            yield
        finally:
            self.left, self.right = before

    def skip(self, height: float) -> None:
        """Go down past what was set."""
        self.y += height

    def space(self, height: float) -> None:
        """Leave white: ``height`` where there is ordinary air."""
        self.y += height * self.air

    # What

    @contextmanager
    def element(
        self,
        role: Role,
        *,
        scope: Literal["Column", "Row"] | None = None,
        alt: str | None = None,
        language: str | None = None,
    ) -> Iterator[None]:
        """What is marked inside belongs to a new element of the structure. ``language`` is its
        own where it is not that of the document."""
        made = Element(role, scope, alt, language)
        self._open[-1].parts.append(made)
        self._open.append(made)
        try:
            yield
        finally:
            self._open.pop()

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: TextStyle,
        align: Align = "left",
        *,
        rtl: bool = False,
    ) -> None:
        """Set one line with its baseline at ``y``; ``x`` is its left, right or middle. ``rtl``
        where its paragraph is read from the right."""
        line = clean(text)
        shift = {"left": 0.0, "right": 1.0, "centre": 0.5}[align] * width(line, style)
        self._mark(
            lambda canvas: _paint_text(canvas, x - shift, y, line, style, rtl=rtl), real=True
        )

    def decoration(self, x: float, y: float, text: str, style: TextStyle, align: Align) -> None:
        """Set one line that is no part of what is read: a page number, a running title."""
        line = clean(text)
        shift = {"left": 0.0, "right": 1.0, "centre": 0.5}[align] * width(line, style)
        self._mark(lambda canvas: _paint_text(canvas, x - shift, y, line, style))

    def rule(
        self, left: float, right: float, y: float, colour: str, thickness: float = HAIR
    ) -> None:
        """Draw a horizontal line."""

        def paint(canvas: Canvas) -> None:
            canvas.setStrokeColor(HexColor(colour))
            canvas.setLineWidth(thickness)
            canvas.line(left, _up(y), right, _up(y))

        self._mark(paint)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        radius: float = 0,
        fill: str | None = None,
        stroke: str | None = None,
        dashed: bool = False,
    ) -> None:
        """Draw a rectangle whose top left corner is at ``x``, ``y``."""

        def paint(canvas: Canvas) -> None:
            canvas.saveState()
            canvas.setLineWidth(HAIR * 1.6)
            if fill is not None:
                canvas.setFillColor(HexColor(fill))
            if stroke is not None:
                canvas.setStrokeColor(HexColor(stroke))
            if dashed:
                canvas.setDash(3, 3)
            canvas.roundRect(
                x, _up(y + height), width, height, radius,
                stroke=int(stroke is not None), fill=int(fill is not None),
            )  # fmt: skip
            canvas.restoreState()

        self._mark(paint)

    def drawing(self, paint: Paint, *, real: bool = False) -> None:
        """Add a drawing in the coordinates of PDF: upwards. Unless ``real``, it decorates."""
        self._mark(paint, real=real)

    def _mark(self, paint: Paint, *, real: bool = False) -> None:
        element = self._open[-1] if real and len(self._open) > 1 else None
        self.pages[-1].append(Mark(paint, element))

    # On paper

    def paint(self, canvas: Canvas) -> None:
        """Paint every page, and tell each element which numbers its pieces got."""
        for index, page in enumerate(self.pages):
            number = 0
            for mark in page:
                if mark.element is None:
                    canvas.addLiteral("/Artifact BMC")
                else:
                    canvas.addLiteral(f"/{mark.element.role} <</MCID {number}>> BDC")
                    mark.element.parts.append(Content(index, number))
                    number += 1
                mark.paint(canvas)
                canvas.addLiteral("EMC")
            canvas.showPage()


def _up(y: float) -> float:
    return PAGE_HEIGHT - y


def _paint_text(
    canvas: Canvas, x: float, y: float, line: str, style: TextStyle, *, rtl: bool = False
) -> None:
    placed = []
    for run in runs(line, bold=style.bold, rtl=rtl):
        placed.append((x, run))
        x += width_of_run(run, style)
    # What is read first is painted first, for who listens to the page.
    for left, run in reversed(placed) if rtl else placed:
        if run.reversed:
            # The last letter is drawn first: said, so that it is read last (PDF 1.7, 14.8.2.3.3).
            canvas.addLiteral("/ReversedChars BMC")
        canvas.setFillColor(HexColor(style.colour))
        canvas.setFont(run.font.name, style.size * run.font.scale)
        canvas.drawString(left, _up(y), run.glyphs)
        if run.reversed:
            canvas.addLiteral("EMC")
