"""Doing a thing once in a visit where nobody is signed in, however often it is asked.

What a person does once is kept with the person (:mod:`kiosk.backend.services.once`). Here
there is nobody yet: the key belongs to the visit, and is forgotten with it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import visits
from kiosk.backend.services.caller import Place
from kiosk.backend.services.digests import digest
from kiosk.backend.store.identity import DoneInVisit
from kiosk.contract.problems import Code

_Answer = TypeVar("_Answer", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class AskedInVisit:
    """One request to do something once. Both are digests made with the key, which a kiosk
    draws for this and which is kept nowhere."""

    key: str
    request: str

    @classmethod
    def of(cls, operation: str, key: str, body: BaseModel) -> AskedInVisit:
        """Return the request that a body makes, whatever the order of its keys."""
        text = json.dumps(body.model_dump(mode="json"), sort_keys=True, ensure_ascii=True)
        return cls(digest(key.encode(), "key"), digest(key.encode(), operation, text))


def already(parts: Parts, place: Place, asked: AskedInVisit, kind: type[_Answer]) -> _Answer | None:
    """Return the answer that the key got before, or None when it is new.

    Raises :class:`Refused` when the key was used for another request.
    """
    with parts.database.read() as transaction:
        return _kept(transaction, place, asked, kind)


def once_in_visit(
    parts: Parts,
    place: Place,
    asked: AskedInVisit,
    kind: type[_Answer],
    work: Callable[[Transaction], _Answer],
) -> _Answer:
    """Do ``work`` and keep its answer, or return the answer kept before.

    The visit is held meanwhile: of two requests at the same time the second waits. Raises
    :class:`Refused` from ``work``, for a key used otherwise, or when the visit is over.
    """
    with parts.database.write() as transaction:
        visits.require_open(transaction, place, parts.now())
        kept = _kept(transaction, place, asked, kind)
        if kept is not None:
            return kept
        answer = work(transaction)
        transaction.add(
            DoneInVisit(
                kiosk_id=place.kiosk_id,
                visit_id=place.visit_id,
                key=asked.key,
                request=asked.request,
                answer=answer.model_dump_json(),
                done_at=parts.now(),
            )
        )
        return answer


def answered(transaction: Transaction, place: Place, kind: type[_Answer]) -> tuple[_Answer, ...]:
    """Return what was answered in a visit that is of this ``kind``, oldest first."""
    asked = (
        select(DoneInVisit.answer)
        .where(DoneInVisit.kiosk_id == place.kiosk_id, DoneInVisit.visit_id == place.visit_id)
        .order_by(DoneInVisit.done_at)
    )
    found = []
    for answer in transaction.scalars(asked):
        # Kinds have fields of their own, all of them asked for: one is never read as another.
        with suppress(ValidationError):
            found.append(kind.model_validate_json(answer))
    return tuple(found)


def _kept(
    transaction: Transaction, place: Place, asked: AskedInVisit, kind: type[_Answer]
) -> _Answer | None:
    row = transaction.get(DoneInVisit, (place.kiosk_id, place.visit_id, asked.key))
    if row is None:
        return None
    if row.request != asked.request:
        raise Refused(Code.IDEMPOTENCY_KEY_REUSED)
    return kind.model_validate_json(row.answer)
