"""What every subject of :class:`kiosk.client.CafClient` speaks through."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from kiosk.client.sending import CafProblem
from kiosk.contract.problems import Code, problem

_Request = TypeVar("_Request", bound=BaseModel)


class Speaking(ABC):
    """Sends requests of one visit."""

    @abstractmethod
    async def _send(
        self,
        method: str,
        path: str,
        *,
        body: BaseModel | None = None,
        content: bytes = b"",
        key: str | None = None,
        work_s: float | None = None,
    ) -> httpx.Response:
        """Send one request of this visit and return the answer of a success."""


def made(kind: type[_Request], **fields: Any) -> _Request:
    """Return a request, or raise :class:`CafProblem` as the Caf would of one so made."""
    try:
        return kind(**fields)
    except ValidationError:
        raise CafProblem(problem(Code.REQUEST_INVALID)) from None
