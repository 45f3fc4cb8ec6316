"""The address that the Caf knows is out of date: whom to ask, for this very person."""

from __future__ import annotations

from kiosk.contract.identity import NextStep
from kiosk.views.body import Body
from kiosk.views.feet import foot, paper_button, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.estimate_detail import told_card
from kiosk.views.ui import Ui

_ICONS = {NextStep.TELEPHONE_OR_COUNTER: "phone", NextStep.EMAIL_FORM: "letter"}


class NextStepScreen(Screen[Way]):
    """One thing to do elsewhere. ON once it is read; PRINT: on paper, where it ``can_print``."""

    name = "next-step"

    def __init__(self, ui: Ui, step: NextStep, *, can_print: bool = False) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("next-step-title"), words.text("next-step-hint"))
        text_id = f"next-step-{step}"
        how = words.attribute(text_id, "hint") or ""
        body.add(told_card(ui, _ICONS[step], words.text(text_id), [how]))
        body.end()
        on = primary_button(ui, words.text("help-close"), lambda: self.finish(Way.ON))
        paper = paper_button(ui, lambda: self.finish(Way.PRINT)) if can_print else None
        self.fill(body, foot(ui, back=self.escape, middle=paper, primary=on))

    def escape(self) -> None:
        """Go back to what else can be tried."""
        self.finish(Way.BACK)
