"""Every error leaves as an RFC 9457 problem."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from kiosk.backend.refusal import Refused
from kiosk.backend.store.fullness import is_full
from kiosk.contract.problems import MEDIA_TYPE, Code, Problem, problem
from kiosk.contract.wire import IDEMPOTENCY_HEADER, SESSION_HEADER

#: A header that is missing has its own code, so that a kiosk knows what to do.
_MISSING_HEADERS = {
    IDEMPOTENCY_HEADER: Code.IDEMPOTENCY_KEY_MISSING,
    SESSION_HEADER: Code.SESSION_EXPIRED,
}

_HTTP_CODES = {404: Code.NOT_FOUND, 405: Code.METHOD_REFUSED, 401: Code.KIOSK_REFUSED}


def response(told: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """Return the answer that says a problem."""
    extra = dict(headers or {})
    if told.retry_after is not None:
        extra["Retry-After"] = str(told.retry_after)
    if told.code is Code.KIOSK_REFUSED:
        extra["WWW-Authenticate"] = "Bearer"
    return Response(
        told.model_dump_json(exclude_none=True),
        status_code=told.status,
        media_type=MEDIA_TYPE,
        headers=extra,
    )


def install(app: FastAPI) -> None:
    """Say every error of ``app`` as a problem."""
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(DBAPIError, _database)


def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return response(error.problem, error.headers)


def _invalid(_request: Request, error: Exception) -> Response:
    """Say which parts are wrong, and never what was in them: it may be a password."""
    assert isinstance(error, RequestValidationError)
    errors: dict[str, str] = {}
    for found in error.errors():
        where, kind = tuple(map(str, found["loc"])), str(found["type"])
        if where[0] == "path":
            return response(problem(Code.NOT_FOUND))
        if kind == "missing" and where[-1] in _MISSING_HEADERS:
            return response(problem(_MISSING_HEADERS[where[-1]]))
        errors[".".join(where[1:]) or where[0]] = kind
    return response(problem(Code.REQUEST_INVALID, errors=errors))


def _http(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = _HTTP_CODES.get(error.status_code, Code.REQUEST_INVALID)
    return response(problem(code), error.headers)


def _database(_request: Request, error: Exception) -> Response:
    assert isinstance(error, DBAPIError)
    if is_full(error):
        return response(problem(Code.STORAGE_FULL))
    if isinstance(error, OperationalError | InterfaceError):
        return response(problem(Code.UNAVAILABLE))
    raise error
