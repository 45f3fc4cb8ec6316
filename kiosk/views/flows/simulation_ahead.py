"""Working while the person still answers: what they may say next is computed in advance."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from itertools import product
from math import prod

from kiosk.client import CafClient, CafProblem
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import Journey, Kind, Question
from kiosk.journeys.path import LEFT_EMPTY, answer, asked, path
from kiosk.journeys.rules import Rules

#: As many guesses as the contract takes at a time.
_MOST = 12


class Ahead:
    """Tells the Caf, one list at a time, which answers may be asked next.

    What it could not tell is computed when it is asked: no failure is anybody's concern.
    """

    def __init__(self, caf: CafClient, journey: Journey, rules: Callable[[], Rules]) -> None:
        self._caf = caf
        self._journey = journey
        self._rules = rules
        self._told: tuple[Answers, ...] = ()
        self._task: asyncio.Task[None] | None = None

    def consider(self, answers: Answers) -> None:
        """Look at where these answers lead, and tell what may complete them."""
        guesses = likely(self._journey, answers, self._rules())
        if guesses and guesses != self._told:
            self._told = guesses
            self._task = asyncio.ensure_future(self._tell(self._task, guesses))

    async def aclose(self) -> None:
        """Stop telling."""
        if self._task is not None:
            await _over(self._task)

    async def _tell(self, before: asyncio.Task[None] | None, guesses: tuple[Answers, ...]) -> None:
        if before is not None:
            await _over(before)
        with suppress(CafProblem):
            await self._caf.prepare(self._journey.id, guesses)


def likely(journey: Journey, answers: Answers, rules: Rules) -> tuple[Answers, ...]:
    """Return the answers that the next page may complete, when they are few; else nothing.

    On the review, what is there is complete already.
    """
    way = path(journey, answers, rules)
    if way.complete:
        return (dict(answers),)
    if way.next is None or way.next.exit:
        return ()
    questions = asked(journey, answers, way.next, rules)
    values = [_values(question) for question in questions]
    if not values or not 0 < prod(map(len, values)) <= _MOST:
        return ()
    found = []
    for chosen in product(*values):
        given = dict(answers)
        for question, value in zip(questions, chosen, strict=True):
            given = answer(journey, given, question.id, value, rules).answers
        if path(journey, given, rules).complete:
            found.append(given)
    return tuple(found)


def _values(question: Question) -> tuple[Value, ...]:
    """Return every answer to a question, or nothing when they are not few."""
    match question.kind:
        case Kind.YES_NO:
            return (True, False)
        case Kind.CHOICE:
            return (*question.choices, *((LEFT_EMPTY,) if question.optional else ()))
        case _:
            return ()


async def _over(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
