"""The Caf refused or does not answer: what happened, what is not lost, what to do."""

from __future__ import annotations

from kiosk.contract.problems import Problem
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class TroubleScreen(Screen[Way]):
    """Offers RETRY, or BACK to where one was.

    ``stopped`` is the number of pages of a sending that stopped on the way, and would go on.
    """

    name = "trouble"

    def __init__(self, ui: Ui, problem: Problem, stopped: int | None = None) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("trouble-title" if stopped is None else "send-stopped-title"))
        body.add(Notice(ui, NoticeKind.ALERT, text=say(f"problem-{problem.code}")))
        if stopped is None:
            body.add(Label(ui, say("trouble-nothing-lost")))
        else:
            body.add(Label(ui, say("send-stopped-kept", count=stopped)))
            body.add(Label(ui, say("send-stopped-on")))
        body.add(Label(ui, say("trouble-help"), TextRole.SOFT))
        body.end()
        again = primary_button(
            ui, say("retry"), lambda: self.finish(Way.RETRY), icon="refresh", after=False
        )
        self.fill(body, foot(ui, back=self.escape, primary=again))

    def escape(self) -> None:
        """Go back to where one was."""
        self.finish(Way.BACK)
