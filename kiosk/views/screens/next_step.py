"""The address that the Caf knows is out of date: whom to ask, for this very person."""

from __future__ import annotations

from kiosk.contract.identity import NextStep
from kiosk.views.body import Body
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.estimate_detail import told_card
from kiosk.views.ui import Ui

_ICONS = {NextStep.TELEPHONE_OR_COUNTER: "phone", NextStep.EMAIL_FORM: "letter"}


class NextStepScreen(Screen[Way]):
    """One thing to do elsewhere. ON once it is read."""

    name = "next-step"

    def __init__(self, ui: Ui, step: NextStep) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("next-step-title"), words.text("next-step-hint"))
        text_id = f"next-step-{step}"
        how = words.attribute(text_id, "hint") or ""
        body.add(told_card(ui, _ICONS[step], words.text(text_id), [how]))
        body.end()
        on = primary_button(ui, words.text("help-close"), lambda: self.finish(Way.ON))
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to what else can be tried."""
        self.finish(Way.BACK)
