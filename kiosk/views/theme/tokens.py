"""Design tokens: the only file that names a colour, a size or a distance.

Colours are decisions (what a colour is for), not names of paint; two palettes answer
the same decisions. Lengths are pixels at 96 dpi and at a text size of 100 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a colour is for. Every palette answers every tone."""

    GROUND = "ground"
    PAPER = "paper"
    INK = "ink"
    SOFT = "soft"
    LINE = "line"
    FIELD_LINE = "field-line"
    ACTION = "action"
    ACTION_DEEP = "action-deep"
    ON_ACTION = "on-action"
    ON_ACTION_SOFT = "on-action-soft"
    ON_ACTION_TILE = "on-action-tile"
    TINT = "tint"
    ATTENTION = "attention"
    ATTENTION_GROUND = "attention-ground"
    ADVISER = "adviser"
    ADVISER_GROUND = "adviser-ground"
    ON_ADVISER = "on-adviser"
    GOOD = "good"
    GOOD_GROUND = "good-ground"
    ALERT = "alert"
    ALERT_GROUND = "alert-ground"
    ALERT_DEEP = "alert-deep"
    ON_ALERT = "on-alert"
    OFF = "off"
    OFF_LINE = "off-line"
    PLACEHOLDER = "placeholder"
    TRACK = "track"
    SERIES = "series"
    CODE = "code"
    CODE_GROUND = "code-ground"
    VEIL = "veil"
    LIVE = "live"
    LIVE_GROUND = "live-ground"
    ON_LIVE = "on-live"
    RING_OUTER = "ring-outer"
    RING_INNER = "ring-inner"


#: Warm paper, deep ink, one petrol colour for what acts.
ORDINARY: dict[Tone, str] = {
    Tone.GROUND: "#F4F1EA",
    Tone.PAPER: "#FFFFFF",
    Tone.INK: "#14233B",
    Tone.SOFT: "#4A5670",
    Tone.LINE: "#D8D2C4",
    Tone.FIELD_LINE: "#7C8496",
    Tone.ACTION: "#0E5A63",
    Tone.ACTION_DEEP: "#093F46",
    Tone.ON_ACTION: "#FFFFFF",
    Tone.ON_ACTION_SOFT: "#DDECEC",
    Tone.ON_ACTION_TILE: "#2C6E76",
    Tone.TINT: "#DDECEC",
    Tone.ATTENTION: "#E9A23B",
    Tone.ATTENTION_GROUND: "#FBEED6",
    Tone.ADVISER: "#8A5A0B",
    Tone.ADVISER_GROUND: "#FFF9EC",
    Tone.ON_ADVISER: "#FFFFFF",
    # A shade under the drawing’s #1F7A4D, which reaches only 4.47:1 on its own ground.
    Tone.GOOD: "#1D774B",
    Tone.GOOD_GROUND: "#DDF0E4",
    Tone.ALERT: "#B3372B",
    Tone.ALERT_GROUND: "#F9E1DD",
    Tone.ALERT_DEEP: "#8E2A20",
    Tone.ON_ALERT: "#FFFFFF",
    Tone.OFF: "#4A5670",
    Tone.OFF_LINE: "#D8D2C4",
    Tone.PLACEHOLDER: "#8C8872",
    Tone.TRACK: "#D8D2C4",
    # The amber of attention, deep enough to be a line: 3:1 on paper and on the tint.
    Tone.SERIES: "#B4740F",
    Tone.CODE: "#14233B",
    Tone.CODE_GROUND: "#FFFFFF",
    Tone.VEIL: "#B814233B",
    Tone.LIVE: "#35D6AE",
    Tone.LIVE_GROUND: "#E6101E24",
    Tone.ON_LIVE: "#FFFFFF",
    Tone.RING_OUTER: "#14233B",
    Tone.RING_INNER: "#FFFFFF",
}

