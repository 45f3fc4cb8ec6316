"""The telephone of the demonstration: one visit's, and of a demonstration only."""

from __future__ import annotations

import asyncio
import dataclasses
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from caf_running import KIOSKS, Here, Process, new_visit, served
from outbox_parts import ADDRESS, CODE, code, room, sms_gateway, until

from kiosk.backend.app import create_app
from kiosk.backend.outbox.gateway import Gateway, HttpSms
from kiosk.backend.outbox.mailroom import Mailroom
from kiosk.backend.outbox.opening import OutboxRefused, mailroom_of
from kiosk.backend.outbox.telephone import Telephone
from kiosk.backend.services import visits
from kiosk.backend.services.caller import Place
from kiosk.backend.store import Database
from kiosk.backend.tokens import Tokens
from kiosk.client import CafClient, CafProblem
from kiosk.contract.identity import Channel
from kiosk.contract.problems import Code

KIOSK = "borne-1"


def put(here: Here, visit: str, **more: object) -> None:
    message = code(Channel.SMS, place=Place(KIOSK, visit), **more)
    with here.parts.database.write() as transaction:
        here.parts.outbox.put(transaction, message)


def test_a_visit_sees_its_messages_and_no_other(backend_here: Here) -> None:
    async def ask() -> None:
        visit, other = new_visit(), new_visit()
        async with backend_here.client(visit=visit) as caf:
            put(backend_here, visit)
            (message,) = await caf.demonstration_messages(wait_s=20)
            assert message.number == 1
            assert message.channel is Channel.SMS
            assert message.address == ADDRESS[Channel.SMS]
            assert CODE in message.text
            assert await caf.demonstration_messages(after=1) == ()
        async with backend_here.client(visit=other) as caf:
            assert await caf.demonstration_messages() == ()
        # The same visit name at another kiosk is another visit.
        async with backend_here.client("borne-2", visit) as caf:
            assert await caf.demonstration_messages() == ()

    asyncio.run(ask())


def test_who_waits_is_told_at_once(backend_here: Here) -> None:
    async def ask() -> None:
        visit = new_visit()
        async with backend_here.client(visit=visit) as caf:
            waiting = asyncio.ensure_future(caf.demonstration_messages(wait_s=20))
            telephone = backend_here.parts.outbox.telephone
            assert telephone is not None
            await asyncio.to_thread(until, lambda: _waits(telephone, visit))
            put(backend_here, visit)
            assert len(await waiting) == 1

    asyncio.run(ask())


def _waits(telephone: Telephone, visit: str) -> bool:
    line = telephone._lines.get(Place(KIOSK, visit))
    return line is not None and bool(line.bells)


def test_the_end_of_the_visit_empties_it(backend_here: Here) -> None:
    async def ask() -> None:
        visit = new_visit()
        async with backend_here.client(visit=visit) as caf:
            put(backend_here, visit)
            assert await caf.demonstration_messages(wait_s=20)
            waiting = asyncio.ensure_future(caf.demonstration_messages(after=1, wait_s=20))
            telephone = backend_here.parts.outbox.telephone
            assert telephone is not None
            await asyncio.to_thread(until, lambda: _waits(telephone, visit))
            await asyncio.to_thread(visits.end, backend_here.parts, Place(KIOSK, visit))
            assert await waiting == ()
            assert await caf.demonstration_messages() == ()
            # What was on its way when the visitor left is not kept.
            put(backend_here, visit)
            await asyncio.to_thread(until, lambda: backend_here.parts.outbox.idle())
            assert await caf.demonstration_messages() == ()

    asyncio.run(ask())


def test_a_kiosk_that_leaves_leaves_nothing_waiting(backend_here: Here) -> None:
    async def ask() -> None:
        visit = new_visit()
        async with backend_here.client(visit=visit) as caf:
            waiting = asyncio.ensure_future(caf.demonstration_messages(wait_s=20))
            telephone = backend_here.parts.outbox.telephone
            assert telephone is not None
            await asyncio.to_thread(until, lambda: _waits(telephone, visit))
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            await asyncio.to_thread(until, lambda: not _waits(telephone, visit))

    asyncio.run(ask())


