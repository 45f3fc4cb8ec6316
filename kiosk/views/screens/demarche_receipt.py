"""A démarche was received: the number to keep, and what is left to send."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.contract.models import Receipt
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.model import Category, Journey
from kiosk.views.body import Body
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, paper_button, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.receipt_panel import receipt_panel
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

#: What happens next, where it is not that the Caf looks at the file.
_THEN: Mapping[Category | None, str] = {
    Category.CHANGE: "demarche-receipt-changed",
    Category.MESSAGE: "demarche-receipt-written",
}


class DemarcheReceiptScreen(Screen[Way]):
    """ON: done. PRINT: have the receipt on paper."""

    name = "demarche-receipt"

    def __init__(self, ui: Ui, journey: Journey, receipt: Receipt) -> None:
        super().__init__(ui)
        words = ui.words
        title = JourneyWords(journey, words).title().text
        body = Body(ui, words.text("demarche-receipt-title"), title)
        body.add(receipt_panel(ui, receipt))
        if receipt.awaited:
            papers = [words.text(f"paper-{paper}") for paper in receipt.awaited]
            left = words.text("demarche-receipt-papers", papers=words.list(papers))
            title = words.text("demarche-receipt-papers-title")
            body.add(Notice(ui, NoticeKind.ATTENTION, title, left))
        then = _THEN.get(journey.category, "demarche-receipt-then")
        body.add(Notice(ui, NoticeKind.TIP, text=words.text(then), icon="info"))
        body.end()
        text = words.text("demarche-receipt-print")
        paper = paper_button(ui, lambda: self.finish(Way.PRINT), text)
        on = primary_button(ui, words.text("demarche-receipt-on"), self.escape)
        self.fill(body, foot(ui, middle=paper, primary=on))

    def escape(self) -> None:
        """Be done."""
        self.finish(Way.ON)
