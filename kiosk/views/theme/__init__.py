"""Tokens, and what they become: fonts, colours, surfaces, icons and the one style sheet."""

from kiosk.views.theme.surfaces import State, Surface, SurfaceKind, surface
from kiosk.views.theme.theme import Theme, prepare
from kiosk.views.theme.tokens import MEASURE, TEXT_SCALES, TRANSITION_MS, TextRole, Tone

__all__ = [
    "MEASURE",
    "TEXT_SCALES",
    "TRANSITION_MS",
    "State",
    "Surface",
    "SurfaceKind",
    "TextRole",
    "Theme",
    "Tone",
    "prepare",
    "surface",
]
