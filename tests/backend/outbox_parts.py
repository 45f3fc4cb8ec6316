"""What the tests of the outbox share: a mail server, a gateway and an outbox that really run."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope
from caf_running import Clock
from sqlalchemy import select

from kiosk.backend.outbox.carrier import Carrier, Parcel
from kiosk.backend.outbox.mailroom import Mailroom
from kiosk.backend.outbox.protocol import Kind, Message
from kiosk.backend.outbox.queue import End
from kiosk.backend.services.caller import Place
from kiosk.backend.store import Database
from kiosk.backend.store.outgoing import Outgoing, OutgoingCount
from kiosk.contract.identity import Channel

PLACE = Place("borne-1", "visite-du-test")
ADDRESS = {
    Channel.EMAIL: "zoe@example.org",
    Channel.SMS: "+33639980001",
    Channel.POST: "Mme LAMOUREUX Zoé\n14 RUE DES TILLEULS\n92000 NANTERRE",
}
CODE = "274913"

#: Longest wait for something that happens in another thread, in seconds.
PATIENCE_S = 10.0


def until(happened: Callable[[], bool]) -> None:
    """Wait until something happened."""
    deadline = time.monotonic() + PATIENCE_S
    while not happened():
        assert time.monotonic() < deadline, "it never happened"
        threading.Event().wait(0.005)


def code(channel: Channel = Channel.EMAIL, **more: Any) -> Message:
    given = {"place": PLACE, "address": ADDRESS[channel], **more}
    return Message(kind=Kind.CODE, channel=channel, values={"code": CODE}, **given)


def parcel(
    to: str = ADDRESS[Channel.EMAIL], text: str = "Code : 274913", subject: str = ""
) -> Parcel:
    return Parcel("0" * 32, PLACE, to, subject or "Votre code", text, "fr", Clock()())


@dataclass
class Room:
    """An outbox at work on a database, with a clock that moves when told to."""

    database: Database
    clock: Clock
    mailroom: Mailroom

    def put(self, *messages: Message) -> None:
        with self.database.write() as transaction:
            for message in messages:
                self.mailroom.put(transaction, message)

    def waiting(self) -> list[Outgoing]:
        with self.database.read() as transaction:
            return list(transaction.scalars(select(Outgoing)))

    def counts(self) -> dict[str, int]:
        with self.database.read() as transaction:
            found: dict[str, int] = {}
            for row in transaction.scalars(select(OutgoingCount)):
                found[row.end] = found.get(row.end, 0) + row.count
            return found

    def ended(self, end: End, times: int = 1) -> None:
        until(lambda: self.counts().get(end.value, 0) == times)

    def failed(self, attempts: int = 1) -> None:
        """Wait until the only message was tried that often, and put off."""

        def so() -> bool:
            (row,) = self.waiting()
            return row.attempts == attempts and row.taken_by is None

        until(so)

    def later(self, **by: float) -> None:
        """Let time pass, and look for what is due."""
        from datetime import timedelta

        self.clock.move(timedelta(**by))
        self.mailroom.look()


@contextmanager
def room(
    where: Path | str, carriers: Mapping[Channel, Carrier], start: bool = True
) -> Iterator[Room]:
    """Give an outbox on an SQLite file (a path) or on the database of a URL."""
    database, clock = Database(str(where)), Clock()
    database.prepare()
    mailroom = Mailroom(database, clock, carriers)
    if start:
        mailroom.start()
    try:
        yield Room(database, clock, mailroom)
    finally:
        mailroom.close()
        database.close()


@dataclass
class MailServer:
    """A real SMTP server. ``on_rcpt`` and ``on_data`` hold its answers, the last one for good;
    None is « 250 », "drop" breaks the connection, "hang" says nothing more."""

    port: int = 0
    on_rcpt: list[str | None] = field(default_factory=lambda: [None])
    on_data: list[str | None] = field(default_factory=lambda: [None])
    taken: list[Envelope] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    tries: int = 0
    hung: threading.Event = field(default_factory=threading.Event)

    async def handle_RCPT(
        self, server: SMTP, _session: object, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        self.tries += 1
        told = _next(self.on_rcpt)
        if told is not None:
            return told
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Envelope) -> str:
        told = _next(self.on_data)
        if told == "hang":
            self.hung.set()
            await asyncio.Event().wait()
        if told == "drop":
            assert server.transport is not None
            server.transport.abort()
            return "421 never sent"
        if told is not None:
            return told
        self.encrypted.append(session.ssl is not None)
        self.taken.append(envelope)
        return "250 OK"


def _next(answers: list[str | None]) -> str | None:
    return answers.pop(0) if len(answers) > 1 else answers[0]


@contextmanager
def mail_server(
    context: ssl.SSLContext | None = None, implicit: bool = False, password: str | None = None
) -> Iterator[MailServer]:
    server = MailServer()

    def authenticate(_s: object, _session: object, _e: object, _mech: str, data: Any) -> AuthResult:
        return AuthResult(success=data.password == (password or "").encode(), handled=False)

    def protocol() -> SMTP:
        return SMTP(
            server,
            hostname="mail.test",
            tls_context=None if implicit else context,
            require_starttls=context is not None and not implicit,
            authenticator=authenticate if password else None,
            auth_required=password is not None,
            auth_require_tls=context is not None and not implicit,
            loop=loop,
        )

    loop = asyncio.new_event_loop()
    running = loop.run_until_complete(
        loop.create_server(protocol, "127.0.0.1", 0, ssl=context if implicit else None)
    )
    server.port = running.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(_closed(running), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _closed(running: asyncio.Server) -> None:
    running.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await asyncio.sleep(0)


@dataclass
class Answer:
    """What the gateway answers; ``status`` 0 says nothing until it is let go."""

    status: int = 200
    body: str = "{}"
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Asked:
    """A request that the gateway got."""

    method: str
    path: str
    headers: dict[str, str]
    body: str


@dataclass
class SmsGateway:
    """A real HTTP gateway. ``answers`` are given in turn, the last one for good."""

    answers: list[Answer] = field(default_factory=lambda: [Answer()])
    asked: list[Asked] = field(default_factory=list)
    let_go: threading.Event = field(default_factory=threading.Event)
    url: str = ""


@contextmanager
def sms_gateway() -> Iterator[SmsGateway]:
    gateway = SmsGateway()

    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            size = int(self.headers.get("Content-Length", 0))
            body = self.rfile.read(size).decode()
            headers = {name.lower(): value for name, value in self.headers.items()}
            gateway.asked.append(Asked(self.command, self.path, headers, body))
            turn = gateway.answers
            answer = turn.pop(0) if len(turn) > 1 else turn[0]
            if answer.status == 0:
                gateway.let_go.wait(PATIENCE_S)
                return
            content = answer.body.encode()
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_POST = do_GET = do_PUT = _serve

        def log_message(self, *_arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    gateway.url = f"http://127.0.0.1:{server.server_port}/sms"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield gateway
    finally:
        gateway.let_go.set()
        server.shutdown()
        thread.join()
        server.server_close()


def certificate(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """Make a certificate for 127.0.0.1; return its PEM and what a server presents."""
    key, pem = folder / "key.pem", folder / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    command += ["-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext"]
    command += ["subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(pem)]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, key)
    return pem, context
