"""One démarche that was sent: its number, where it is, what it still needs."""

from __future__ import annotations

from kiosk.contract.following import Decision, Followed, State
from kiosk.contract.models import Receipt
from kiosk.i18n import Words
from kiosk.i18n.journeys import title_of
from kiosk.journeys.model import Category
from kiosk.journeys.registry import registry
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.money_words import benefit, reason
from kiosk.views.outcomes import Way
from kiosk.views.receipt_panel import receipt_panel
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class FollowedScreen(Screen[Way]):
    """PRINT: have its receipt on paper, where this person sent it. BACK."""

    name = "followed"

    def __init__(self, ui: Ui, followed: Followed) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text(title_of(followed.journey)))
        receipt = Receipt(
            id=followed.id,
            number=followed.number,
            journey=followed.journey,
            submitted_at=followed.submitted_at,
        )
        body.add(receipt_panel(ui, receipt))
        state = f"follow-state-{followed.state}"
        kind = NoticeKind.ATTENTION if followed.state is State.WAITING else NoticeKind.TIP
        more = words.attribute(state, "hint", count=followed.papers) or ""
        if followed.decision is not None:
            more = decision_text(words, followed.decision)
        elif followed.state is State.RECEIVED and followed.benefit and _declares(followed):
            more = words.text("decision-awaited")
        body.add(Notice(ui, kind, words.text(state), more))
        if followed.joined:
            body.add(Label(ui, words.text("follow-joined", count=followed.joined)))
        if followed.by is not None:
            body.add(Label(ui, words.text("follow-by", name=followed.by)))
        body.end()
        paper = None
        if followed.by is None:
            said = words.text("demarche-receipt-print")
            paper = primary_button(
                ui, said, lambda: self.finish(Way.PRINT), icon="printer", after=False
            )
            paper.setObjectName("print")
        self.fill(body, foot(ui, back=self.escape, primary=paper))

    def escape(self) -> None:
        """Go back to the list."""
        self.finish(Way.BACK)


def decision_text(words: Words, decision: Decision) -> str:
    """Return what a declaration made of a right, from which month on."""
    month, what = words.month(decision.month), benefit(words, decision.benefit)
    if decision.status == "open":
        amount = words.money(decision.amount)
        return words.text("decision-open", month=month, benefit=what, amount=amount)
    said = words.text("decision-none", month=month, benefit=what)
    return f"{said} {reason(words, decision.reason)}"


def _declares(followed: Followed) -> bool:
    journey = registry().get(followed.journey)
    return journey is not None and journey.category is Category.DECLARATION
