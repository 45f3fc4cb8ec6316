"""When: a day among those on which there is room, then an hour of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kiosk.contract.appointments import DayOfTimes
from kiosk.i18n.weekdays import hour_text
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import side_by_side
from kiosk.views.feet import foot
from kiosk.views.meeting_words import day_text
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class MeetDayScreen(Screen[DayOfTimes | Way]):
    """The outcome is the day touched, or BACK."""

    name = "meet-day"

    def __init__(self, ui: Ui, place: str, days: Sequence[DayOfTimes]) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("meet-day-title"), say("meet-day-hint", place=place) if days else "")
        if not days:
            text = say("meet-none")
            body.add(Notice(ui, NoticeKind.ATTENTION, say("meet-none-title"), text))
        rows = []
        for one in days:
            free = say("meet-day-free", count=len(one.hours))
            row = ListRow(ui, day_text(ui.words, one.day), free, icon="calendar")
            row.setObjectName(f"day-{one.day.isoformat()}")
            row.clicked.connect(partial(self.finish, one))
            rows.append(row)
        body.add(side_by_side(ui, rows, most=3, least=480))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Choose another place."""
        self.finish(Way.BACK)


class MeetHourScreen(Screen[str | Way]):
    """The outcome is the hour touched (``HH:MM``), or BACK."""

    name = "meet-hour"

    def __init__(self, ui: Ui, day: DayOfTimes) -> None:
        super().__init__(ui)
        say = ui.words.text
        said = day_text(ui.words, day.day)
        body = Body(ui, say("meet-hour-title"), say("meet-hour-hint", day=said))
        chips = []
        for hour in day.hours:
            chip = Button(ui, hour_text(ui.words, hour), ButtonKind.CHIP, icon="clock")
            chip.setObjectName(f"hour-{hour.replace(':', '-')}")
            chip.clicked.connect(partial(self.finish, hour))
            chips.append(chip)
        body.add(side_by_side(ui, chips, most=5, least=240))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Choose another day."""
        self.finish(Way.BACK)
