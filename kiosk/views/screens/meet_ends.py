"""The ends of an appointment: checked before it is made, made, chosen to be cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from kiosk.contract.appointments import Appointment
from kiosk.i18n.formats import isolated
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow, StatusRow
from kiosk.views.components.surface import Panel
from kiosk.views.content_words import side_by_side
from kiosk.views.feet import foot, paper_button, primary_button
from kiosk.views.meeting_words import MODE_ICONS, meeting_rows, when_text
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


class MeetCheckScreen(Screen[Way]):
    """ON: make it. BACK: change something. ``who`` are a name and a number, of who is not signed
    in."""

    name = "meet-check"

    def __init__(self, ui: Ui, meeting: Appointment, who: Sequence[str] = ()) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("meet-check-title"))
        rows = meeting_rows(ui, meeting)
        if who:
            rows.append(StatusRow(ui, say("meet-check-who"), who, icon="person"))
        body.add(side_by_side(ui, rows))
        body.end()
        on = primary_button(ui, say("meet-book"), lambda: self.finish(Way.ON), icon="check")
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to the times."""
        self.finish(Way.BACK)


class MeetDoneScreen(Screen[Way]):
    """ON: done. PRINT: have it on paper."""

    name = "meet-done"

    def __init__(self, ui: Ui, meeting: Appointment) -> None:
        super().__init__(ui)
        say, theme = ui.words.text, ui.theme
        body = Body(ui, say("meet-done-title"), when_text(ui.words, meeting.day, meeting.hour))
        panel = Panel(ui, SurfaceKind.CARD_PRIMARY)
        column = QVBoxLayout(panel)
        side, top = theme.soft_px(40), theme.soft_px(28)
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(theme.px(6))
        about = Label(ui, say("meet-done-number"), TextRole.SOFT, tone=Tone.ON_ACTION_SOFT)
        shown = isolated(meeting.number, ui.words.locale)
        number = Label(ui, shown, TextRole.SECOND_TITLE, tone=Tone.ON_ACTION)
        number.setObjectName("number")
        column.addWidget(about)
        column.addWidget(number)
        column.addStretch(1)
        title = say("meet-done-keep-title")
        keep = Notice(ui, NoticeKind.ATTENTION, title, say("meet-done-keep"), icon="info")
        body.add(side_by_side(ui, [panel, keep]))
        body.add(side_by_side(ui, meeting_rows(ui, meeting), most=3, least=480))
        body.end()
        on = primary_button(ui, say("help-close"), self.escape)
        paper = paper_button(ui, lambda: self.finish(Way.PRINT))
        self.fill(body, foot(ui, middle=paper, primary=on))

    def escape(self) -> None:
        """Be done."""
        self.finish(Way.ON)


class MeetingsScreen(Screen[Appointment | Way]):
    """The outcome is the appointment touched, or BACK."""

    name = "meetings"

    def __init__(self, ui: Ui, meetings: Sequence[Appointment]) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("meet-list-title"), say("meet-list-hint"))
        rows = []
        for one in meetings:
            when = when_text(ui.words, one.day, one.hour)
            row = ListRow(ui, when, one.place_name, icon=MODE_ICONS[one.mode])
            row.setObjectName(f"meeting-{one.id}")
            row.clicked.connect(partial(self.finish, one))
            rows.append(row)
        body.add(side_by_side(ui, rows, most=1))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back."""
        self.finish(Way.BACK)


class MeetCancelScreen(Screen[Way]):
    """ON: give it back. BACK: keep it."""

    name = "meet-cancel"

    def __init__(self, ui: Ui, meeting: Appointment) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("meet-cancel-title"), say("meet-cancel-hint"))
        body.add(side_by_side(ui, meeting_rows(ui, meeting)))
        body.end()
        sure = Button(ui, say("meet-cancel"), ButtonKind.DANGER, icon="cross")
        sure.setObjectName("primary")
        sure.clicked.connect(lambda: self.finish(Way.ON))
        self.fill(body, foot(ui, back=self.escape, primary=sure))

    def escape(self) -> None:
        """Keep it."""
        self.finish(Way.BACK)
