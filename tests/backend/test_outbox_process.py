"""A backend in a process of its own that writes to a real mail server, and is killed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from caf_running import Process
from outbox_parts import ADDRESS, CODE, code, mail_server, room, until
from sqlalchemy import update

from kiosk.backend.outbox.protocol import Message
from kiosk.backend.outbox.queue import End
from kiosk.backend.outbox.spool import Spool
from kiosk.backend.store.outgoing import Outgoing
from kiosk.contract.identity import Channel

EMAIL = Channel.EMAIL


def put(database: Path, message: Message) -> None:
    """Keep a message as another backend would that stops before it sends it."""
    with room(database, {EMAIL: Spool(database)}, start=False) as other:
        other.put(message)


def let_the_lease_end(database: Path) -> None:
    with room(database, {}) as other, other.database.write() as transaction:
        transaction.execute(update(Outgoing).values(due_at=datetime.now(UTC)))


def counted(database: Path, end: End) -> int:
    with room(database, {}) as other:
        return other.counts().get(end.value, 0)


def test_a_backend_that_is_killed_while_it_sends_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = tmp_path / "caf.sqlite3"
    with mail_server() as server:
        for name, value in (
            ("HOST", "127.0.0.1"),
            ("PORT", str(server.port)),
            ("SECURITY", "none"),
            ("SENDER", "Caf <caf@mail.example>"),
        ):
            monkeypatch.setenv(f"KIOSK_OUTBOX__EMAIL__{name}", value)
        put(database, code())
        server.on_data = ["hang", None]
        backend = Process(f"sqlite:///{database}", tmp_path)
        backend.start("--no-demo")
        try:
            assert server.hung.wait(20)
            backend.kill()
            assert not server.taken
            let_the_lease_end(database)
            backend.start("--no-demo")
            until(lambda: counted(database, End.SENT) == 1)
            (envelope,) = server.taken
            assert envelope.rcpt_tos == [ADDRESS[EMAIL]]
        finally:
            backend.stop()
    log = backend.errors.read_text()
    assert CODE not in log
    assert ADDRESS[EMAIL] not in log
