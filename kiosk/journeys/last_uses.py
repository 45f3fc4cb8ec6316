"""Where a journey looks for the last time at each of its conditions and checks."""

from __future__ import annotations

from kiosk.journeys.conditions import Condition
from kiosk.journeys.model import Check, Journey


def last_uses(journey: Journey) -> dict[Condition | Check, int]:
    """Return the place of the last page that looks at each condition, and at each check."""
    last: dict[Condition | Check, int] = {}
    places: dict[str, int] = {}
    for place, page in enumerate(journey.pages):
        for condition in (page.when, *(question.when for question in page.questions)):
            last[condition] = place
        places |= {question.id: place for question in page.questions}
    return last | {check: places[check.question] for check in journey.checks}
