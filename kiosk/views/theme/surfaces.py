"""How each thing that can be pressed or filled in is filled, edged and lettered.

A Qt style sheet joins borders of unequal width badly on a round corner, so the lower
edge that lifts what can be pressed is painted, from this one table of decisions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from kiosk.views.theme.tokens import HIGH_CONTRAST_LENGTHS, ORDINARY_LENGTHS, Tone


class SurfaceKind(StrEnum):
    """The kinds of surface."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    CHIP = "chip"
    DANGER = "danger"
    DANGER_FILLED = "danger-filled"
    ADVISER = "adviser"
    CARD = "card"
    CARD_PRIMARY = "card-primary"
    ROW = "row"
    PANEL = "panel"
    KEY = "key"
    QUIET_KEY = "quiet-key"
    FIELD = "field"
    CHOICE = "choice"
    SEGMENT = "segment"


class State(StrEnum):
    """What a surface is going through; one at a time, the strongest."""

    REST = "rest"
    PRESSED = "pressed"
    CHECKED = "checked"
    ACTIVE = "active"
    WRONG = "wrong"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class Surface:
    """Tones and lengths of one surface in one state; lengths in pixels.

    ``edge`` is the tone of the lower edge, ``lift`` its height. ``text`` is the tone of
    what is written first, ``second`` of what explains it, ``icon`` of the drawing, on a
    ``tile`` of that tone.
    """

    fill: Tone
    border: Tone
    edge: Tone
    width: int
    radius: int
    lift: int
    text: Tone = Tone.INK
    second: Tone = Tone.SOFT
    icon: Tone = Tone.ACTION
    tile: Tone = Tone.TINT


@cache
def surface(kind: SurfaceKind, state: State, high_contrast: bool) -> Surface:
    """Return how ``kind`` looks in ``state``."""
    lengths = HIGH_CONTRAST_LENGTHS if high_contrast else ORDINARY_LENGTHS
    rest = _rest(kind, high_contrast)
    radius = {
        SurfaceKind.CARD: lengths.card_radius,
        SurfaceKind.CARD_PRIMARY: lengths.card_radius,
        SurfaceKind.PANEL: lengths.card_radius,
        SurfaceKind.FIELD: lengths.field_radius,
        SurfaceKind.CHOICE: lengths.field_radius,
        SurfaceKind.KEY: lengths.field_radius,
        SurfaceKind.QUIET_KEY: lengths.field_radius,
        SurfaceKind.SEGMENT: 12,
    }.get(kind, lengths.button_radius)
    rest = replace(rest, radius=radius)
    if state is State.REST:
        return rest
    return _changed(kind, rest, state, high_contrast)


def _rest(kind: SurfaceKind, high_contrast: bool) -> Surface:
    lengths = HIGH_CONTRAST_LENGTHS if high_contrast else ORDINARY_LENGTHS
    plain = Surface(
        Tone.PAPER, Tone.LINE, Tone.LINE, lengths.border, lengths.button_radius, lengths.lift
    )
    flat = replace(plain, lift=0)
    filled = Surface(
        Tone.ACTION,
        Tone.ACTION,
        Tone.ACTION_DEEP,
        lengths.border,
        lengths.button_radius,
        lengths.lift,
        text=Tone.ON_ACTION,
        second=Tone.ON_ACTION_SOFT,
        icon=Tone.ON_ACTION,
        tile=Tone.ON_ACTION_TILE,
    )
    match kind:
        case SurfaceKind.PRIMARY | SurfaceKind.CARD_PRIMARY:
            return filled
        case SurfaceKind.SECONDARY:
            return replace(flat, border=Tone.ACTION, width=lengths.strong_border, text=Tone.ACTION)
        case SurfaceKind.CHIP | SurfaceKind.PANEL:
            return flat
        case SurfaceKind.CARD | SurfaceKind.KEY | SurfaceKind.ROW:
            return plain
        case SurfaceKind.DANGER:
            return replace(flat, border=Tone.ALERT, text=Tone.ALERT, icon=Tone.ALERT)
        case SurfaceKind.DANGER_FILLED:
            return replace(
                filled,
                fill=Tone.ALERT,
                border=Tone.ALERT,
                edge=Tone.ALERT_DEEP,
                text=Tone.ON_ALERT,
                icon=Tone.ON_ALERT,
            )
        case SurfaceKind.ADVISER:
            return replace(
                flat,
                fill=Tone.ADVISER_GROUND,
                border=Tone.ADVISER,
                text=Tone.ADVISER,
                icon=Tone.ADVISER,
            )
        case SurfaceKind.QUIET_KEY:
            return replace(flat, fill=Tone.GROUND, icon=Tone.INK)
        case SurfaceKind.FIELD:
            return replace(flat, border=Tone.FIELD_LINE, width=lengths.border)
        case SurfaceKind.CHOICE:
            return replace(flat, width=lengths.strong_border, icon=Tone.SOFT)
        case SurfaceKind.SEGMENT:
            return replace(flat, border=Tone.PAPER, width=0)


#: Kinds whose ground is already a full colour.
_FILLED = frozenset({SurfaceKind.PRIMARY, SurfaceKind.CARD_PRIMARY, SurfaceKind.DANGER_FILLED})


def _changed(kind: SurfaceKind, rest: Surface, state: State, high_contrast: bool) -> Surface:
    lengths = HIGH_CONTRAST_LENGTHS if high_contrast else ORDINARY_LENGTHS
    match state:
        case State.PRESSED if kind in _FILLED:
            return replace(rest, fill=rest.edge, border=rest.edge, lift=0)
        case State.PRESSED if high_contrast:
            # No tint here: what is pressed turns inside out.
            return replace(
                rest,
                fill=Tone.ACTION,
                border=Tone.ACTION,
                lift=0,
                text=Tone.ON_ACTION,
                second=Tone.ON_ACTION,
                icon=Tone.ON_ACTION,
                tile=Tone.ACTION,
            )
        case State.PRESSED if kind in (SurfaceKind.DANGER, SurfaceKind.ADVISER):
            ground = Tone.ALERT_GROUND if kind is SurfaceKind.DANGER else Tone.ATTENTION_GROUND
            return replace(rest, fill=ground, lift=0)
        case State.PRESSED:
            return replace(rest, fill=Tone.TINT, border=Tone.ACTION, edge=Tone.ACTION, lift=0)
        case State.CHECKED if kind in _FILLED:
            return rest
        case State.CHECKED if kind is SurfaceKind.SEGMENT:
            return replace(rest, text=Tone.ACTION)
        case State.CHECKED:
            return replace(rest, fill=Tone.TINT, border=Tone.ACTION, icon=Tone.ACTION)
        case State.ACTIVE:
            return replace(rest, border=Tone.ACTION, width=lengths.strong_border)
        case State.WRONG:
            return replace(rest, border=Tone.ALERT, width=lengths.strong_border)
        case State.DISABLED:
            return replace(
                rest,
                fill=Tone.GROUND,
                border=Tone.OFF_LINE,
                lift=0,
                text=Tone.OFF,
                second=Tone.OFF,
                icon=Tone.OFF,
                tile=Tone.GROUND,
            )
        case _:
            return rest
