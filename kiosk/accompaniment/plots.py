"""Figures as bars: one SVG that we draw ourselves, for a page.

Each value is written beside its bar, so that no colour and no length has to be read. Lengths are
those of what is shown: what is hidden has an outline of one length, whatever it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from kiosk.accompaniment.figures import Hidden, Kind, Line, Shown, Table
from kiosk.accompaniment.figures_csv import shown_text
from kiosk.i18n import Words

# The tokens of kiosk/views/theme, which this room does not reach; a test holds them together.
INK, SOFT, PAPER = "#14233B", "#4A5670", "#FFFFFF"
TONES = {
    Kind.BEGUN: "#0E5A63",
    Kind.FINISHED: "#1D774B",
    Kind.ABANDONED: "#B4740F",
    Kind.HELP_ASKED: "#8A5A0B",
    Kind.PRINT_FAULT: "#B3372B",
}

#: The words of each kind.
KINDS = {
    Kind.BEGUN: "figures-begun",
    Kind.FINISHED: "figures-finished",
    Kind.ABANDONED: "figures-abandoned",
    Kind.HELP_ASKED: "figures-help-asked",
    Kind.PRINT_FAULT: "figures-print-fault",
}

_WIDTH = 960
_FONT = "Andika, 'Noto Sans Arabic', system-ui, sans-serif"
#: Characters of a label, at most: bars begin after it.
_LABEL = 28
#: Where bars begin, how long the longest is, and how long what is hidden.
_BAR_X, _LONGEST, _HIDDEN = 250, 520, 28
_BAR_H, _ROW_H, _NAME_H, _TITLE_H, _PERIOD_H, _GAP = 20, 32, 38, 44, 44, 14


@dataclass(frozen=True, slots=True)
class _Bar:
    label: str
    shown: Shown
    tone: str


@dataclass(frozen=True, slots=True)
class _Group:
    """Bars under one name; a name that is empty takes no room."""

    name: str
    bars: tuple[_Bar, ...]


def plots(table: Table, words: Words | None = None) -> str:
    """Return the plots of a table as one SVG; in French where no words are given."""
    said = words or Words("fr")
    flow = (Kind.BEGUN, Kind.FINISHED, Kind.ABANDONED, Kind.HELP_ASKED)
    plans = (
        ("figures-journeys", _grouped(said, table.journeys, flow, journey_name)),
        ("figures-pages", _left(said, table)),
        ("figures-kiosks", _grouped(said, table.kiosks, tuple(Kind), _own_name)),
        ("figures-steps", _by_step(said, table.steps)),
    )
    side = _Side(said.direction == "rtl")
    period = said.text(
        "figures-period", first=said.date(table.first_day), last=said.date(table.last_day)
    )
    drawn = [side.text(0, 24, period, 17, SOFT)]
    y = _PERIOD_H
    for key, groups in plans:
        if any(group.bars for group in groups):
            parts, height = _plot(side, said, key, groups)
            drawn.append(f'<g transform="translate(0 {y})" {parts}</g>')
            y += height
    if len(drawn) == 1:
        drawn.append(side.text(0, y + 20, said.text("figures-nothing"), 19, INK))
        y += _ROW_H
    direction = "rtl" if side.mirrored else "ltr"
    title = said.text("figures-title")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="plots" viewBox="0 0 {_WIDTH} {y}" '
        f'width="{_WIDTH}" height="{y}" role="group" direction="{direction}" '
        'aria-labelledby="figures-title" aria-describedby="figures-period" '
        f'font-family="{_FONT}"><title id="figures-title">{_safe(title)}</title>'
        f'<desc id="figures-period">{_safe(period)}</desc>{"".join(drawn)}</svg>'
    )


def _grouped(
    words: Words,
    lines: Sequence[Line],
    kinds: Sequence[Kind],
    name: Callable[[Words, str], str],
) -> list[_Group]:
    """One group a line, the busiest first; nothing of a kind that did not happen."""
    groups = []
    for line in sorted(lines, key=lambda one: (-_length(one.shown[Kind.BEGUN]), one.name)):
        bars = tuple(
            _Bar(words.text(KINDS[kind]), line.shown[kind], TONES[kind])
            for kind in kinds
            if line.shown[kind] != 0
        )
        if bars:
            groups.append(_Group(name(words, line.name), bars))
    return groups


def _left(words: Words, table: Table) -> list[_Group]:
    """One group a journey: at which page it is left."""
    groups = []
    for journey in dict.fromkeys(one.journey for one in table.pages):
        bars = tuple(
            _Bar(page_name(words, journey, one.page), one.shown, TONES[Kind.ABANDONED])
            for one in sorted(table.pages, key=lambda one: (-_length(one.shown), one.page))
            if one.journey == journey
        )
        groups.append(_Group(journey_name(words, journey), bars))
    return groups


def _by_step(words: Words, lines: Sequence[Line]) -> list[_Group]:
    bars = tuple(
        _Bar(step_name(words, line.name), line.shown[Kind.BEGUN], TONES[Kind.BEGUN])
        for line in lines
    )
    return [_Group("", bars)]


# ------------------------------------------------------------------------ names


def _own_name(_words: Words, name: str) -> str:
    return name


def journey_name(words: Words, name: str) -> str:
    """Return the title of a journey, or the words for none."""
    if not name:
        return words.text("figures-outside")
    title = f"{name}-title"
    return words.text(title) if words.has(title) else name


def page_name(words: Words, journey: str, page: str) -> str:
    """Return the short words of a page of a journey, or the words for one that is not known."""
    if not page:
        return words.text("figures-no-page")
    name = words.attribute(f"{journey}-{page}", "short") or page
    return name if len(name) <= _LABEL else f"{name[: _LABEL - 1].rstrip()}…"


def step_name(words: Words, name: str) -> str:
    """Return the words of a day or of a month."""
    return words.date(name) if len(name) > len("2026-11") else words.month(name)


# ---------------------------------------------------------------------- drawing


def _plot(side: _Side, words: Words, key: str, groups: Sequence[_Group]) -> tuple[str, int]:
    """Return the end of the tag and the content of one plot, and its height."""
    title = words.text(key)
    largest = max((_length(bar.shown) for group in groups for bar in group.bars), default=0)
    drawn = [side.text(0, 26, title, 24, INK, bold=True)]
    y = _TITLE_H
    for group in groups:
        if group.name:
            drawn.append(side.text(0, y + 24, group.name, 19, INK, bold=True))
            y += _NAME_H
        for bar in group.bars:
            drawn += _bar(side, words, bar, y, largest)
            y += _ROW_H
        y += _GAP
    named = (
        f'role="group" aria-labelledby="{key}-title" aria-describedby="{key}-desc">'
        f'<title id="{key}-title">{_safe(title)}</title>'
        f'<desc id="{key}-desc">{_safe(words.attribute(key, "desc") or "")}</desc>'
    )
    return named + "".join(drawn), y + _GAP


def _bar(side: _Side, words: Words, bar: _Bar, y: int, largest: int) -> list[str]:
    hidden = isinstance(bar.shown, Hidden)
    length = _HIDDEN if hidden else round(_LONGEST * _length(bar.shown) / max(largest, 1))
    if not hidden and bar.shown:
        length = max(length, 3)
    value = shown_text(bar.shown, words) if hidden else words.number(_length(bar.shown))
    return [
        side.text(0, y + 17, bar.label, 17, SOFT),
        side.bar(_BAR_X, y + 1, length, bar.tone, hollow=hidden),
        side.text(_BAR_X + length + 12, y + 17, value, 17, INK, bold=not hidden),
    ]


@dataclass(frozen=True, slots=True)
class _Side:
    """From which side one reads: places are counted from there."""

    mirrored: bool

    def text(self, x: int, y: int, text: str, size: int, tone: str, *, bold: bool = False) -> str:
        """Return a text that begins at ``x``."""
        where = _WIDTH - x if self.mirrored else x
        weight = ' font-weight="bold"' if bold else ""
        return (
            f'<text x="{where}" y="{y}" font-size="{size}" fill="{tone}"{weight}>'
            f"{_safe(text)}</text>"
        )

    def bar(self, x: int, y: int, length: int, tone: str, *, hollow: bool) -> str:
        """Return a bar that begins at ``x``."""
        where = _WIDTH - x - length if self.mirrored else x
        fill = f'fill="{PAPER}" stroke="{tone}" stroke-width="2"' if hollow else f'fill="{tone}"'
        return (
            f'<rect x="{where}" y="{y}" width="{length}" height="{_BAR_H}" rx="4" {fill} '
            'aria-hidden="true"/>'
        )


def _length(shown: Shown) -> int:
    return 0 if isinstance(shown, Hidden) else shown


def _safe(text: str) -> str:
    return escape(text, {'"': "&quot;"})
