"""« Recevoir par courrier »: the address first, then the number of the request."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.contract.models import Attestation, Posting
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.money_rows import card
from kiosk.views.outcomes import Way
from kiosk.views.receipt_panel import number_panel
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class AttestationPostScreen(Screen[Way]):
    """ON: send it to that address. BACK: to the document."""

    name = "attestation-post"

    def __init__(self, ui: Ui, attestation: Attestation, address: Sequence[str]) -> None:
        super().__init__(ui)
        words = ui.words
        hint = words.text(
            "attestation-post-hint",
            what=words.text(f"attestation-kind-{attestation.kind}"),
            month=words.month(attestation.month),
        )
        body = Body(ui, words.text("attestation-post-title"), hint)
        panel, column = card(ui)
        column.addWidget(Label(ui, words.text("attestation-post-address"), TextRole.SOFT))
        for line in address:
            column.addWidget(Label(ui, line, TextRole.STRONG))
        body.add(panel)
        changed = words.text("attestation-post-changed")
        body.add(Notice(ui, NoticeKind.ATTENTION, text=changed))
        body.end()
        send = primary_button(
            ui,
            words.text("attestation-post-send"),
            lambda: self.finish(Way.ON),
            icon="letter",
            after=False,
        )
        self.fill(body, foot(ui, back=self.escape, primary=send))

    def escape(self) -> None:
        """Go back to the document."""
        self.finish(Way.BACK)


class AttestationPostedScreen(Screen[Way]):
    """It goes by post; its outcome is always ON."""

    name = "attestation-posted"

    def __init__(self, ui: Ui, posting: Posting) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("attestation-posted-title"))
        moment = posting.asked_at.astimezone()
        day, hour = words.date(moment.date()), words.time(moment)
        asked = words.text("attestation-posted-date", date=day, time=hour)
        title = words.text("attestation-posted-number")
        panel = number_panel(ui, title, posting.number, asked, name="posting-number")
        body.add(panel)
        body.add(Label(ui, words.text("attestation-posted-when")))
        keep = words.text("attestation-posted-keep")
        body.add(Notice(ui, NoticeKind.TIP, text=keep, icon="info"))
        body.end()
        self.fill(body, foot(ui, primary=primary_button(ui, words.text("repay-done"), self.escape)))

    def escape(self) -> None:
        """Be done."""
        self.finish(Way.ON)
