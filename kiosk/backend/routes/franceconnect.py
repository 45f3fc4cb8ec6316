"""FranceConnect+: there and back again. Nothing here takes an idempotency key: an answer of
the provider is good once, and a token must not be kept."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.backend.franceconnect import service
from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheId, TheKiosk, TheParts, ThePlace
from kiosk.contract.franceconnect import (
    FranceConnect,
    FranceConnectFinish,
    FranceConnectLinkRequest,
    FranceConnectOutcome,
    FranceConnectStart,
    WebVisit,
)
from kiosk.contract.models import Session
from kiosk.contract.problems import Code

router = APIRouter(tags=["franceconnect"], prefix="/franceconnect")

_GOING = (
    Code.FRANCECONNECT_ABSENT,
    Code.FRANCECONNECT_UNAVAILABLE,
    Code.SESSION_EXPIRED,
)


@router.get("", responses=problems())
def get_franceconnect(parts: TheParts, kiosk: TheKiosk) -> FranceConnect:
    """Return whether FranceConnect+ is offered here."""
    return service.offered(parts)


@router.post("/starts", status_code=201, responses=problems(*_GOING))
def start(parts: TheParts, place: ThePlace) -> FranceConnectStart:
    """Begin a sign-in: a page to open, good for one answer in this visit."""
    return service.begin(parts, place)


@router.post(
    "/{start_id}/finish",
    responses=problems(
        *_GOING,
        Code.FRANCECONNECT_CANCELLED,
        Code.FRANCECONNECT_LOGIN_REQUIRED,
        Code.FRANCECONNECT_EXPIRED,
        Code.FRANCECONNECT_MIXED_UP,
        Code.FRANCECONNECT_LEVEL,
        Code.FRANCECONNECT_UNVERIFIED,
        Code.FRANCECONNECT_CLOCK,
        Code.FRANCECONNECT_MISCONFIGURED,
        Code.FRANCECONNECT_INCOMPLETE,
    ),
)
def finish(
    parts: TheParts, place: ThePlace, start_id: TheId, given: FranceConnectFinish
) -> FranceConnectOutcome:
    """Take what the page came back with: a session, a number to ask, or an account to open."""
    return service.finish(parts, place, start_id, given.query)


@router.post(
    "/{start_id}/link",
    status_code=201,
    responses=problems(
        *_GOING,
        Code.FRANCECONNECT_EXPIRED,
        Code.FRANCECONNECT_LINK_REFUSED,
        Code.ACCOUNT_LOCKED,
        Code.IDENTIFIER_IS_NIA,
        Code.IDENTIFIER_MALFORMED,
        Code.TOO_MANY_REQUESTS,
    ),
)
def link(
    parts: TheParts, place: ThePlace, start_id: TheId, given: FranceConnectLinkRequest
) -> Session:
    """Say which account is theirs: once, the first time. Three numbers may be wrong."""
    return service.link(parts, place, start_id, given.identifier)


@router.post("/{start_id}/logout", responses=problems(*_GOING, Code.FRANCECONNECT_EXPIRED))
def sign_out(parts: TheParts, place: ThePlace, start_id: TheId) -> WebVisit:
    """Return the page that ends the session at the provider: to be opened once."""
    return service.sign_out(parts, place, start_id)