#: Black ground, white and yellow; every pair that is read is at least 10:1.
HIGH_CONTRAST: dict[Tone, str] = {
    Tone.GROUND: "#000000",
    Tone.PAPER: "#000000",
    Tone.INK: "#FFFFFF",
    Tone.SOFT: "#FFFFFF",
    Tone.LINE: "#FFFFFF",
    Tone.FIELD_LINE: "#FFFFFF",
    Tone.ACTION: "#FFD400",
    Tone.ACTION_DEEP: "#FFFFFF",
    Tone.ON_ACTION: "#000000",
    Tone.ON_ACTION_SOFT: "#000000",
    Tone.ON_ACTION_TILE: "#FFD400",
    Tone.TINT: "#000000",
    Tone.ATTENTION: "#FFD400",
    Tone.ATTENTION_GROUND: "#000000",
    Tone.ADVISER: "#FFD400",
    Tone.ADVISER_GROUND: "#000000",
    Tone.ON_ADVISER: "#000000",
    Tone.GOOD: "#FFFFFF",
    Tone.GOOD_GROUND: "#000000",
    Tone.ALERT: "#FFD400",
    Tone.ALERT_GROUND: "#000000",
    Tone.ALERT_DEEP: "#FFFFFF",
    Tone.ON_ALERT: "#000000",
    Tone.OFF: "#C4C4C4",
    Tone.OFF_LINE: "#5C5C5C",
    Tone.PLACEHOLDER: "#FFFFFF",
    Tone.TRACK: "#5C5C5C",
    Tone.SERIES: "#FFFFFF",
    # A telephone reads dark on light only, whatever the rest of the page.
    Tone.CODE: "#000000",
    Tone.CODE_GROUND: "#FFFFFF",
    Tone.VEIL: "#E6000000",
    Tone.LIVE: "#FFD400",
    Tone.LIVE_GROUND: "#000000",
    Tone.ON_LIVE: "#FFFFFF",
    Tone.RING_OUTER: "#FFFFFF",
    Tone.RING_INNER: "#000000",
}

#: Pairs (text, ground) that the components put together; the tests measure each.
READ_PAIRS: tuple[tuple[Tone, Tone], ...] = (
    (Tone.INK, Tone.GROUND),
    (Tone.INK, Tone.PAPER),
    (Tone.INK, Tone.TINT),
    (Tone.INK, Tone.ATTENTION_GROUND),
    (Tone.INK, Tone.ADVISER_GROUND),
    (Tone.INK, Tone.GOOD_GROUND),
    (Tone.INK, Tone.ALERT_GROUND),
    (Tone.SOFT, Tone.GROUND),
    (Tone.SOFT, Tone.PAPER),
    (Tone.SOFT, Tone.TINT),
    (Tone.ACTION, Tone.GROUND),
    (Tone.ACTION, Tone.PAPER),
    (Tone.ACTION, Tone.TINT),
    (Tone.ON_ACTION, Tone.ACTION),
    (Tone.ON_ACTION, Tone.ACTION_DEEP),
    (Tone.ON_ACTION_SOFT, Tone.ACTION),
    (Tone.ON_ACTION_SOFT, Tone.ACTION_DEEP),
    (Tone.ADVISER, Tone.ADVISER_GROUND),
    (Tone.ADVISER, Tone.PAPER),
    (Tone.ON_ADVISER, Tone.ADVISER),
    (Tone.GOOD, Tone.PAPER),
    (Tone.GOOD, Tone.GROUND),
    (Tone.GOOD, Tone.GOOD_GROUND),
    (Tone.ALERT, Tone.PAPER),
    (Tone.ALERT, Tone.GROUND),
    (Tone.ALERT, Tone.ALERT_GROUND),
    (Tone.ON_ALERT, Tone.ALERT),
    (Tone.ON_ALERT, Tone.ALERT_DEEP),
    (Tone.ON_LIVE, Tone.LIVE_GROUND),
    (Tone.OFF, Tone.GROUND),
    (Tone.OFF, Tone.PAPER),
)


