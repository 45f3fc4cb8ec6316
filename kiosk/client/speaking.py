"""What every subject of :class:`kiosk.client.CafClient` speaks through."""

from __future__ import annotations

import uuid
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from kiosk.client.sending import CafProblem
from kiosk.contract.problems import Code, problem

_Request = TypeVar("_Request", bound=BaseModel)


def new_key() -> str:
    """Return a new idempotency key: one for each thing that must happen once.

    Keep the key and give it again when the visitor presses *Send* again after a failure.
    """
    return uuid.uuid4().hex


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
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Send one request of this visit and return the answer of a success."""


def made(kind: type[_Request], **fields: Any) -> _Request:
    """Return a request, or raise :class:`CafProblem` as the Caf would of one so made."""
    try:
        return kind(**fields)
    except ValidationError:
        raise CafProblem(problem(Code.REQUEST_INVALID)) from None
