"""A mandat was given: its number, until when it holds, and a copy of it."""

from __future__ import annotations

from kiosk.contract.accompaniment import Mandat
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, paper_button, primary_button
from kiosk.views.mandat_words import names, until
from kiosk.views.outcomes import Way
from kiosk.views.possible import listed
from kiosk.views.receipt_panel import number_panel
from kiosk.views.screen import Screen
from kiosk.views.theme import Tone
from kiosk.views.ui import Ui


class MandatGivenScreen(Screen[Way]):
    """ON: go on. PRINT: a copy on paper. RETRY: a copy to Mon Compte; ``sent``: it is there."""

    name = "mandat-given"

    def __init__(self, ui: Ui, mandat: Mandat, *, sent: bool = False) -> None:
        super().__init__(ui)
        words = ui.words
        who = words.text("mandat-given-who", name=mandat.conseiller)
        body = Body(ui, words.text("mandat-given-title"), who)
        number = words.text("mandat-number")
        body.add(
            number_panel(ui, number, mandat.number, until(words, mandat), name="mandat-number")
        )
        covered = list(names(words, mandat.journeys))
        body.add(listed(ui, words.text("mandat-covers"), covered, "check", Tone.GOOD))
        if sent:
            body.add(Notice(ui, NoticeKind.GOOD, text=words.text("mandat-sent")))
        else:
            send = Button(ui, words.text("mandat-send"), ButtonKind.CHIP, icon="letter")
            send.setObjectName("mandat-send")
            send.clicked.connect(lambda: self.finish(Way.RETRY))
            body.add_leading(send)
        body.add(Notice(ui, NoticeKind.TIP, text=words.text("mandat-given-stop"), icon="info"))
        body.end()
        paper = paper_button(ui, lambda: self.finish(Way.PRINT), words.text("mandat-print"))
        on = primary_button(ui, words.text("continue"), self.escape)
        self.fill(body, foot(ui, middle=paper, primary=on))

    def escape(self) -> None:
        """Go on."""
        self.finish(Way.ON)
