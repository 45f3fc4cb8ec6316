"""Mes dossiers: today's, and those at other Cafs, with what to do about them."""

from __future__ import annotations

from kiosk.contract.models import Account
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import StatusRow
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class DossiersScreen(Screen[Way]):
    """ON: write to the Caf, where it ``can_write``. BACK: to Mon Compte."""

    name = "dossiers"

    def __init__(self, ui: Ui, account: Account, *, can_write: bool) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("account-entry-dossiers"), words.text("dossiers-hint"))
        body.column.setSpacing(ui.theme.lengths.small_gap)
        number = account.dossier or ""
        now = words.text("dossiers-number", number=number)
        lines = (words.text("dossiers-now"), now) if number else (words.text("dossiers-now"),)
        body.add(StatusRow(ui, account.caf, lines, icon="check"))
        for former in account.former_dossiers:
            until = words.text("dossiers-until", month=words.month(former.until))
            body.add(StatusRow(ui, former.caf, (until,), icon="clock"))
        body.add(Notice(ui, NoticeKind.TIP, text=words.text("dossiers-what"), icon="info"))
        body.end()
        write = None
        if can_write:
            write = Button(ui, words.text("dossiers-write"), ButtonKind.SECONDARY, icon="letter")
            write.setObjectName("write")
            write.clicked.connect(lambda: self.finish(Way.ON))
        self.fill(body, foot(ui, back=self.escape, middle=write))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)
