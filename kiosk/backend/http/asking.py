"""What a request carries beside its body: the parts, the visit, the person, the key."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Header, Path, Request

from kiosk.backend.parts import Parts
from kiosk.backend.services.beside import require_in_earnest
from kiosk.backend.services.caller import Caller, Place
from kiosk.backend.services.sessions import caller_of
from kiosk.contract.wire import (
    IDEMPOTENCY_HEADER,
    IDEMPOTENCY_PATTERN,
    SESSION_HEADER,
    VISIT_HEADER,
    VISIT_PATTERN,
)


# What only looks at the request is a coroutine: a function would be handed to a thread, and
# handing over takes longer than looking.
async def _parts(request: Request) -> Parts:
    parts = request.app.state.parts
    assert isinstance(parts, Parts)
    return parts


TheParts = Annotated[Parts, Depends(_parts)]


async def kiosk_of(request: Request) -> str:
    """Return the id of the kiosk that speaks, which the gate let in."""
    return str(request.state.kiosk_id)


TheKiosk = Annotated[str, Depends(kiosk_of)]


async def _place(
    kiosk_id: TheKiosk,
    visit: Annotated[
        str, Header(alias=VISIT_HEADER, pattern=VISIT_PATTERN, description="The visit.")
    ],
) -> Place:
    return Place(kiosk_id, visit)


ThePlace = Annotated[Place, Depends(_place)]


def _caller(
    parts: TheParts,
    place: ThePlace,
    session: Annotated[
        str, Header(alias=SESSION_HEADER, max_length=256, description="Token of a session.")
    ],
) -> Caller:
    return caller_of(parts, place, session)


TheCaller = Annotated[Caller, Depends(_caller)]


def _in_earnest(parts: TheParts, place: ThePlace) -> None:
    require_in_earnest(parts, place)


#: Of every route that sends or changes something: refused in a visit that is for training.
InEarnest = Depends(_in_earnest)

TheKey = Annotated[
    str,
    Header(
        alias=IDEMPOTENCY_HEADER,
        pattern=IDEMPOTENCY_PATTERN,
        description="The same key with the same request does it once and answers the same.",
    ),
]

#: An identifier in a path; anything else is not found.
TheId = Annotated[str, Path(pattern=r"^[0-9a-f]{32}$")]
