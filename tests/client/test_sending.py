"""The client against links that break: real sockets that answer badly or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from caf_files import pdf
from caf_running import ELISE, KIOSKS, Process, new_visit, somebody

from kiosk.client import CafClient, CafProblem, end_visit, new_key
from kiosk.contract.problems import Code, problem

pytestmark = pytest.mark.asyncio

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

HEALTHY = b'{"status":"ok","demo":true,"database":"sqlite"}'


@asynccontextmanager
async def listening(serve: Serve) -> AsyncIterator[str]:
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        await server.wait_closed()


class Scripted:
    """A server that gives these answers, one a request; the last one again and again.

    None closes the connection without an answer; ``...`` stays silent.
    """

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.requests: list[bytes] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            self.requests.append(await reader.readuntil(b"\r\n\r\n"))
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            if answer is ...:
                await reader.read()
            elif isinstance(answer, bytes):
                writer.write(answer)
                await writer.drain()
        finally:
            writer.close()


def answer(status: int, body: bytes, media_type: str = "application/json") -> bytes:
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {media_type}\r\nConnection: close\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def saying(code: Code) -> bytes:
    told = problem(code)
    return answer(told.status, told.model_dump_json().encode(), "application/problem+json")


def client(url: str, timeout_s: float = 5) -> CafClient:
    return CafClient(url, KIOSKS["borne-1"], new_visit(), timeout_s)


async def refused(asked: Awaitable[object]) -> Code:
    with pytest.raises(CafProblem) as caught:
        await asked
    return caught.value.code


async def test_a_broken_link_is_tried_again() -> None:
    server = Scripted(None, None, saying(Code.UNAVAILABLE), answer(200, HEALTHY))
    async with listening(server) as url, client(url) as caf:
        assert (await caf.health()).status == "ok"
    assert len(server.requests) == 4


async def test_a_creation_is_sent_again_under_the_same_key() -> None:
    made = (
        b'{"id":"1","kind":"paiement","month":"2026-10","number":"A","issued_at":'
        b'"2026-11-01T10:00:00Z"}'
    )
    server = Scripted(None, None, answer(201, made))
    async with listening(server) as url, client(url) as caf:
        from kiosk.contract.models import AttestationKind

        await caf.request_attestation(AttestationKind.PAIEMENT, "2026-10")
    keys = {
        line
        for request in server.requests
        for line in request.split(b"\r\n")
        if line.lower().startswith(b"idempotency-key:")
    }
    assert len(server.requests) == 3
    assert len(keys) == 1


async def test_a_sign_in_that_may_have_arrived_is_not_sent_again() -> None:
    """Sent twice, one wrong password would count for two."""
    server = Scripted(None)
    async with listening(server) as url, client(url) as caf:
        assert await refused(caf.sign_in("1840299990123", "Bienvenue92")) is Code.UNREACHABLE
    assert len(server.requests) == 1


async def test_a_sign_in_that_cannot_have_arrived_is_sent_again(
    backend_process: Process,
) -> None:
    who = somebody(ELISE)
    backend_process.kill()
    async with backend_process.client() as caf:
        signing_in = asyncio.create_task(caf.sign_in(who.nir, who.password))
        await asyncio.to_thread(backend_process.start)
        assert (await signing_in).person.prenoms == ELISE


async def test_nobody_there_is_unreachable() -> None:
    async with listening(Scripted(None)) as url:
        pass
    async with client(url, 0.5) as caf:
        assert await refused(caf.health()) is Code.UNREACHABLE


async def test_silence_is_a_timeout_and_a_repeat_is_tried_within_it() -> None:
    server = Scripted(...)
    async with listening(server) as url, client(url, 0.6) as caf:
        assert await refused(caf.health()) is Code.TIMEOUT
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "strange",
    [
        answer(200, b"<html>captive portal</html>"),
        answer(200, b'{"status": 3}'),
        answer(403, b"Forbidden by the proxy", "text/html"),
        answer(302, b"", "text/html"),
        b"SSH-2.0-OpenSSH_9.2\r\n",
    ],
    ids=["html", "other json", "proxy", "redirection", "other protocol"],
)
async def test_an_answer_that_is_not_the_caf_s_is_unreachable(strange: bytes) -> None:
    async with listening(Scripted(strange)) as url, client(url, 1) as caf:
        assert await refused(caf.health()) is Code.UNREACHABLE


async def test_a_refusal_is_not_insisted_upon() -> None:
    server = Scripted(saying(Code.KIOSK_REFUSED))
    async with listening(server) as url, client(url) as caf:
        assert await refused(caf.health()) is Code.KIOSK_REFUSED
    assert len(server.requests) == 1


async def test_a_caller_that_gives_up_is_obeyed() -> None:
    async with listening(Scripted(...)) as url, client(url, 60) as caf:
        asking = asyncio.create_task(caf.health())
        await asyncio.sleep(0)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking


async def test_the_answer_lost_on_the_way_is_given_again(backend_process: Process) -> None:
    """The Caf did it, then the link broke: the client asks again and nothing is done twice."""
    who = somebody(ELISE)
    losses = {b"POST /v1/uploads": 1, b"PATCH /v1/uploads/": 1, b"POST /v1/submissions": 2}

    async def lossy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection, but close it instead of giving some answers."""
        caf_reader, caf_writer = await asyncio.open_connection("127.0.0.1", backend_process.port)
        try:
            while head := await request_head(reader):
                length = int(head.lower().partition(b"content-length: ")[2].split(b"\r")[0] or 0)
                caf_writer.write(head + await reader.readexactly(length))
                answered = await whole_answer(caf_reader)
                lost = next((start for start in losses if head.startswith(start)), b"")
                if losses.get(lost):
                    losses[lost] -= 1
                    return
                writer.write(answered)
                await writer.drain()
        finally:
            caf_writer.close()
            writer.close()

    async with listening(lossy) as url, client(url, 20) as caf:
        await caf.sign_in(who.nir, who.password)
        before = await caf.submissions()
        upload = await caf.upload(pdf())
        receipt = await caf.submit(
            "send-document", {"kind": "autre", "pages": (upload.id,)}, key=new_key()
        )
        assert receipt.uploads == (upload,)
        assert await caf.submissions() == (receipt, *before)
    assert set(losses.values()) == {0}


async def request_head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""


async def whole_answer(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].split(b"\r")[0])
    return head + await reader.readexactly(length)


async def test_the_end_of_a_visit_says_when_the_caf_was_not_told() -> None:
    async with listening(Scripted(None)) as url:
        asked = end_visit(url, KIOSKS["borne-1"], new_visit(), timeout_s=0.5)
        assert await refused(asked) is Code.UNREACHABLE


async def test_a_proxy_of_the_environment_is_not_used_for_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    async with listening(Scripted(answer(200, HEALTHY))) as url, client(url) as caf:
        assert (await caf.health()).status == "ok"


async def test_secrets_do_not_show_themselves(backend_process: Process) -> None:
    who = somebody(ELISE)
    async with backend_process.client() as caf:
        session = await caf.sign_in(who.nir, who.password)
        assert session.token not in repr(session)
        assert caf.person == session.person
        with pytest.raises(CafProblem) as caught:
            await caf.upload(b"canari")
        assert "canari" not in repr(caught.value)
        await caf.sign_out()
        assert caf.person is None
