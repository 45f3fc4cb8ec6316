"""The languages, each said in itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from kiosk.i18n import LOCALES
from kiosk.settings import LocaleCode
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.ui import Ui


class LanguagePanel(OverlayPanel):
    """Calls ``chosen`` with the code of a locale, or ``close``."""

    def __init__(
        self,
        ui: Ui,
        chosen: Callable[[LocaleCode], None],
        close: Callable[[], None],
    ) -> None:
        super().__init__(ui, ui.words.text("language-title"), icon="globe")
        self.setObjectName("language-panel")
        self.on_escape = close
        for code in get_args(LocaleCode):
            locale = LOCALES[code]
            here = code == ui.words.code
            button = Button(
                ui,
                locale.own_name,
                ButtonKind.PRIMARY if here else ButtonKind.SECONDARY,
                icon="check" if here else None,
            )
            button.setObjectName(f"language-{code}")
            button.clicked.connect(lambda _=False, code=code: chosen(code))
            self.add(button)
        leave = Button(ui, ui.words.text("close"), ButtonKind.CHIP, icon="cross")
        leave.setObjectName("close")
        leave.clicked.connect(close)
        self.add_row(leave)
