"""Reading what the Caf answers."""

from __future__ import annotations

from typing import TypeVar

import httpx
from pydantic import TypeAdapter, ValidationError

from kiosk.client.sending import CafProblem
from kiosk.contract.problems import Code, problem

_T = TypeVar("_T")


def parsed(adapter: TypeAdapter[_T], answer: httpx.Response) -> _T:
    """Return what an answer holds. Raises :class:`CafProblem` for what is no such thing."""
    try:
        return adapter.validate_json(answer.content)
    except ValidationError:
        raise CafProblem(problem(Code.UNREACHABLE)) from None
