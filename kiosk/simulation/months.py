"""Months, written ``YYYY-MM``: which ones a right looks at."""

from __future__ import annotations

import calendar
from datetime import date

#: Since then a claim looks at the three months before the last one: at once in five
#: departments, everywhere six months later (décret n° 2024-912 of 7 October 2024).
REFORM_SOMEWHERE, REFORM_EVERYWHERE = "2024-10", "2025-03"

#: The departments of the first months: Alpes-Maritimes, Aude, Pyrénées-Atlantiques, Vendée, Yonne
#: (arrêté of 19 September 2024).
REFORM_DEPARTMENTS = frozenset({"06", "11", "64", "85", "89"})


def month_of(day: date) -> str:
    """Return the month of a day."""
    return f"{day:%Y-%m}"


def back(month: str, months: int) -> str:
    """Return the month that lies ``months`` before (after, when negative)."""
    count = int(month[:4]) * 12 + int(month[5:]) - 1 - months
    return f"{count // 12:04}-{count % 12 + 1:02}"


def between(first: str, last: str) -> int:
    """Return how many months ``last`` lies after ``first``."""
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:]) - int(first[5:])


def outside(insee: str) -> bool:
    """Return whether a commune lies where family law has scales of its own, which
    OpenFisca-France does not hold: Saint-Pierre-et-Miquelon, Mayotte, the Pacific."""
    return insee.startswith(("975", "976", "98"))


def last_day(month: str) -> date:
    """Return the last day of a month: what was born in it is there."""
    year, number = int(month[:4]), int(month[5:])
    return date(year, number, calendar.monthrange(year, number)[1])


def first_day(month: str) -> date:
    """Return the first day of a month."""
    return date(int(month[:4]), int(month[5:]), 1)


def year(month: str, back_years: int = 0) -> int:
    """Return the civil year of a month, or one that many years before."""
    return int(month[:4]) - back_years


def department(insee: str) -> str:
    """Return the department of a commune by its Insee code: ``92``, ``2A``, ``974``."""
    return insee[:3] if insee.startswith("97") else insee[:2]


def delayed_quarter(month: str, insee: str) -> bool:
    """Return whether RSA and prime d'activité look at M-2..M-4 rather than M-1..M-3."""
    if month >= REFORM_EVERYWHERE:
        return True
    return month >= REFORM_SOMEWHERE and department(insee) in REFORM_DEPARTMENTS


def reference_quarter(month: str, insee: str) -> tuple[str, str, str]:
    """Return the three months whose income counts for RSA and prime d'activité, in order."""
    last = 2 if delayed_quarter(month, insee) else 1
    return back(month, last + 2), back(month, last + 1), back(month, last)
