"""A password that one chooses: its rules in sight, then once more from memory."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from kiosk.journeys.conditions import Answers
from kiosk.views.flows.identity import Entrance
from kiosk.views.flows.journey import Refusal, Taken, take
from kiosk.views.outcomes import Way
from kiosk.views.whereabouts import Part

#: Does something with the password. None: it is done. A refusal is said under it; a way
#: leaves it to be typed again.
Use = Callable[[str], Awaitable[Refusal | Way | None]]


async def choose_password(entrance: Entrance, use: Use, part: Part) -> str | None:
    """Have a password chosen and used; return it, or None when the visitor goes back."""

    async def conclude(answers: Answers) -> Refusal | Way | None:
        return await use(str(answers["nouveau"]))

    taken = await take(
        entrance.stage,
        entrance.journeys["new-password"],
        entrance.rules,
        conclude,
        part=part,
    )
    return str(taken.answers["nouveau"]) if isinstance(taken, Taken) else None
