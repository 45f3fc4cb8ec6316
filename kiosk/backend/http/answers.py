"""How routes declare what they may answer besides success."""

from __future__ import annotations

from typing import Any

from kiosk.contract.problems import HTTP_STATUS, Code, Problem

#: What any route may answer: the kiosk, the request, the database, the unforeseen.
_COMMON = (
    Code.KIOSK_REFUSED,
    Code.REQUEST_INVALID,
    Code.STORAGE_FULL,
    Code.UNAVAILABLE,
    Code.INTERNAL,
)


def problems(*codes: Code) -> dict[int | str, dict[str, Any]]:
    """Return the ``responses`` of a route that may refuse with these codes."""
    by_status: dict[int, list[str]] = {}
    for code in (*codes, *_COMMON):
        by_status.setdefault(HTTP_STATUS[code], []).append(code.value)
    return {
        status: {"model": Problem, "description": ", ".join(sorted(values))}
        for status, values in sorted(by_status.items())
    }


def content(*media_types: str) -> dict[str, Any]:
    """Return the declaration of a body that is a file."""
    schema = {"type": "string", "format": "binary"}
    return {"content": {media_type: {"schema": schema} for media_type in media_types}}
