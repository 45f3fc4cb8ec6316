"""SMS: one HTTP request a message, in the form that the gateway of the Caf expects."""

from __future__ import annotations

import json
import re
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import quote, quote_plus

import httpx

from kiosk.backend.outbox.carrier import Never, NotNow, Parcel, Trouble
from kiosk.backend.outbox.gsm import to_gsm
from kiosk.backend.outbox.smtp import is_loopback

_PLACEHOLDER = re.compile(r"\{(to|text|sender|id|secret)\}")

#: What is read of an answer, in bytes: enough to see whether it lies.
_ANSWER = 64 * 1024

#: Longest reading of it, in seconds, however slowly it drips.
_READING_S = 20.0

#: Answers of a gateway that is not able to say, or of somebody who may not use it: the
#: message is not at fault.
_NOT_THE_MESSAGE = frozenset({401, 402, 403, 404, 405, 407, 408, 421, 425, 429})


@dataclass(frozen=True, slots=True)
class Gateway:
    """An HTTP gateway. Raises ValueError for what would be sent in clear, or cannot be.

    ``url``, ``headers`` and ``body`` hold the placeholders ``{to}``, ``{text}``, ``{sender}``,
    ``{id}`` and ``{secret}``. An answer of success is one only if its body matches
    ``accepted_if``, where that is given.
    """

    url: str
    method: str = "POST"
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    body: str = '{"to": "{to}", "text": "{text}", "from": "{sender}"}'
    sender: str = "CAF"
    secret: str | None = field(default=None, repr=False)
    accepted_if: str | None = None
    certificate: Path | None = None
    timeout_s: float = 10

    def __post_init__(self) -> None:
        url = httpx.URL(_PLACEHOLDER.sub("x", self.url))
        if url.scheme != "https" and not is_loopback(url.host):
            raise ValueError("a gateway elsewhere must encrypt (https)")
        everything = "".join((self.url, self.body, *self.headers.values()))
        if "{secret}" in everything and self.secret is None:
            raise ValueError("the secret of the gateway is not given")
        if "{secret}" in self.url:
            # Addresses end in the logs of those who are asked.
            raise ValueError("the secret goes into a header or the body, not into the address")
        if self.secret is not None and not self.secret.isprintable():
            raise ValueError("the secret of the gateway holds what a header cannot")
        if self.accepted_if is not None:
            try:
                re.compile(self.accepted_if)
            except re.error:
                raise ValueError("accepted_if is not a regular expression") from None


class HttpSms:
    """Carries SMS. One that the gateway took and did not acknowledge may come twice; a gateway
    that looks at ``{id}`` can know a repeat."""

    threads = 2

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    def carry(self, parcel: Parcel) -> None:
        """Send one SMS. Raises as :class:`~kiosk.backend.outbox.carrier.Carrier` says."""
        try:
            with client(self._gateway) as http:
                answer = http.send(self._request(http, parcel), stream=True)
                with closing(answer):
                    body = _beginning(answer)
        except httpx.TimeoutException:
            raise NotNow(Trouble.TIMED_OUT) from None
        except httpx.HTTPError as error:
            raise NotNow(trouble_of(error)) from None
        self._judge(answer, body)

    def _request(self, http: httpx.Client, parcel: Parcel) -> httpx.Request:
        gateway = self._gateway
        values = {
            "to": parcel.to,
            "text": to_gsm(parcel.text),
            "sender": gateway.sender,
            "id": parcel.id,
            "secret": gateway.secret or "",
        }
        headers = {name: _filled(text, values, str) for name, text in gateway.headers.items()}
        url = _filled(gateway.url, values, lambda value: quote(value, safe=""))
        if gateway.method == "GET":
            return http.build_request("GET", url, headers=headers)
        headers.setdefault("Content-Type", gateway.content_type)
        body = _filled(gateway.body, values, _writing(gateway.content_type))
        return http.build_request(gateway.method, url, headers=headers, content=body.encode())

    def _judge(self, answer: httpx.Response, body: str) -> None:
        status = answer.status_code
        if answer.is_success:
            expected = self._gateway.accepted_if
            if expected is not None and re.search(expected, body) is None:
                raise NotNow(Trouble.ANSWER)
            return
        if status == 429:
            raise NotNow(Trouble.THROTTLED, retry_after(answer))
        if status in (401, 403, 407):
            raise NotNow(Trouble.CREDENTIALS)
        if status in _NOT_THE_MESSAGE or not answer.is_client_error:
            raise NotNow(Trouble.ANSWER, retry_after(answer))
        raise Never(Trouble.ADDRESS)


def client(gateway: Gateway) -> httpx.Client:
    """Return what speaks to ``gateway``; its caller closes it."""
    verify: ssl.SSLContext | bool = True
    if gateway.certificate is not None:
        verify = ssl.create_default_context(cafile=str(gateway.certificate))
    elsewhere = not is_loopback(httpx.URL(_PLACEHOLDER.sub("x", gateway.url)).host)
    return httpx.Client(
        timeout=gateway.timeout_s, verify=verify, follow_redirects=False, trust_env=elsewhere
    )


def trouble_of(error: httpx.HTTPError) -> Trouble:
    """Return what an error of the connection means."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return Trouble.CERTIFICATE
        cause = cause.__cause__ or cause.__context__
    return Trouble.UNREACHABLE


def retry_after(answer: httpx.Response) -> float | None:
    """Return how long the gateway asks to wait, in seconds; None when it does not say."""
    said = answer.headers.get("Retry-After", "").strip()
    if said.isascii() and said.isdigit() and len(said) < 9:
        return float(said)
    try:
        instant = parsedate_to_datetime(said)
    except ValueError:
        return None
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=UTC)
    return max(0.0, (instant - datetime.now(UTC)).total_seconds())


def _beginning(answer: httpx.Response) -> str:
    read = bytearray()
    late = time.monotonic() + _READING_S
    for chunk in answer.iter_bytes():
        read += chunk
        if len(read) > _ANSWER or time.monotonic() > late:
            break
    return bytes(read[:_ANSWER]).decode("utf-8", "replace")


def _filled(template: str, values: Mapping[str, str], write: Callable[[str], str]) -> str:
    """Return the template with its placeholders, in one pass: what is filled in is not read."""
    return _PLACEHOLDER.sub(lambda found: write(values[found[1]]), template)


def _writing(content_type: str) -> Callable[[str], str]:
    """Return how a value is written in a body of that type."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind.endswith("json"):
        return lambda value: json.dumps(value)[1:-1]
    if kind == "application/x-www-form-urlencoded":
        return quote_plus
    if kind.endswith("xml"):
        from xml.sax.saxutils import escape

        return lambda value: escape(value, {'"': "&quot;"})
    return str
