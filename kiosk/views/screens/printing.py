"""A print on its way: sent, printing, held up, done or not. The truth at each step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from kiosk.printing.protocol import JobState, Phase, Reason
from kiosk.views.body import Body
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.progress import ProgressBar
from kiosk.views.components.spinner import Spinner
from kiosk.views.feet import back_button, foot, primary_button
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

#: Least height of the page, in heights of its drawing, at which the drawing is shown.
_DRAWINGS = 5


@dataclass(frozen=True)
class Printing:
    """What is known of a print. ``failure``: the document could not be handed over.

    ``unsure``: the printer may all the same have taken it. ``state`` None: not sent yet.
    """

    state: JobState | None = None
    failure: Reason | None = None
    unsure: bool = False
    canceling: bool = False

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self.failure is not None or (self.state is not None and self.state.phase.terminal)

    @property
    def done(self) -> bool:
        """Whether the sheets are in the tray."""
        return self.state is not None and self.state.phase is Phase.COMPLETED


class PrintingScreen(Screen[Way]):
    """ON when it is printed and taken, RETRY to print again, BACK to cancel or give up."""

    name = "printing"

    def __init__(self, ui: Ui, live: Live[Printing]) -> None:
        super().__init__(ui)
        say = ui.words.text
        self.live = live
        self._printing = live.value
        body = Body(ui)
        body.column.addStretch(1)
        self._icon = Icon(
            ui, "printer", ui.theme.soft_px(96), tile=Tone.TINT, tile_side=ui.theme.soft_px(168)
        )
        body.column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = Label(ui, "", TextRole.TITLE, centred=True)
        body.add(self._title)
        self._line = Label(ui, "", TextRole.BODY, centred=True)
        body.add(self._line)
        self._bar = ProgressBar(ui)
        body.column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        self._spinner = Spinner(ui, ui.theme.soft_px(64))
        body.column.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignHCenter)
        self._notice = Notice(ui, NoticeKind.ATTENTION)
        body.column.addWidget(self._notice, 0, Qt.AlignmentFlag.AlignHCenter)
        body.column.addStretch(2)
        self._back = back_button(ui, self.escape, say("print-cancel"))
        self._primary = primary_button(ui, say("print-taken"), self._go_on)
        self.fill(body, foot(ui, middle=self._back, primary=self._primary))
        self.follow(live, self._say)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the drawing leave where large words need its room: a jam must be read."""
        super().resizeEvent(event)
        self._icon.setVisible(self.height() > _DRAWINGS * self._icon.height())

    def escape(self) -> None:
        """Cancel the print, or leave one that failed."""
        if not self._printing.done:
            self.finish(Way.BACK)

    def _go_on(self) -> None:
        self.finish(Way.ON if self._printing.done else Way.RETRY)

    def _say(self, printing: Printing) -> None:
        self._printing = printing
        ui, say = self.ui, self.ui.words.text
        state = printing.state
        phase = state.phase if state else None
        self._title.setText(say(_title(printing)))
        self._line.setText(self._line_of(printing))
        self._icon.set_icon("check" if printing.done else "printer", _tone(printing))
        self._spinner.setVisible(not printing.over)
        total = state.sides_total if state else None
        counted = bool(total and state and state.sides_done is not None and not printing.over)
        self._bar.setVisible(counted)
        if counted and state and total:
            self._bar.set_fraction((state.sides_done or 0) / total)
        reasons = state.reasons if state and phase is not Phase.COMPLETED else ()
        reason = printing.failure or (reasons[0] if reasons else None)
        self._notice.setVisible(reason is not None or printing.unsure)
        if reason is not None:
            text_id = f"printing-reason-{reason}"
            hint = ui.words.attribute(text_id, "hint") or ""
            if printing.unsure:
                hint = f"{hint} {say('print-unsure')}".strip()
            self._notice.set_texts(say(text_id), hint)
        self._primary.setVisible(printing.over)
        self._primary.set_text(say("print-taken" if printing.done else "print-again"))
        self._back.setVisible(not printing.done)
        self._back.setEnabled(not printing.canceling or printing.over)
        self._back.set_text(say("print-without" if printing.over else "print-cancel"))

    def _line_of(self, printing: Printing) -> str:
        say, state = self.ui.words.text, printing.state
        if printing.failure is not None:
            return ""
        if state is None:
            return say("print-sending")
        if printing.done:
            return say("print-done")
        if state.phase.terminal:
            return self.ui.words.attribute(f"printing-phase-{state.phase}", "hint") or ""
        if state.sides_done is not None and state.sides_total:
            done = min(state.sides_total, state.sides_done + 1)
            return say("print-progress", done=done, total=state.sides_total)
        return say("print-do-not-leave")


def _title(printing: Printing) -> str:
    if printing.failure is not None:
        return "print-failed-title"
    if printing.state is None:
        return "print-title"
    if printing.done:
        return "print-done-title"
    return f"printing-phase-{printing.state.phase}"


def _tone(printing: Printing) -> Tone:
    if printing.done:
        return Tone.GOOD
    return Tone.ALERT if printing.over else Tone.ACTION
