"""How an appointment is said."""

from __future__ import annotations

from datetime import date

from kiosk.contract.appointments import Appointment
from kiosk.contract.calendar import Day
from kiosk.contract.content import Mode
from kiosk.i18n import Words
from kiosk.i18n.weekdays import day_name, hour_text
from kiosk.views.components.rows import StatusRow
from kiosk.views.names import capitalised
from kiosk.views.ui import Ui


def day_text(words: Words, day: date) -> str:
    """Return a day of the weeks to come: « Jeudi 16 avril 2026 »."""
    name = day_name(words, tuple(Day)[day.weekday()])
    return capitalised(f"{name} {words.date(day)}")


def when_text(words: Words, day: date, hour: str) -> str:
    """Return « Jeudi 16 avril 2026 à 9 h »."""
    said = {"day": day_text(words, day), "hour": hour_text(words, hour)}
    return words.text("meet-when", **said)


def meeting_rows(ui: Ui, booked: Appointment) -> list[StatusRow]:
    """Return when, where and how, as rows that are read."""
    words = ui.words
    when = when_text(words, booked.day, booked.hour)
    mode = words.text(f"meet-mode-{booked.mode}")
    where = [booked.place_name, *booked.address]
    if booked.mode is Mode.IN_PERSON and not booked.address:
        where.append(words.text("places-address-unknown"))
    return [
        StatusRow(ui, words.text("meet-check-when"), [when], icon="clock"),
        StatusRow(ui, words.text("meet-check-where"), where, icon="home"),
        StatusRow(ui, words.text("meet-check-how"), [mode], icon=MODE_ICONS[booked.mode]),
    ]


#: The drawing of each mode, by its value.
MODE_ICONS = {"in-person": "people", "telephone": "phone", "video": "camera"}
