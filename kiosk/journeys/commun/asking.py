"""One page, one question, with the words of everybody."""

from __future__ import annotations

from dataclasses import replace

from kiosk.journeys.conditions import ALWAYS, Condition
from kiosk.journeys.model import Kind, Page, Question

#: Days in a year, for bounds of dates.
YEAR = 366


def ask(question: Question, when: Condition = ALWAYS) -> Page:
    """Return the page that asks one question: it has its id, and its common words if any."""
    return Page(question.id, (question,), when=when, common=question.common)


def common(question: Question) -> Question:
    """Return ``question`` with the words of everybody: ``common-<id>``."""
    return replace(question, common=f"common-{question.id}")


def day(
    question_id: str,
    *,
    past: int = 5,
    ahead: int = 0,
    when: Condition = ALWAYS,
    shared: bool = False,
) -> Page:
    """Return a page that asks for a day, ``past`` years ago or ``ahead`` years from now at most."""
    asked = Question(question_id, Kind.DATE, minimum=-past * YEAR, maximum=ahead * YEAR)
    return ask(common(asked) if shared else asked, when)
