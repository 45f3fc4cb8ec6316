"""Terminer: sure? What is lost is said before, not after."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.ui import Ui


class EndPanel(OverlayPanel):
    """Calls ``end`` or ``stay``. ``printing`` and ``unsent`` say what would be lost."""

    def __init__(
        self,
        ui: Ui,
        end: Callable[[], None],
        stay: Callable[[], None],
        *,
        printing: bool = False,
        unsent: bool = False,
    ) -> None:
        say = ui.words.text
        super().__init__(ui, say("end-title"), say("end-confirm"), icon="exit")
        self.setObjectName("end-panel")
        self.on_escape = stay
        if printing:
            self.add(Notice(ui, NoticeKind.ATTENTION, text=say("end-printing")))
        if unsent:
            self.add(Notice(ui, NoticeKind.ATTENTION, text=say("end-unsent")))
        no = Button(ui, say("end-no"), ButtonKind.SECONDARY)
        no.setObjectName("end-no")
        no.clicked.connect(stay)
        yes = Button(ui, say("end-yes"), ButtonKind.DANGER_FILLED, icon="exit")
        yes.setObjectName("end-yes")
        yes.clicked.connect(end)
        self.add_row(no, yes)
