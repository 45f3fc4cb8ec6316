"""Before a mandat: whether a judge has put somebody beside the person."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.contract.accompaniment import Protection
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

_ICONS = {
    Protection.NONE: "person",
    Protection.CURATELLE: "people",
    Protection.TUTELLE: "shield",
}


class MandatProtectionScreen(Screen[Protection | Way]):
    """Touching a row is the way on."""

    name = "mandat-protection"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        words = ui.words
        title = "mandat-judge-title"
        body = Body(ui, words.text(title), words.attribute(title, "hint") or "")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        for one in Protection:
            text = f"mandat-protection-{one}"
            hint = words.attribute(text, "hint") or ""
            row = ListRow(ui, words.text(text), hint, icon=_ICONS[one])
            row.setObjectName(text)
            row.clicked.connect(partial(self.finish, one))
            column.addWidget(row)
        body.add(holder)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back, nothing given."""
        self.finish(Way.BACK)


class MandatCurateurScreen(Screen[Way]):
    """Under curatelle: ON when the curateur is there and agrees, HOME when not, or BACK."""

    name = "mandat-curateur"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        title = "mandat-curateur-title"
        body = Body(ui, ui.words.text(title), ui.words.attribute(title, "hint") or "")
        offers = (
            Offer(
                "curateur-here",
                "mandat-curateur-here",
                "people",
                partial(self.finish, Way.ON),
            ),
            Offer(
                "curateur-absent",
                "mandat-curateur-absent",
                "cross",
                partial(self.finish, Way.HOME),
            ),
        )
        body.add(cards(ui, offers, most=2, first_filled=False))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the question before."""
        self.finish(Way.BACK)


class MandatTutelleScreen(Screen[Way]):
    """Under tutelle: who can give a mandat. ON: it is read; BACK to the question."""

    name = "mandat-tutelle"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("mandat-tutelle-title"))
        body.add(Notice(ui, NoticeKind.ATTENTION, text=say("mandat-tutelle"), icon="shield"))
        body.add(Notice(ui, NoticeKind.TIP, text=say("mandat-tutelle-alone"), icon="info"))
        body.end()
        on = primary_button(ui, say("help-close"), lambda: self.finish(Way.ON))
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to the question before."""
        self.finish(Way.BACK)
