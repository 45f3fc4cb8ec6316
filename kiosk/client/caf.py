"""What one visitor can ask the Caf for."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Self, TypeVar

import httpx
from pydantic import BaseModel, TypeAdapter, ValidationError

from kiosk.client.accompaniment import AccompanimentCalls
from kiosk.client.appointments import AppointmentCalls
from kiosk.client.content import ContentCalls
from kiosk.client.debts import DebtCalls
from kiosk.client.demonstration import DemonstrationCalls
from kiosk.client.estimates import Estimates
from kiosk.client.following import FollowingCalls
from kiosk.client.franceconnect import FranceConnectCalls
from kiosk.client.household import Household
from kiosk.client.identity import Identity
from kiosk.client.messages import MessageCalls
from kiosk.client.reading import parsed
from kiosk.client.sending import CafProblem, Sender, new_http
from kiosk.client.speaking import new_key
from kiosk.client.training import TrainingCalls
from kiosk.client.uploads import UploadCalls
from kiosk.contract.flaws import Flaw
from kiosk.contract.models import (
    Account,
    Attestation,
    AttestationKind,
    AttestationMonth,
    AttestationRequest,
    Health,
    MonthOfRights,
    Person,
    Posting,
    Receipt,
    Session,
    SignIn,
    SubmissionRequest,
)
from kiosk.contract.problems import Code, problem
from kiosk.contract.wire import (
    IDEMPOTENCY_HEADER,
    PREFIX,
    SESSION_HEADER,
    VISIT_HEADER,
)

_T = TypeVar("_T")

_HEALTH = TypeAdapter(Health)
_SESSION = TypeAdapter(Session)
_ACCOUNT = TypeAdapter(Account)
_MONTHS = TypeAdapter(tuple[MonthOfRights, ...])
_ATTESTATION_MONTHS = TypeAdapter(tuple[AttestationMonth, ...])
_ATTESTATION = TypeAdapter(Attestation)
_POSTING = TypeAdapter(Posting)
_RECEIPT = TypeAdapter(Receipt)
_RECEIPTS = TypeAdapter(tuple[Receipt, ...])


class CafClient(
    AccompanimentCalls,
    TrainingCalls,
    AppointmentCalls,
    ContentCalls,
    DebtCalls,
    DemonstrationCalls,
    Estimates,
    FollowingCalls,
    FranceConnectCalls,
    Household,
    Identity,
    MessageCalls,
    UploadCalls,
):
    """The contract for one visit. Every method raises :class:`CafProblem` and nothing else.

    Works on any asyncio loop, qasync's included. It keeps the token of the person signed
    in: close it (``async with``, or :meth:`aclose`) when the visit ends.
    """

    def __init__(
        self, base_url: str, kiosk_token: str, visit_id: str, timeout_s: float = 10
    ) -> None:
        headers = {"Authorization": f"Bearer {kiosk_token}", VISIT_HEADER: visit_id}
        self._http = new_http(base_url, headers)
        self._sender = Sender(self._http, timeout_s)
        self._session: Session | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections and forget the session; it stays open at the Caf until
        :meth:`sign_out` or the end of the visit."""
        self._session = None
        await self._http.aclose()

    @property
    def person(self) -> Person | None:
        """Who is signed in, or None."""
        return None if self._session is None else self._session.person

    async def health(self) -> Health:
        """Return the state of the backend."""
        return await self._get("/health", _HEALTH)

    async def sign_in(self, identifier: str, password: str) -> Session:
        """Sign in; the requests that follow are this person's."""
        try:
            credentials = SignIn(identifier=identifier, password=password)
        except ValidationError:
            raise CafProblem(problem(Code.CREDENTIALS_REFUSED)) from None
        answer = await self._send("POST", "/sessions", body=credentials)
        self._session = parsed(_SESSION, answer)
        return self._session

    async def sign_out(self) -> None:
        """Sign out. The session is forgotten here even when the Caf cannot be told."""
        if self._session is None:
            return
        try:
            await self._send("DELETE", "/sessions/current")
        except CafProblem as refused:
            if refused.code is not Code.SESSION_EXPIRED:
                raise
        finally:
            self._session = None

    async def account(self) -> Account:
        """Return the home of Mon Compte."""
        return await self._get("/account", _ACCOUNT)

    async def months(self) -> tuple[MonthOfRights, ...]:
        """Return the last 24 months of rights and payments, the current one first."""
        return await self._get("/months", _MONTHS)

    async def attestation_months(self) -> tuple[AttestationMonth, ...]:
        """Return the last 24 months and what can be attested of each, the current one first."""
        return await self._get("/attestations", _ATTESTATION_MONTHS)

    async def request_attestation(
        self,
        kind: AttestationKind,
        month: str,
        *,
        first: str | None = None,
        key: str | None = None,
    ) -> Attestation:
        """Have an attestation made. ``month`` is ``YYYY-MM``; of a period it is the last, and
        ``first`` the first."""
        try:
            asked = AttestationRequest(kind=kind, month=month, first=first)
        except ValidationError:
            raise CafProblem(problem(Code.PERIOD_UNAVAILABLE)) from None
        answer = await self._send("POST", "/attestations", body=asked, key=key or new_key())
        return parsed(_ATTESTATION, answer)

    async def attestation_document(self, attestation_id: str) -> bytes:
        """Return the PDF of an attestation that was made."""
        return (await self._send("GET", f"/attestations/{attestation_id}/document")).content

    async def post_attestation(self, attestation_id: str, *, key: str | None = None) -> Posting:
        """Have an attestation that was made go by post to the address of the dossier."""
        path = f"/attestations/{attestation_id}/posting"
        return parsed(_POSTING, await self._send("POST", path, key=key or new_key()))

    async def submit(
        self,
        journey: str,
        answers: Mapping[str, str | int | bool | tuple[str, ...]],
        *,
        key: str | None = None,
        paper: str | None = None,
        kept_despite: Mapping[str, tuple[Flaw, ...]] | None = None,
    ) -> Receipt:
        """Send the answers of a journey; a document question holds upload ids. ``paper`` is the
        id of the awaited paper that the document is; ``kept_despite`` says by upload id why
        pages were refused that were kept."""
        request = SubmissionRequest(
            journey=journey,
            answers=dict(answers),
            paper=paper,
            kept_despite=dict(kept_despite or {}),
        )
        answer = await self._send("POST", "/submissions", body=request, key=key or new_key())
        return parsed(_RECEIPT, answer)

    async def receipt_document(self, submission_id: str) -> bytes:
        """Return the PDF of the receipt of a submission."""
        return (await self._send("GET", f"/submissions/{submission_id}/receipt")).content

    async def submissions(self) -> tuple[Receipt, ...]:
        """Return what this person submitted in the last 24 months, the newest first."""
        return await self._get("/submissions", _RECEIPTS)

    def _signed_in(self, session: Session) -> None:
        self._session = session

    async def _get(self, path: str, adapter: TypeAdapter[_T]) -> _T:
        return parsed(adapter, await self._send("GET", path))

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
        headers = dict(headers or {})
        if self._session is not None:
            headers[SESSION_HEADER] = self._session.token
        if key is not None:
            headers[IDEMPOTENCY_HEADER] = key
        return await self._sender.send(
            method, PREFIX + path, headers=headers, body=body, content=content, work_s=work_s
        )
