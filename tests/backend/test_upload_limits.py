"""Files on their way are bounded: in time, in number, in bytes, and by the disk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from caf_files import pdf
from caf_running import ELISE, JONAS, Here, here, new_visit
from caf_uploads import code_of, sender
from sqlalchemy import event, func, select
from sqlalchemy.exc import OperationalError

from kiosk.backend.policy import Policy
from kiosk.backend.store.fullness import is_full
from kiosk.backend.store.work import DoneOnce, IncomingPart, IncomingUpload
from kiosk.client import new_key
from kiosk.contract.problems import Code

CONTENT = pdf()


def left(running: Here) -> int:
    """How many rows are left of files on their way, their keys included."""
    with running.parts.database.read() as transaction:
        return sum(
            transaction.scalar(select(func.count()).select_from(table)) or 0
            for table in (IncomingUpload, IncomingPart, DoneOnce)
        )


@pytest.mark.parametrize(
    ("pauses", "there"),
    [((14,), True), ((14, 14, 14), True), ((15,), False), ((10, 16), False)],
    ids=str,
)
def test_a_file_of_which_nothing_comes_expires(
    backend_here: Here, pauses: tuple[int, ...], there: bool
) -> None:
    with sender(backend_here.url, ELISE) as elise:
        key = new_key()
        path = elise.begun(CONTENT, key=key)
        for offset, minutes in enumerate(pauses):
            backend_here.clock.move(timedelta(minutes=minutes))
            answer = elise.part(path, offset, CONTENT[offset : offset + 1])
        assert answer.is_success == there
        if there:
            assert elise.offset(path) == len(pauses)
            return
        assert code_of(answer) == Code.NOT_FOUND
        assert code_of(elise.http.get(path)) == Code.NOT_FOUND
        # The same key begins anew, and the parts of before are gone.
        assert elise.begun(CONTENT, key=key) != path
    assert left(backend_here) == 2


def test_what_a_kiosk_without_power_left_is_erased(backend_here: Here) -> None:
    with sender(backend_here.url, ELISE) as elise:
        elise.part(elise.begun(CONTENT), 0, CONTENT[:100])
    assert left(backend_here) == 3
    backend_here.clock.move(timedelta(minutes=15))
    with sender(backend_here.url, JONAS, kiosk="borne-2") as jonas:
        jonas.http.delete(f"/v1/visits/{new_visit()}")
    assert left(backend_here) == 0


@pytest.fixture
def narrow(tmp_path: Path) -> Iterator[Here]:
    """A backend that keeps two files a visit, or 3000 bytes, and 5000 of all visits."""
    policy = Policy(waiting_uploads=2, waiting_bytes_a_visit=3000, waiting_bytes=5000)
    with here(f"sqlite:///{tmp_path}/caf.sqlite3", policy) as running:
        yield running


def test_what_waits_is_bounded_by_what_was_announced(narrow: Here) -> None:
    with sender(narrow.url, ELISE) as elise, sender(narrow.url, JONAS, kiosk="borne-2") as jonas:
        assert code_of(elise.begin(b"", size=3001)) == Code.TOO_MANY_REQUESTS
        first = elise.begin(b"", size=2000).headers["Location"]
        assert code_of(elise.begin(b"", size=1001)) == Code.TOO_MANY_REQUESTS
        elise.begin(b"", size=1000)
        assert code_of(elise.begin(b"", size=0)) == Code.TOO_MANY_REQUESTS
        assert code_of(jonas.begin(b"", size=2001)) == Code.STORAGE_FULL
        assert jonas.begin(b"", size=2000).status_code == 201
        elise.http.delete(first)
        assert elise.begin(b"", size=2000).status_code == 201


def test_a_full_disk_is_said_and_what_was_kept_stays(backend_here: Here) -> None:
    """SQLite itself says that it is full: it may take no page more."""
    engine = backend_here.parts.database._engine
    pages = 0

    def bound(connection: object, _record: object, _proxy: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages or 2**30}")  # type: ignore[attr-defined]

    event.listen(engine, "checkout", bound)
    content = CONTENT + bytes(900_000)
    with sender(backend_here.url, ELISE) as elise:
        path = elise.begun(content)
        assert elise.part(path, 0, content[:200_000]).status_code == 200
        pages = 1
        full = elise.part(path, 200_000, content[200_000:400_000])
        assert (full.status_code, code_of(full)) == (507, Code.STORAGE_FULL)
        assert elise.offset(path) == 200_000
        pages = 0
        answer = elise.part(path, 200_000, content[200_000:400_000])
        assert answer.json()["offset"] == 400_000
    event.remove(engine, "checkout", bound)


def test_postgresql_says_a_full_disk_in_its_own_way() -> None:
    full = OperationalError("INSERT", {}, psycopg.errors.DiskFull("no space left"))
    gone = OperationalError("INSERT", {}, psycopg.errors.AdminShutdown("terminating"))
    assert is_full(full)
    assert not is_full(gone)


def test_an_abandoned_file_leaves_no_byte_in_the_database(
    backend_here: Here, tmp_path: Path
) -> None:
    canary = b"canari-" + new_visit().encode()
    content = CONTENT + b"\n%" + canary

    def holders() -> list[str]:
        return [one.name for one in tmp_path.iterdir() if canary in one.read_bytes()]

    for end in ("abandoned", "visit", "refused"):
        visit = new_visit()
        with sender(backend_here.url, JONAS, visit=visit) as jonas:
            sent = canary if end == "refused" else content
            path = jonas.begun(sent)
            jonas.part(path, 0, sent)
            assert holders(), end
            if end == "abandoned":
                jonas.http.delete(path)
            elif end == "visit":
                jonas.http.delete(f"/v1/visits/{visit}")
            else:
                refused = jonas.part(path, len(sent), b"", last=True)
                assert code_of(refused) == Code.FILE_TYPE_REFUSED
        assert holders() == [], end
