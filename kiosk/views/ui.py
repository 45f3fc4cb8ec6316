"""What every component is given first: how to draw and how to speak."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.i18n import Words
from kiosk.views.theme import Theme


@dataclass(frozen=True)
class Ui:
    """A theme and a catalogue, agreed on the direction. A change makes a new one."""

    theme: Theme
    words: Words

    @classmethod
    def make(cls, code: str, text_scale: float = 1.0, high_contrast: bool = False) -> Ui:
        """Return the ui of a locale. Raises KeyError for an unknown code."""
        words = Words(code)
        return cls(Theme(text_scale, high_contrast, words.direction == "rtl"), words)
