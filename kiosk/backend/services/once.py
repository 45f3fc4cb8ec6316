"""Doing a thing once, however often it is asked.

The key, the work and its answer are kept in one transaction: a backend that dies in the
middle has done nothing, and one that dies after it gives the same answer again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.sessions import require_live
from kiosk.backend.store.work import DoneOnce
from kiosk.contract.problems import Code

_Answer = TypeVar("_Answer", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Asked:
    """One request to do something once. Keys are each person's own."""

    operation: str
    key: str
    request: str

    @classmethod
    def of_model(cls, operation: str, key: str, body: BaseModel) -> Asked:
        """Return the request that a body of JSON makes, whatever the order of its keys."""
        text = json.dumps(body.model_dump(mode="json"), sort_keys=True, ensure_ascii=True)
        return cls.of_bytes(operation, key, text.encode())

    @classmethod
    def of_bytes(cls, operation: str, key: str, body: bytes) -> Asked:
        """Return the request that a body of bytes makes."""
        return cls(operation, key, hashlib.sha256(body).hexdigest())


def already(parts: Parts, caller: Caller, asked: Asked, kind: type[_Answer]) -> _Answer | None:
    """Return the answer that the key got before, or None when it is new.

    Look here before slow work that keeps nothing. Raises :class:`Refused` when the key
    was used for another request.
    """
    with parts.database.read() as transaction:
        return _kept(transaction, caller, asked, kind)


def once(
    parts: Parts,
    caller: Caller,
    asked: Asked,
    kind: type[_Answer],
    work: Callable[[Transaction], _Answer],
) -> _Answer:
    """Do ``work`` and keep its answer, or return the answer kept before.

    Of two requests at the same time one works and the other waits for its answer. Raises
    :class:`Refused` from ``work``, for a key used otherwise, or when the session is over.
    """
    while True:
        try:
            with parts.database.write() as transaction:
                require_live(transaction, parts, caller)
                kept = _kept(transaction, caller, asked, kind)
                if kept is not None:
                    return kept
                row = _claimed(transaction, parts, caller, asked)
                answer = work(transaction)
                row.answer = answer.model_dump_json()
                return answer
        except _Taken:
            continue


class _Taken(Exception):
    """Another request with the same key was kept while this one waited for it."""


def _claimed(transaction: Transaction, parts: Parts, caller: Caller, asked: Asked) -> DoneOnce:
    row = DoneOnce(
        member_id=caller.member_id,
        key=asked.key,
        operation=asked.operation,
        request=asked.request,
        answer="",
        kiosk_id=caller.place.kiosk_id,
        visit_id=caller.place.visit_id,
        done_at=parts.now(),
    )
    transaction.add(row)
    try:
        # PostgreSQL waits here for another transaction that claims the same key.
        transaction.flush()
    except IntegrityError:
        raise _Taken from None
    return row


def _kept(
    transaction: Transaction, caller: Caller, asked: Asked, kind: type[_Answer]
) -> _Answer | None:
    row = transaction.get(DoneOnce, (caller.member_id, asked.key))
    if row is None:
        return None
    if (row.operation, row.request) != (asked.operation, asked.request):
        raise Refused(Code.IDEMPOTENCY_KEY_REUSED)
    return kind.model_validate_json(row.answer)
