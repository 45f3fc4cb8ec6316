"""Mes courriers, courriels et notifications: the list, what is unread marked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kiosk.contract.mail import Mail, MailKind
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.rows import ListRow, side_by_side
from kiosk.views.feet import foot
from kiosk.views.mail_words import line, subject
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

_ICONS = {
    MailKind.COURRIER: "document",
    MailKind.COURRIEL: "letter",
    MailKind.NOTIFICATION: "info",
    MailKind.ENVOYE: "arrow-right",
}


class MailsScreen(Screen[Mail | Way]):
    """By year, the latest first; touching a line opens it."""

    name = "mails"

    def __init__(self, ui: Ui, mails: Sequence[Mail]) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("mails-title"), words.text("mails-hint"))
        body.column.setSpacing(ui.theme.lengths.small_gap)
        for year in dict.fromkeys(one.sent_on.year for one in mails):
            body.add(Label(ui, str(year), TextRole.SECOND_TITLE))
            rows = [self._row(one) for one in mails if one.sent_on.year == year]
            body.add(side_by_side(ui, rows, 600))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)

    def _row(self, mail: Mail) -> ListRow:
        words = self.ui.words
        how = line(words, mail)
        row = ListRow(
            self.ui,
            subject(words, mail),
            how if mail.read else words.text("mails-unread", line=how),
            icon=_ICONS[mail.kind],
            dot=not mail.read,
        )
        row.setObjectName(f"mail-{mail.id}")
        row.clicked.connect(partial(self.finish, mail))
        return row
