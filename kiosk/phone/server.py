"""The process that listens to the network for one visit: started by it, and dead with it."""

from __future__ import annotations

import asyncio
import logging
import os
import resource
import secrets
import socket
import ssl
from collections import deque
from pathlib import Path

import uvicorn

from kiosk.phone.address import in_url
from kiosk.phone.app import PhoneApp
from kiosk.phone.page import Page
from kiosk.phone.protocol import (
    Expired,
    Joined,
    Judged,
    Lines,
    Message,
    Open,
    Opened,
    PhoneWireError,
    Received,
    Refusal,
    ToVisit,
    encode,
)
from kiosk.phone.sealing import Keys
from kiosk.phone.session import Refused, Session
from kiosk.visit.hardening import die_with_parent, harden

#: Address space and open files of the server: some pictures at once, and no more.
_MEMORY = 1 << 30
_FILES = 128
#: Connections at once; the telephone opens six at most.
_CONNECTIONS = 32
#: Longest line of a request and its headers, in bytes.
_HEADERS = 16_384
_KEEP_ALIVE_S = 5
#: What is under way when the visit has had enough.
_GRACE_S = 1
#: How long the visit may take to look at a picture, in seconds; it has limits of its own.
_JUDGED_S = 90.0


class PhoneServer:
    """Serves one page on one connection with its visit."""

    def __init__(self, channel: socket.socket) -> None:
        self._loop = asyncio.get_running_loop()
        self._channel = channel
        self._lines = Lines("visit")
        self._heard: deque[Message] = deque()
        self._opened: Open | None = None
        self._waiting: dict[int, asyncio.Future[Judged]] = {}

    async def serve(self) -> None:
        """Serve until the visit's end closes or the time is over.

        Raises OSError where the address cannot be had, :class:`PhoneWireError` where what
        comes is no message.
        """
        opening = await self._next()
        if not isinstance(opening, Open):
            return
        self._opened = opening
        with _listening(opening.host, opening.port) as listening:
            await self._serve(opening, listening)

    async def _serve(self, opening: Open, listening: socket.socket) -> None:
        session = Session(Keys.new(), opening.limits, self._loop.time)
        origin = _origin(opening, listening)
        app = PhoneApp(
            session,
            Page(opening.locale),
            opening.limits,
            (origin,),
            self._deliver,
            lambda: self._say(Joined()),
        )
        config = uvicorn.Config(
            app,
            access_log=False,
            log_config=None,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            lifespan="off",
            http="h11",
            ws="none",
            h11_max_incomplete_event_size=_HEADERS,
            limit_concurrency=_CONNECTIONS,
            timeout_keep_alive=_KEEP_ALIVE_S,
            timeout_graceful_shutdown=_GRACE_S,
            ssl_certfile=opening.certificate,
            ssl_keyfile=opening.private_key,
        )
        # A certificate that cannot be read must be known before the code is shown.
        config.load()
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        hearing = asyncio.create_task(self._hear())
        lapse = asyncio.create_task(asyncio.sleep(opening.limits.life_s))
        self._say(Opened(f"{origin}/{session.keys.path}/#{session.keys.fragment}"))
        try:
            waiting = {serving, hearing, lapse}
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            if lapse.done():
                self._say(Expired())
        finally:
            server.should_exit = True
            hearing.cancel()
            lapse.cancel()
            await asyncio.gather(serving, hearing, lapse, return_exceptions=True)

    async def _deliver(self, number: int, picture: bytes) -> Judged:
        assert self._opened is not None
        name = f"phone-{secrets.token_hex(6)}"
        path = self._opened.directory / name
        try:
            await asyncio.to_thread(_write, path, picture)
        except OSError:
            raise Refused(Refusal.NO_ANSWER) from None
        judged: asyncio.Future[Judged] = self._loop.create_future()
        self._waiting[number] = judged
        self._say(Received(number, name))
        try:
            async with asyncio.timeout(_JUDGED_S):
                return await judged
        except TimeoutError:
            raise Refused(Refusal.NO_ANSWER) from None
        finally:
            del self._waiting[number]

    async def _hear(self) -> None:
        while (message := await self._next()) is not None:
            if isinstance(message, Judged):
                waiting = self._waiting.get(message.number)
                if waiting is not None and not waiting.done():
                    waiting.set_result(message)

    async def _next(self) -> Message | None:
        """Return the next word of the visit, or None once it is gone."""
        while not self._heard:
            try:
                data = await self._loop.sock_recv(self._channel, 65_536)
            except ConnectionError:
                return None
            if not data:
                return None
            self._heard.extend(self._lines.feed(data))
        return self._heard.popleft()

    def _say(self, message: ToVisit) -> None:
        try:
            self._channel.send(encode(message))
        except OSError:
            # Nobody hears: the visit is dead, or as good as.
            os._exit(1)


def _write(path: Path, picture: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(picture)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _listening(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
    )[0]
    listening = socket.socket(family, kind, protocol)
    try:
        # A page that has just closed leaves its port in TIME_WAIT.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(_CONNECTIONS)
    except OSError:
        listening.close()
        raise
    return listening


def _origin(opening: Open, listening: socket.socket) -> str:
    port = listening.getsockname()[1]
    scheme, usual = ("https", 443) if opening.certificate else ("http", 80)
    # A browser leaves out the usual port, in `Host` and in `Origin`.
    place = in_url(opening.name) if port == usual else f"{in_url(opening.name)}:{port}"
    return f"{scheme}://{place}".lower()


def run(channel_fd: int) -> int:
    """Serve the connection inherited as ``channel_fd``; return the exit status."""
    harden()
    die_with_parent()
    _confine()
    # What the libraries would say quotes addresses and requests.
    logging.disable(logging.CRITICAL)
    channel = socket.socket(fileno=channel_fd)
    channel.setblocking(False)

    async def main() -> None:
        await PhoneServer(channel).serve()

    try:
        asyncio.run(main())
    except (OSError, ssl.SSLError, PhoneWireError):
        # The end of the stream says it.
        return 1
    finally:
        channel.close()
    return 0


def _confine() -> None:
    """Bounded memory and files, after the interface."""
    for kind, wanted in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_NOFILE, _FILES)):
        _, hard = resource.getrlimit(kind)
        limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(kind, (limit, limit))
    os.nice(5)
