"""The pages could not be put together: what happened and what to do."""

from __future__ import annotations

from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.views.body import Body
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class FaultScreen(Screen[Way]):
    """Offers RETRY, or BACK to where one was."""

    name = "fault"

    def __init__(self, ui: Ui, code: FaultCode) -> None:
        super().__init__(ui)
        body = Body(ui, ui.words.text("trouble-title"))
        body.add(fault_notice(ui, code))
        body.end()
        again = primary_button(
            ui,
            ui.words.text("retry"),
            lambda: self.finish(Way.RETRY),
            icon="refresh",
            after=False,
        )
        self.fill(body, foot(ui, back=self.escape, primary=again))

    def escape(self) -> None:
        """Go back to where one was."""
        self.finish(Way.BACK)


def fault_notice(ui: Ui, code: FaultCode) -> Notice:
    """Return what is wrong with a device or a file, and its remedy."""
    text_id = f"scan-fault-{code}"
    remedy = ui.words.attribute(text_id, "remedy") or ""
    return Notice(ui, NoticeKind.ALERT, ui.words.text(text_id), remedy)
