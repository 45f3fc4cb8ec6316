"""Sending one request: how long to wait, when to send again, how errors are told."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address

import httpx
from pydantic import BaseModel, ValidationError

from kiosk.contract.problems import Code, Problem, problem
from kiosk.contract.wire import IDEMPOTENCY_HEADER

#: Methods that may be sent again without doing anything twice (RFC 9110, section 9.2.2).
_IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE"})

#: Answers of a server that is starting, stopping or behind a proxy that lost it.
_PASSING = frozenset({502, 503, 504})

#: Seconds before the first repeat, and at most between two.
_FIRST_PAUSE_S = 0.1
_LONGEST_PAUSE_S = 2.0

#: Bytes a second that the slowest link of a counter carries; a large file gets more time.
_SLOWEST_LINK = 128 * 1024


class CafProblem(Exception):
    """The Caf refused, or could not be reached: ``problem`` says which and why."""

    def __init__(self, problem: Problem) -> None:
        # Only the code: the rest of a problem names what the person answered.
        super().__init__(problem.code.value)
        self.problem = problem

    @property
    def code(self) -> Code:
        """The stable code of the problem."""
        return self.problem.code


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends requests. ``timeout_s`` is the patience for one action, repeats included."""

    http: httpx.AsyncClient
    timeout_s: float

    async def send(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: BaseModel | None = None,
        content: bytes = b"",
        work_s: float | None = None,
    ) -> httpx.Response:
        """Return the answer of a success; raise :class:`CafProblem` for anything else.

        Sent again, with a growing pause, while there is time: after any failure when that
        cannot do anything twice, and otherwise only when no connection was made.

        ``work_s`` is for what changes nothing but takes the Caf long: that much patience,
        during which a broken connection is made again within ``timeout_s`` of the start.
        """
        headers = dict(headers or {})
        if body is not None:
            content = body.model_dump_json().encode()
            headers["Content-Type"] = "application/json"
        repeatable = method in _IDEMPOTENT or IDEMPOTENCY_HEADER in headers
        request = self.http.build_request(
            method,
            path,
            headers=headers,
            content=content,
            timeout=self._timeout(repeatable, work_s),
        )
        failure = Code.TIMEOUT
        pause = _FIRST_PAUSE_S
        loop = asyncio.get_running_loop()
        late = loop.time() + self.timeout_s
        patience_s = max(work_s or 0, self.timeout_s)
        try:
            async with asyncio.timeout(patience_s + len(content) / _SLOWEST_LINK):
                while True:
                    try:
                        answer = await self.http.send(request)
                    except httpx.TransportError as error:
                        failure = _code_of(error)
                        again = repeatable or _never_sent(error)
                        if work_s is not None:
                            again = loop.time() < late
                    else:
                        failure = Code.UNAVAILABLE
                        again = repeatable and answer.status_code in _PASSING
                        if not again:
                            return _understood(answer)
                    if not again:
                        break
                    # Jitter: the kiosks of a place must not all come back at one instant.
                    await asyncio.sleep(pause * random.uniform(0.5, 1.5))
                    pause = min(pause * 2, _LONGEST_PAUSE_S)
        except TimeoutError:
            pass
        raise CafProblem(problem(failure))

    def _timeout(self, repeatable: bool, work_s: float | None) -> httpx.Timeout:
        # A silent connection is given up half-way, so that a repeat has its chance.
        silent_s = self.timeout_s / 2 if repeatable else self.timeout_s
        return httpx.Timeout(silent_s, read=max(work_s or 0, silent_s))


def new_http(base_url: str, headers: Mapping[str, str]) -> httpx.AsyncClient:
    """Return an HTTP client for one backend; its caller closes it."""
    url = httpx.URL(base_url)
    return httpx.AsyncClient(
        base_url=url,
        headers=headers,
        # The loopback is never behind the proxy that the environment may name.
        trust_env=not _is_loopback(url.host),
        follow_redirects=False,
    )


def _code_of(error: httpx.TransportError) -> Code:
    if isinstance(error, httpx.TimeoutException) and not _never_sent(error):
        return Code.TIMEOUT
    return Code.UNREACHABLE


def _never_sent(error: httpx.TransportError) -> bool:
    return isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)


def _understood(answer: httpx.Response) -> httpx.Response:
    if answer.is_success:
        return answer
    try:
        told = Problem.model_validate_json(answer.content)
    except ValidationError:
        told = problem(Code.UNREACHABLE)
    raise CafProblem(told)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
