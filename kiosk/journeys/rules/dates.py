"""Days: typed the French way round, kept as ISO 8601, bounded in days from today."""

from __future__ import annotations

import re
from datetime import date, timedelta

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Bounds, Fault, Rule, Rules
from kiosk.journeys.rules.numbers import latin_digits

_YEAR = 366

#: Days from today: a hundred and fifty years back, fifty ahead, when a question says nothing.
BOUNDS = Bounds(minimum=-150 * _YEAR, maximum=50 * _YEAR, lowest=-200 * _YEAR, highest=100 * _YEAR)

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})", re.ASCII)
_SEPARATED = re.compile(
    r"(?P<day>\d{1,2})(?P<by>[ /.-])(?P<month>\d{1,2})(?P=by)(?P<year>\d{4})", re.ASCII
)
_RUN = re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4})", re.ASCII)


def month_before(today: date, back: int) -> str:
    """Return the month that was ``back`` months ago on ``today``, as ``YYYY-MM``."""
    count = today.year * 12 + today.month - 1 - back
    return f"{count // 12:04}-{count % 12 + 1:02}"


def limits(question: Question, rules: Rules) -> tuple[date, date]:
    """Return the earliest and the latest day that ``question`` allows."""
    minimum, maximum = BOUNDS.of(question)
    return rules.today + timedelta(days=minimum), rules.today + timedelta(days=maximum)


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None


def _check(question: Question, value: Value, rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    found = _ISO.fullmatch(value)
    if found is None:
        return "date-form"
    day = _day(found)
    if day is None:
        return "date-unreal"
    earliest, latest = limits(question, rules)
    if day < earliest:
        return "date-too-early"
    return "date-too-late" if day > latest else None


def _parse(_question: Question, typed: str) -> Value | Fault:
    text = re.sub(r"\s*([/.-])\s*", r"\1", " ".join(latin_digits(typed).split()))
    for form in (_ISO, _SEPARATED, _RUN):
        if found := form.fullmatch(text):
            day = _day(found)
            return Fault("date-unreal") if day is None else day.isoformat()
    return Fault("date-form")


RULE = Rule(
    _check,
    _parse,
    (MALFORMED, "date-form", "date-unreal", "date-too-early", "date-too-late"),
    BOUNDS,
)
