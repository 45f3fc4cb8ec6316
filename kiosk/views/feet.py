"""The usual feet of screens: way back, where we are, way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.foot import Foot
from kiosk.views.components.label import Label
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

Action = Callable[[], object]


def back_button(ui: Ui, action: Action, text: str | None = None) -> Button:
    """Return the way back; ``text`` (translated) replaces *Retour*."""
    button = Button(ui, text or ui.words.text("back"), ButtonKind.SECONDARY, icon="arrow-left")
    button.setObjectName("back")
    button.clicked.connect(action)
    return button


def primary_button(
    ui: Ui, text: str, action: Action, *, icon: str = "arrow-right", after: bool = True
) -> Button:
    """Return the one way on of a screen."""
    button = Button(ui, text, ButtonKind.PRIMARY, icon=icon, icon_after=after)
    button.setObjectName("primary")
    button.clicked.connect(action)
    return button


def paper_button(ui: Ui, action: Action, text: str | None = None) -> Button:
    """Return what has a screen on paper: beside the way on, never instead of it."""
    words = ui.words.text("print") if text is None else text
    button = Button(ui, words, ButtonKind.SECONDARY, icon="printer")
    button.setObjectName("print")
    button.clicked.connect(action)
    return button


def foot(
    ui: Ui,
    *,
    back: Action | None = None,
    back_text: str | None = None,
    middle: QWidget | str | None = None,
    primary: QWidget | None = None,
) -> Foot:
    """Return a foot. ``middle`` may be a sentence."""
    between = Label(ui, middle, TextRole.SOFT, centred=True) if isinstance(middle, str) else middle
    return Foot(
        ui,
        back=back_button(ui, back, back_text) if back else None,
        middle=between,
        primary=primary,
    )
