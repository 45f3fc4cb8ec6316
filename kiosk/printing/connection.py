"""One IPP request over HTTP (RFC 8010, section 4), and what may go wrong with it.

Every request has its own connection: printers drop idle ones without a word, and the
kiosk asks too seldom for the difference to matter.
"""

from __future__ import annotations

import asyncio
import ssl
from itertools import count
from pathlib import Path
from types import TracebackType
from urllib.parse import urlsplit

import httpx

from kiosk.printing.codec import Answer, Attribute, Malformed, Operation, Tag, decode, encode
from kiosk.printing.protocol import PrintingError, Reason

#: Whom the printer takes for the owner of our jobs. The same for every visitor.
REQUESTING_USER = "kiosk"

#: An answer beyond this is not one (a full Get-Printer-Attributes has about 10 kB).
ANSWER_LIMIT = 1 << 20

_DEFAULT_PORT = 631
_REASONS = {
    0x0401: Reason.ACCESS_REFUSED,  # client-error-forbidden
    0x0402: Reason.ACCESS_REFUSED,  # client-error-not-authenticated
    0x0403: Reason.ACCESS_REFUSED,  # client-error-not-authorized
    0x0406: Reason.NOT_A_PRINTER,  # client-error-not-found: no queue of that name
    0x0408: Reason.DOCUMENT_REFUSED,  # client-error-request-entity-too-large
    0x040A: Reason.DOCUMENT_REFUSED,  # client-error-document-format-not-supported
    0x0411: Reason.DOCUMENT_REFUSED,  # client-error-document-format-error
    0x0505: Reason.BUSY,  # server-error-temporary-error
    0x0506: Reason.NOT_ACCEPTING,  # server-error-not-accepting-jobs
    0x0507: Reason.BUSY,  # server-error-busy
}
_VERSION_NOT_SUPPORTED = 0x0503


class IppError(PrintingError):
    """The printer understood and refused. ``status`` is its IPP status code (RFC 8011,
    appendix B)."""

    def __init__(self, status: int) -> None:
        super().__init__(_REASONS.get(status, Reason.FAULT))
        self.status = status


class Connection:
    """Speaks IPP to one printer.

    ``uri`` is ``ipp://`` or ``ipps://``; :class:`ValueError` is raised for another.
    ``certificate`` is a PEM file with the certificate that an ``ipps`` printer must
    present; without it the wire is encrypted, but the printer is taken at its word, since
    printers sign their own certificates.
    """

    def __init__(self, uri: str, *, certificate: Path | None = None, patience_s: float = 5) -> None:
        self.uri = uri
        self._patience_s = patience_s
        self._numbers = count(1)
        self._version = (2, 0)
        self._url = httpx.URL(_http_url(uri))
        self._client = httpx.AsyncClient(
            # A print job must not wander off to a web proxy.
            trust_env=False,
            verify=_tls(certificate) if uri.startswith("ipps:") else False,
            limits=httpx.Limits(max_keepalive_connections=0),
            timeout=patience_s,
        )

    async def __aenter__(self) -> Connection:
        """Return the connection itself."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close it."""
        await self.aclose()

    async def aclose(self) -> None:
        """Close every socket."""
        await self._client.aclose()

    async def request(
        self,
        operation: Operation,
        attributes: tuple[Attribute, ...] = (),
        *,
        job: tuple[Attribute, ...] = (),
        document: bytes = b"",
        patience_s: float | None = None,
    ) -> Answer:
        """Ask and return a successful answer.

        ``attributes`` follow the three that every request begins with, ``job`` are job
        template attributes. Raises :class:`IppError` when the printer refuses, and
        :class:`PrintingError` when it cannot be reached, does not answer within
        ``patience_s`` seconds in all, or answers something else than IPP.
        """
        content = (*self._opening(operation), *attributes), job, document
        patience = patience_s or self._patience_s
        answer = await self._exchange(operation, content, patience)
        if answer.status == _VERSION_NOT_SUPPORTED and self._version != (1, 1):
            self._version = (1, 1)  # Every printer has to speak it (RFC 8011, section 5.1.8).
            answer = await self._exchange(operation, content, patience)
        if not answer.successful:
            raise IppError(answer.status)
        return answer

    async def _exchange(
        self,
        operation: Operation,
        content: tuple[tuple[Attribute, ...], tuple[Attribute, ...], bytes],
        patience_s: float,
    ) -> Answer:
        """Send one request and read its answer, whatever its status."""
        attributes, job, document = content
        number = next(self._numbers)
        groups = {Tag.OPERATION_GROUP: attributes, Tag.JOB_GROUP: job}
        body = encode(operation, number, groups, document, self._version)
        try:
            async with asyncio.timeout(patience_s):
                answer = decode(await self._post(body))
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            reason = Reason.UNTRUSTED if _is_distrust(error) else Reason.OFFLINE
            raise PrintingError(reason) from error
        except (httpx.HTTPError, TimeoutError) as error:
            # A document that left may be printed, answer or not.
            raise PrintingError(Reason.OFFLINE, unsure=bool(document)) from error
        except Malformed as error:
            raise PrintingError(Reason.NOT_A_PRINTER) from error
        if answer.request_id != number:
            raise PrintingError(Reason.NOT_A_PRINTER)
        return answer

    def _opening(self, operation: Operation) -> tuple[Attribute, ...]:
        """What every request begins with, in the order that RFC 8011, 4.1.4 prescribes."""
        opening = (
            Attribute(Tag.CHARSET, "attributes-charset", ("utf-8",)),
            Attribute(Tag.LANGUAGE, "attributes-natural-language", ("fr",)),
        )
        if operation is Operation.CUPS_GET_DEFAULT:
            return opening
        return (*opening, Attribute(Tag.URI, "printer-uri", (self.uri,)))

    async def _post(self, body: bytes) -> bytes:
        received = bytearray()
        headers = {"Content-Type": "application/ipp", "Accept": "application/ipp"}
        async with self._client.stream(
            "POST", self._url, content=body, headers=headers
        ) as response:
            if response.status_code in (401, 403, 426):
                raise PrintingError(Reason.ACCESS_REFUSED)
            kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            if response.status_code != 200 or kind != "application/ipp":
                raise PrintingError(Reason.NOT_A_PRINTER)
            async for chunk in response.aiter_bytes():
                received += chunk
                if len(received) > ANSWER_LIMIT:
                    raise PrintingError(Reason.NOT_A_PRINTER)
        return bytes(received)


def _http_url(uri: str) -> str:
    """Return the HTTP URL behind an IPP one (RFC 7472, RFC 8010, section 5)."""
    parts = urlsplit(uri)
    schemes = {"ipp": "http", "ipps": "https"}
    if parts.scheme not in schemes or not parts.hostname:
        raise ValueError("the printer's address must look like ipp://host:631/path")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{schemes[parts.scheme]}://{host}:{parts.port or _DEFAULT_PORT}{parts.path or '/'}"


def _tls(certificate: Path | None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certificate)
    # A printer is known by its certificate, not by a name that it gave itself.
    context.check_hostname = False
    if certificate is None:
        context.verify_mode = ssl.CERT_NONE
    return context


def _is_distrust(error: BaseException) -> bool:
    """Tell whether the connection failed because of the printer's certificate."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False
