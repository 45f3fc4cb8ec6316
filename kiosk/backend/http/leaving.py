"""Requests that their kiosk no longer waits for."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from fastapi import Request

from kiosk.backend.refusal import Refused
from kiosk.contract.problems import Code

_T = TypeVar("_T")


async def while_there(request: Request, work: Coroutine[Any, Any, _T]) -> _T:
    """Return what ``work`` does, or cancel it once the kiosk has closed its connection.

    The body must have been read. What is answered then reaches nobody.
    """
    doing, leaving = asyncio.ensure_future(work), asyncio.ensure_future(_left(request))
    try:
        await asyncio.wait({doing, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not doing.done():
            raise Refused(Code.UNAVAILABLE)
        return doing.result()
    finally:
        for task in (doing, leaving):
            task.cancel()


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