def test_a_backend_that_stops_lets_go_of_who_waits(backend_process: Process) -> None:
    async def ask() -> None:
        async with backend_process.client() as caf:
            waiting = asyncio.ensure_future(caf.demonstration_messages(wait_s=20))
            for _ in range(2):
                await caf.health()
            await asyncio.to_thread(backend_process.stop)
            assert await waiting == ()

    asyncio.run(ask())
    assert "graceful" not in backend_process.errors.read_text()


@pytest.mark.parametrize("query", ["after=-1", "after=x", "wait_s=21", "wait_s=-1"])
def test_a_wait_is_bounded(backend_here: Here, query: str) -> None:
    async def ask() -> None:
        async with backend_here.client() as caf:
            with pytest.raises(CafProblem) as refused:
                await caf._send("GET", f"/demonstration/messages?{query}")
            assert refused.value.code is Code.REQUEST_INVALID

    asyncio.run(ask())


@pytest.fixture
def not_a_demonstration(backend_here: Here) -> Iterator[CafClient]:
    """The same backend for real people: with the same database, and no invented people."""
    with sms_gateway() as gateway:
        carriers = {Channel.SMS: HttpSms(Gateway(gateway.url))}
        outbox = Mailroom(backend_here.parts.database, backend_here.clock, carriers)
        parts = dataclasses.replace(backend_here.parts, outbox=outbox, demonstration=None)
        with served(create_app(parts, Tokens.of(KIOSKS))) as port:
            yield CafClient(f"http://127.0.0.1:{port}", KIOSKS[KIOSK], new_visit(), 20)


def test_it_does_not_exist_for_real_people(not_a_demonstration: CafClient) -> None:
    async def ask() -> None:
        async with not_a_demonstration as caf:
            with pytest.raises(CafProblem) as refused:
                await caf.demonstration_messages()
            assert refused.value.code is Code.NOT_FOUND

    asyncio.run(ask())


def test_a_demonstration_writes_to_nobody(backend_here: Here, tmp_path: Path) -> None:
    carriers = {Channel.SMS: HttpSms(Gateway("https://sms.example/"))}
    clock = backend_here.clock
    with pytest.raises(OutboxRefused):
        mailroom_of(backend_here.parts.database, clock, carriers, demo=True)
    # Saying that it is none does not make invented people real.
    with pytest.raises(OutboxRefused):
        mailroom_of(backend_here.parts.database, clock, carriers, demo=False)
    with room(tmp_path / "real", {}) as real:
        outbox = mailroom_of(real.database, clock, carriers, demo=False)
        assert outbox.telephone is None
        assert outbox.channels == {Channel.SMS}


@pytest.mark.parametrize(
    ("outbox", "said"),
    [
        ('[outbox.post]\nfolder = "letters"\n', "a demonstration writes to nobody"),
        ('[outbox.sms]\nurl = "http://sms.example/"\n', "must encrypt"),
        ('[outbox.email]\nhost = "mail.example"\nsender = "x"\n', "no address"),
        ('[outbox.sms]\nurl = "https://x.example/"\nbody = "{secret}"\n', "secret"),
    ],
)
def test_the_backend_does_not_start_so(tmp_path: Path, outbox: str, said: str) -> None:
    (tmp_path / "kiosk.toml").write_text(outbox)
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk.backend", "--database", str(tmp_path / "db"), "--port", "0"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 1
    assert said in ended.stderr
    database = Database(str(tmp_path / "db"))
    database.close()


def test_a_telephone_keeps_the_last_and_forgets_the_oldest_visit() -> None:
    from outbox_parts import parcel

    telephone = Telephone()
    one = parcel("+33639980001")

    async def ask() -> None:
        for _ in range(25):
            telephone.show(Channel.SMS, one)
        kept = await telephone.messages(one.place, 0, 0)
        assert [message.number for message in kept] == list(range(6, 26))
        for number in range(40):
            telephone.show(Channel.SMS, dataclasses.replace(one, place=Place(KIOSK, str(number))))
        assert await telephone.messages(one.place, 0, 0) == ()

    asyncio.run(ask())
