"""Sending a file over a link that is cut: nothing is lost, and little is sent twice."""

from __future__ import annotations

import asyncio
import hashlib
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import pytest
from caf_files import pdf
from caf_running import ELISE, KIOSKS, Process, new_visit, somebody
from PIL import Image

from kiosk.client import CafClient, CafProblem, new_key
from kiosk.contract.models import Session, Upload, UploadState
from kiosk.contract.problems import Code
from kiosk.contract.wire import MAX_PART_BYTES

pytestmark = pytest.mark.asyncio

#: Headers of one request, at most.
HEADERS = 2000


def noise() -> bytes:
    """A picture that does not compress: four parts, the last one short."""
    made = io.BytesIO()
    Image.effect_noise((1000, 900), 100).save(made, "PNG")
    content = made.getvalue()
    assert 3 * MAX_PART_BYTES < len(content) < 4 * MAX_PART_BYTES
    return content


CONTENT = noise()


@dataclass
class Link:
    """A cable between a kiosk and the Caf, that is cut.

    ``up`` and ``down`` are how many bytes of requests and of answers each connection carries
    before it is cut, one number a connection, and then any number. ``broken`` carries nothing.
    """

    port: int
    up: list[int] = field(default_factory=list)
    down: list[int] = field(default_factory=list)
    broken: bool = False
    carried: int = 0
    cuts: int = 0

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.broken:
            writer.close()
            return
        caf_reader, caf_writer = await asyncio.open_connection("127.0.0.1", self.port)
        up = self.up.pop(0) if self.up else -1
        down = self.down.pop(0) if self.down else -1
        ways = [
            asyncio.ensure_future(self._pump(reader, caf_writer, up, counted=True)),
            asyncio.ensure_future(self._pump(caf_reader, writer, down)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            for end in (writer, caf_writer):
                end.close()
                with suppress(OSError):
                    await end.wait_closed()

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        left: int,
        *,
        counted: bool = False,
    ) -> None:
        while chunk := await reader.read(8192):
            if self.broken or 0 <= left < len(chunk):
                self.cuts += 1
                writer.write(b"" if self.broken else chunk[:left])
                return
            left = left - len(chunk) if left >= 0 else left
            if counted:
                self.carried += len(chunk)
            writer.write(chunk)
            await writer.drain()


@dataclass
class Kiosk:
    """A kiosk at one end of a link, where somebody is signed in."""

    link: Link
    url: str
    visit: str
    session: Session

    @asynccontextmanager
    async def client(self, timeout_s: float = 60) -> AsyncIterator[CafClient]:
        """Give a client of that patience."""
        async with CafClient(self.url, KIOSKS["borne-1"], self.visit, timeout_s) as client:
            client._signed_in(self.session)
            yield client


@asynccontextmanager
async def linked(
    caf: Process, *, up: tuple[int, ...] = (), down: tuple[int, ...] = ()
) -> AsyncIterator[Kiosk]:
    """Give a kiosk and its link to a Caf that runs."""
    who, visit = somebody(ELISE), new_visit()
    async with caf.client(visit=visit, timeout_s=60) as direct:
        session = await direct.sign_in(who.nir, who.password)
    link = Link(caf.port, list(up), list(down))
    server = await asyncio.start_server(link.carry, "127.0.0.1", 0)
    try:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield Kiosk(link, url, visit, session)
    finally:
        server.close()
        await server.wait_closed()


async def whole(client: CafClient, upload: Upload) -> bool:
    """Whether the Caf holds what was sent, to its last byte."""
    assert upload.sha256 == hashlib.sha256(CONTENT).hexdigest()
    return await client.upload_content(upload.id) == CONTENT


@pytest.mark.parametrize(
    ("up", "down"),
    [
        ((), ()),
        ((10,), ()),
        ((300_000,), ()),
        ((300_000, 0, 5, 300_000, 262_144), ()),
        ((), (0,)),
        ((), (0, 0, 50)),
        ((700_000,), (-1, 30)),
    ],
    ids=str,
)
async def test_a_link_that_is_cut_costs_one_part_each_time(
    backend_process: Process, up: tuple[int, ...], down: tuple[int, ...]
) -> None:
    acknowledged: list[int] = []

    def told(state: UploadState) -> None:
        acknowledged.append(state.offset)

    async with linked(backend_process, up=up, down=down) as kiosk, kiosk.client() as client:
        link = kiosk.link
        upload = await client.upload(CONTENT, told=told)
        carried = link.carried
        assert await whole(client, upload)
        cut = sum(one >= 0 for one in (*up, *down))
        assert link.cuts == cut
        parts = len(CONTENT) // MAX_PART_BYTES + 1
        headers = HEADERS * (parts + 1 + 3 * cut)
        assert len(CONTENT) < carried < len(CONTENT) + cut * MAX_PART_BYTES + headers
    # What was acknowledged never goes back.
    assert acknowledged == sorted(acknowledged)
    assert (acknowledged[0], acknowledged[-1]) == (0, len(CONTENT))


async def test_after_a_long_cut_the_same_key_goes_on(backend_process: Process) -> None:
    key, reached = new_key(), 0
    begun: list[int] = []
    async with linked(backend_process) as kiosk:
        link = kiosk.link

        def cut(state: UploadState) -> None:
            nonlocal reached
            reached = state.offset
            link.broken = state.offset >= 2 * MAX_PART_BYTES

        async with kiosk.client(timeout_s=5) as client:
            with pytest.raises(CafProblem) as caught:
                await client.upload(CONTENT, key=key, told=cut)
        assert caught.value.code in (Code.UNREACHABLE, Code.TIMEOUT)
        assert reached == 2 * MAX_PART_BYTES
        link.broken, link.carried = False, 0
        async with kiosk.client() as client:
            upload = await client.upload(
                CONTENT, key=key, told=lambda one: begun.append(one.offset)
            )
            assert begun[0] == reached
            assert link.carried < len(CONTENT) - reached + 4 * HEADERS
            assert await whole(client, upload)


async def test_a_backend_that_is_killed_goes_on_with_what_it_had(backend_process: Process) -> None:
    half = asyncio.Event()
    offsets: list[int] = []

    def told(state: UploadState) -> None:
        offsets.append(state.offset)
        if state.offset >= 2 * MAX_PART_BYTES and not half.is_set():
            half.set()
            # Here and now: nothing more may be sent to it.
            backend_process.kill()

    async with backend_process.client(timeout_s=60) as client:
        who = somebody(ELISE)
        await client.sign_in(who.nir, who.password)
        sending = asyncio.create_task(client.upload(CONTENT, told=told))
        await half.wait()
        await asyncio.to_thread(backend_process.start)
        assert await whole(client, await sending)
    assert offsets == sorted(offsets)
    assert offsets.count(0) == 1


async def test_a_file_that_is_gone_is_begun_again(backend_process: Process) -> None:
    """It expired at the Caf, or was erased there: the visitor notices nothing."""
    async with backend_process.client() as client:
        who = somebody(ELISE)
        await client.sign_in(who.nir, who.password)
        ids: list[str] = []

        def told(state: UploadState) -> None:
            ids.append(state.id)

        key = new_key()
        sending = asyncio.create_task(client.upload(CONTENT, key=key, told=told))
        while len(ids) < 2:
            await asyncio.sleep(0)
        await client.abandon_upload(ids[0])
        assert await whole(client, await sending)
        assert len(set(ids)) == 2
        # Sent, and asked again: it is the same one.
        assert (await client.upload(CONTENT, key=key)).id == ids[-1]


async def test_what_is_abandoned_twice_is_abandoned(backend_process: Process) -> None:
    async with backend_process.client() as client:
        who = somebody(ELISE)
        await client.sign_in(who.nir, who.password)
        upload = await client.upload(pdf())
        await client.abandon_upload(upload.id)
        await client.abandon_upload(upload.id)
        with pytest.raises(CafProblem) as caught:
            await client.upload_content(upload.id)
        assert caught.value.code is Code.NOT_FOUND
