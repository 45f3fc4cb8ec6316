"""What is known and what is not get the same bytes for the same work.

Times are not measured here: they would tell of this machine. What takes time is counted: what
is hashed, and what the database is asked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from caf_identity import PASSWORD, UNKNOWN, Phone, answers_of, by_email, invented, new_email
from caf_running import KIOSKS, Here, new_visit
from sqlalchemy import event

from kiosk.client import new_key
from kiosk.contract.identity import Channel

pytestmark = pytest.mark.asyncio

NOBODY, WAITS_FOR_NOBODY = "1840299990123", "P00000001"


@dataclass
class Work:
    """What a request did: passwords hashed and compared, statements without their values."""

    hashed: int = 0
    compared: int = 0
    statements: Counter[str] = field(default_factory=Counter)


@contextmanager
def watched(backend: Here, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    work = Work()
    passwords, engine = backend.parts.passwords, backend.parts.database._engine
    really_hash, really_match = passwords.hash, passwords.matches

    def hashing(password: str) -> str:
        work.hashed += 1
        return really_hash(password)

    def matching(kept: str | None, password: str) -> bool:
        work.compared += 1
        return really_match(kept, password)

    def executed(_c: object, _k: object, statement: str, *_rest: object) -> None:
        # The messages that leave are another thread's; one that is put is the only difference.
        if "outgoing" not in statement and not statement.startswith("BEGIN"):
            work.statements[statement] += 1

    event.listen(engine, "before_cursor_execute", executed)
    with monkeypatch.context() as patched:
        patched.setattr(passwords, "hash", hashing)
        patched.setattr(passwords, "matches", matching)
        try:
            yield work
        finally:
            event.remove(engine, "before_cursor_execute", executed)


def told(answer: httpx.Response) -> tuple[int, list[str], bytes]:
    """An answer without its ids, its instants and its length."""
    names = sorted(name for name in answer.headers if name not in ("date", "content-length"))
    body = re.sub(rb'"[0-9a-f]{32}"', b'"id"', answer.content)
    body = re.sub(rb'"\d{4}-\d\d-\d\dT[^"]*"', b'"instant"', body)
    return answer.status_code, names, body


async def asked(
    backend: Here, monkeypatch: pytest.MonkeyPatch, path: str, body: dict[str, Any]
) -> tuple[object, Work]:
    """Send one request in a visit of its own, to a database whose counts are warm."""
    headers = {"Authorization": f"Bearer {KIOSKS['borne-1']}", "Kiosk-Visit": new_visit()}
    headers["Idempotency-Key"] = new_key()
    async with httpx.AsyncClient(base_url=backend.url, headers=headers, trust_env=False) as http:
        with watched(backend, monkeypatch) as work:
            answer = await http.post(path, json=body)
    return told(answer), work


def known_nir() -> str:
    who = invented("Jonas")
    assert who.nir is not None
    return who.nir[:13]


@pytest.mark.parametrize("channel", ["sms", "email"])
@pytest.mark.parametrize(
    ("known", "unknown"),
    [
        (lambda: (known_nir(), "Duchêne"), lambda: (NOBODY, "Duchêne")),
        (lambda: (known_nir(), "Duchêne"), lambda: (known_nir(), "Autrenom")),
        (lambda: ("P92417305", "Haddadi"), lambda: (WAITS_FOR_NOBODY, "Haddadi")),
    ],
    ids=["nobody", "another-name", "provisional"],
)
async def test_a_recovery_tells_nothing(
    backend_here: Here,
    monkeypatch: pytest.MonkeyPatch,
    channel: str,
    known: Callable[[], tuple[str, str]],
    unknown: Callable[[], tuple[str, str]],
) -> None:
    ends = []
    # Each number is asked for once before: the count of a new one is a row to make.
    for identifier, name in (*(known(), unknown()) * 2,):
        body = {"identifier": identifier, "nom_naissance": name, "channel": channel}
        ends.append(await asked(backend_here, monkeypatch, "/v1/recoveries", body))
    (known_told, known_work), (unknown_told, unknown_work) = ends[2:]
    assert known_told == unknown_told
    assert known_work == unknown_work


async def test_a_forgotten_identifier_tells_nothing(
    backend_here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = invented("Nassim")
    ends = []
    for name in ("Haddadi", "Autrenom") * 2:
        body = {
            "nom_naissance": name,
            "prenoms": "Nassim",
            "date_naissance": who.person.date_naissance.isoformat(),
            "channel": "email",
            "address": who.email,
        }
        ends.append(await asked(backend_here, monkeypatch, "/v1/recoveries/identifier", body))
    (known_told, known_work), (unknown_told, unknown_work) = ends[2:]
    assert known_told == unknown_told
    assert known_work.statements.keys() >= unknown_work.statements.keys()
    assert (known_work.hashed, unknown_work.hashed) == (0, 0)


async def test_a_creation_tells_nothing_and_hashes_as_much(
    backend_here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a NIR that has an account, for one of a dossier under another name, and for a new
    one: the same bytes but for what was given, and one password hashed."""
    plain = {key: one for key, one in UNKNOWN.items() if not key.startswith("parent-")}
    taken, other = invented("Jonas"), invented("Arnaud")
    cases = [
        plain | {"possede-nir": True, "nir": "2990392990123"},
        plain | {"possede-nir": True, "nir": taken.nir, "nir-verifie": True},
        plain | {"possede-nir": True, "nir": other.nir, "nir-verifie": True},
        answers_of(taken),
    ]
    said = []
    for answers in cases:
        visit, email = new_visit(), new_email()
        async with backend_here.client(visit=visit) as client:
            sent = await client.verify(Channel.EMAIL, email)
            proof = await client.check_verification(sent.id, await Phone(client).code())
            body = {
                "answers": by_email(answers, email),
                "password": PASSWORD,
                "proof": proof.proof,
            }
            with watched(backend_here, monkeypatch) as work:
                answer = await client._http.post(
                    "/v1/accounts", json=body, headers={"Idempotency-Key": new_key()}
                )
            status, names, content = told(answer)
            assert status == 201, content
            for given in (str(answers["nir"])[:13], str(answers["nom-naissance"])):
                content = content.replace(given.encode(), b"given")
            said.append((status, names, content, work.hashed, work.compared))
    assert said[0][3:] == (1, 0)
    assert said[:3] == [said[0]] * 3
    assert said[3][3:] == (1, 0)
    assert re.sub(rb'"person":.*', b"", said[3][2]) == re.sub(rb'"person":.*', b"", said[0][2])


@pytest.mark.parametrize("identifier", ["known", NOBODY, WAITS_FOR_NOBODY, "P92417305"])
async def test_a_wrong_password_is_compared_once(
    backend_here: Here, monkeypatch: pytest.MonkeyPatch, identifier: str
) -> None:
    body = {"identifier": known_nir() if identifier == "known" else identifier}
    body["password"] = "Faux2026Mot"
    ends = [await asked(backend_here, monkeypatch, "/v1/sessions", body) for _ in range(2)]
    status, _, content = ends[1][0]  # type: ignore[misc]
    assert (status, b'"attempts_left":3' in content) == (401, True)
    assert (ends[1][1].compared, ends[1][1].hashed) == (1, 0)
