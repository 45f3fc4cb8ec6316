"""Somebody signs in; the Caf refuses: what every test of the contract does."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

import pytest
from caf_running import somebody

from kiosk.client import CafClient, CafProblem
from kiosk.contract.problems import HTTP_STATUS, Code, Problem


async def signed_in(client: CafClient, name: str) -> CafClient:
    """Sign in as somebody of the demonstration, by their first names."""
    who = somebody(name)
    await client.sign_in(who.nir, who.password)
    return client


async def refused(code: Code, asked: Coroutine[Any, Any, object]) -> Problem:
    """Return the problem that was met; it has that code, and the status of that code."""
    with pytest.raises(CafProblem) as caught:
        await asked
    assert caught.value.code is code
    assert caught.value.problem.status == HTTP_STATUS[code]
    return caught.value.problem
