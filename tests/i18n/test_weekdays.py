"""Days and hours, as one says them; whether something is open."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.contract.calendar import Day
from kiosk.contract.content import Hours
from kiosk.contract.opening import opening
from kiosk.i18n import Words
from kiosk.i18n.weekdays import days_text, hours_text

WEEK = tuple(Day)[:5]


@pytest.mark.parametrize(
    ("locale", "days", "said"),
    [
        ("fr", WEEK, "du lundi au vendredi"),
        ("fr", (Day.JEUDI, Day.MARDI), "mardi et jeudi"),
        ("fr", (Day.LUNDI, Day.MARDI), "lundi et mardi"),
        (
            "fr",
            (Day.LUNDI, Day.MERCREDI, Day.JEUDI, Day.VENDREDI),
            "lundi et du mercredi au vendredi",
        ),
        ("en", WEEK, "Monday to Friday"),
        ("ar", (Day.DIMANCHE,), "الأحد"),
    ],
)
def test_days_are_said_as_one_would(locale: str, days: tuple[Day, ...], said: str) -> None:
    assert days_text(Words(locale), days).replace("\u2068", "").replace("\u2069", "") == said


def test_hours_are_said_without_their_noughts() -> None:
    hours = Hours(days=(Day.LUNDI,), opens="09:00", closes="16:30")
    said = hours_text(Words("fr"), hours).replace("\N{NO-BREAK SPACE}", " ")
    assert said == "Lundi, de 9 h à 16 h 30"


def test_something_is_open_from_its_hour_and_no_more_at_its_last() -> None:
    hours = (Hours(days=WEEK, opens="09:00", closes="16:30"),)
    thursday = datetime(2026, 4, 16, 9, 0)
    found = opening(hours, thursday)
    assert found is not None and found.open and found.hour == "16:30"
    closed = opening(hours, thursday.replace(hour=16, minute=30))
    assert closed is not None and not closed.open and closed.day is Day.VENDREDI
    assert opening((), thursday) is None
