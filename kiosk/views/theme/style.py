"""The one style sheet, made from the tokens for a text size and a contrast.

It dresses what Qt draws by itself (grounds, text entries, scroll areas). Selectors are
object names and the dynamic property ``ground``; no widget carries a sheet of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.views.theme.tokens import Tone

if TYPE_CHECKING:
    from kiosk.views.theme.theme import Theme

#: Values of the dynamic property ``ground``, and the tone each one asks for.
GROUNDS: dict[str, Tone] = {
    "page": Tone.GROUND,
    "paper": Tone.PAPER,
    "tint": Tone.TINT,
    "adviser": Tone.ADVISER_GROUND,
    "adviser-strong": Tone.ADVISER,
}


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of every window in that theme."""
    rules = [
        f'QWidget[ground="{name}"] {{ background-color: {_hex(theme, tone)}; }}'
        for name, tone in GROUNDS.items()
    ]
    line = _hex(theme, Tone.LINE)
    border = theme.lengths.border
    rules += [
        f"QWidget#TopBar {{ background-color: {_hex(theme, Tone.PAPER)};"
        f" border: none; border-bottom: {border}px solid {line}; }}",
        f"QWidget#Foot {{ background-color: {_hex(theme, Tone.PAPER)};"
        f" border: none; border-top: {border}px solid {line}; }}",
        f"QWidget#adviser-panel {{ border: {border}px solid {line}; }}",
        "QScrollArea { background: transparent; border: none; }",
        "QScrollArea > QWidget > QWidget#ScrollContent { background: transparent; }",
        f"QLineEdit, QTextEdit {{ background: transparent; border: none; padding: 0;"
        f" color: {_hex(theme, Tone.INK)};"
        f" selection-background-color: {_hex(theme, Tone.ACTION)};"
        f" selection-color: {_hex(theme, Tone.ON_ACTION)}; }}",
    ]
    return "\n".join(rules)


def _hex(theme: Theme, tone: Tone) -> str:
    return theme.colour(tone).name()