class TextRole(StrEnum):
    """What a text is for; decides its size, its weight and its line height."""

    TITLE = "title"
    SECOND_TITLE = "second-title"
    CARD_TITLE = "card-title"
    STRONG = "strong"
    BODY = "body"
    SOFT = "soft"
    SMALL = "small"
    BUTTON = "button"
    CHIP = "chip"
    BAR = "bar"
    BAR_STRONG = "bar-strong"
    KEY = "key"
    LETTER_KEY = "letter-key"
    SMALL_KEY = "small-key"
    ENTRY = "entry"
    LINE_ENTRY = "line-entry"
    AMOUNT = "amount"
    ROW_AMOUNT = "row-amount"
    CHART = "chart"
    CHART_STRONG = "chart-strong"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """Size in pixels at 100 %, weight, and line height as a multiple of the size.

    ``growth`` is how much of the visitor's text size is followed: 1 doubles at 200 %.
    What already stands far above the least legible size grows less, or no page would hold.
    """

    size: int
    bold: bool
    line_height: float
    growth: float = 1.0


TYPE: dict[TextRole, TypeStyle] = {
    TextRole.TITLE: TypeStyle(56, True, 1.15, 0.5),
    TextRole.SECOND_TITLE: TypeStyle(34, True, 1.2, 0.8),
    TextRole.CARD_TITLE: TypeStyle(35, True, 1.2, 0.7),
    TextRole.STRONG: TypeStyle(28, True, 1.35),
    TextRole.BODY: TypeStyle(28, False, 1.4),
    TextRole.SOFT: TypeStyle(26, False, 1.35),
    TextRole.SMALL: TypeStyle(25, False, 1.3),
    TextRole.BUTTON: TypeStyle(32, True, 1.2, 0.85),
    TextRole.CHIP: TypeStyle(26, False, 1.25),
    # Half of the growth brings the bar to 39 px at 200 %: a capital of 7.3 mm at 24 inches.
    TextRole.BAR: TypeStyle(26, False, 1.25, 0.5),
    TextRole.BAR_STRONG: TypeStyle(28, True, 1.25, 0.5),
    TextRole.KEY: TypeStyle(58, True, 1.15, 0.35),
    TextRole.LETTER_KEY: TypeStyle(40, True, 1.15, 0.4),
    TextRole.SMALL_KEY: TypeStyle(28, True, 1.15, 0.4),
    TextRole.ENTRY: TypeStyle(58, True, 1.2, 0.4),
    TextRole.LINE_ENTRY: TypeStyle(38, True, 1.3, 0.7),
    TextRole.AMOUNT: TypeStyle(72, True, 1.15, 0.5),
    TextRole.ROW_AMOUNT: TypeStyle(34, True, 1.2, 0.8),
    # The figures of a chart stand around it: doubled, they would leave it no room.
    TextRole.CHART: TypeStyle(25, False, 1.25, 0.6),
    TextRole.CHART_STRONG: TypeStyle(27, True, 1.25, 0.5),
}

#: Arabic letters stand smaller than Latin ones at a same size, and need more air between lines.
ARABIC_SIZE = 1.06
ARABIC_LINE_HEIGHT = 1.2

#: Longest line, in characters.
MEASURE = 65

#: Text sizes that a visitor can choose.
TEXT_SCALES: tuple[float, ...] = (1.0, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Lengths:
    """Distances in pixels. High contrast only changes the widths of borders."""

    border: int
    strong_border: int
    lift: int
    target: int = 56
    card_radius: int = 28
    field_radius: int = 24
    button_radius: int = 22
    tile_radius: int = 24
    gap: int = 32
    small_gap: int = 16
    margin: int = 96
    narrow_margin: int = 48
    top_margin: int = 52
    top_bar: int = 96
    foot: int = 136
    ring: int = 4
    ring_inner: int = 2


ORDINARY_LENGTHS = Lengths(border=2, strong_border=3, lift=3)
HIGH_CONTRAST_LENGTHS = Lengths(border=4, strong_border=6, lift=0)

#: Under this width of the window, margins are narrow.
NARROW_BELOW = 1600

#: Longest transition, in milliseconds.
TRANSITION_MS = 150
