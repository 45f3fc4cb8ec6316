"""The visit's end: open a page for telephones, hear what comes, answer, close. asyncio, no Qt.

door = PhoneDoor(directory, settings.phone)
line = await door.open("fr", hear)    # or: raise PhoneUnavailable
... show line.url as a code; hear(Joined()), hear(Received(1, "phone-…")), hear(PhoneFault.…)
line.answer(Judged(1))
await line.close()                    # the page, its keys and its process are gone
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.phone.address import chosen_address
from kiosk.phone.protocol import (
    Expired,
    Joined,
    Judged,
    Limits,
    Lines,
    Open,
    Opened,
    PhoneFault,
    PhoneWireError,
    Received,
    encode,
)
from kiosk.scanner.protocol.files import RECEIVED
from kiosk.settings import LocaleCode, PhoneSettings

#: Longest wait for the page, in seconds: an interpreter starts.
_START_S = 20.0
#: Time given to the server to answer what is under way and to leave, in seconds.
_FAREWELL_S = 2.0
_POLL_S = 0.01
#: Longest time of one request of a telephone, in seconds.
_REQUEST_S = 120.0
#: What of the environment the server needs; secrets of the kiosk are not among it.
_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "HOME", "LD_LIBRARY_PATH", "VIRTUAL_ENV")

#: What a listener hears: a telephone came, a picture came, or it is over and why.
Heard = Joined | Received | PhoneFault
Listener = Callable[[Heard], None]


class PhoneUnavailable(Exception):
    """There can be no page now; ``code`` has its sentence."""

    def __init__(self, code: PhoneFault) -> None:
        super().__init__(code.value)
        self.code = code


class PhoneDoor:
    """Opens pages for the telephones of one visit, as the settings want them."""

    def __init__(
        self, directory: Path, settings: PhoneSettings, awake: Callable[[], None] = lambda: None
    ) -> None:
        self._directory = directory.resolve()
        self._settings = settings
        self._awake = awake

    @property
    def network(self) -> str | None:
        """The Wi-Fi that visitors' telephones must be on, as the settings name it."""
        return self._settings.network

    async def open(self, locale: LocaleCode, hear: Listener) -> PhoneLine:
        """Open a page in ``locale``; ``hear`` is called from the loop until it is closed.

        Raises :class:`PhoneUnavailable`.
        """
        settings = self._settings
        host = await asyncio.to_thread(chosen_address, settings.address)
        if host is None:
            raise PhoneUnavailable(PhoneFault.NO_NETWORK)
        line = PhoneLine(lambda heard: self._pass_on(heard, hear))
        try:
            await line.open(
                Open(
                    directory=self._directory,
                    host=host,
                    name=settings.name or host,
                    port=settings.port,
                    locale=locale,
                    limits=Limits(
                        settings.max_picture_mb * 1_000_000,
                        settings.max_pictures,
                        settings.life_s,
                        _REQUEST_S,
                    ),
                    certificate=settings.certificate,
                    private_key=settings.private_key,
                )
            )
        except BaseException:
            await line.close()
            raise
        return line

    def _pass_on(self, heard: Heard, hear: Listener) -> None:
        if not isinstance(heard, PhoneFault):
            # Whoever holds the telephone is there, and does not touch the screen.
            self._awake()
        hear(heard)


class PhoneLine:
    """A server and the socket to it. Made while the loop runs; ``close`` leaves nothing."""

    def __init__(self, hear: Listener) -> None:
        self._loop = asyncio.get_running_loop()
        self._hear = hear
        self._lines = Lines("server")
        self._opened: asyncio.Future[str] = self._loop.create_future()
        self._open = True
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        ours.setblocking(False)
        self._socket = ours
        try:
            # The process group of the visit: what kills the visit takes the page along.
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kiosk", "phone", "--channel-fd", str(theirs.fileno())],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
        except OSError:
            ours.close()
            raise PhoneUnavailable(PhoneFault.FAILED) from None
        finally:
            theirs.close()
        self._loop.add_reader(ours.fileno(), self._readable)

    @property
    def url(self) -> str:
        """The address of the page, keys and all: for the screen."""
        return self._opened.result()

    @property
    def pid(self) -> int:
        """Process id of the server."""
        return self._process.pid

    async def open(self, opening: Open) -> None:
        """Have the page opened. Raises :class:`PhoneUnavailable`."""
        self._say(encode(opening))
        try:
            async with asyncio.timeout(_START_S):
                await asyncio.shield(self._opened)
        except TimeoutError:
            raise PhoneUnavailable(PhoneFault.FAILED) from None

    def answer(self, judged: Judged) -> None:
        """Tell the telephone what became of its picture; nobody may be there any more."""
        self._say(encode(judged))

    async def close(self) -> None:
        """End the page and wait until its process is gone. Safe to call twice."""
        self._detach()
        if not self._opened.done():
            self._opened.cancel()
        elif not self._opened.cancelled():
            # Looked at, so that nobody complains that nobody did.
            self._opened.exception()
        waited_from = self._loop.time()
        while self._process.poll() is None:
            if self._loop.time() - waited_from >= _FAREWELL_S:
                self._process.send_signal(signal.SIGKILL)
            await asyncio.sleep(_POLL_S)

    def _say(self, line: bytes) -> None:
        if not self._open:
            return
        try:
            self._socket.send(line)
        except OSError:
            # The reader hears the end of the stream, and tells it.
            return

    def _detach(self) -> None:
        if self._open:
            self._open = False
            self._loop.remove_reader(self._socket.fileno())
            # The end of the stream tells the server to leave.
            self._socket.close()

    def _end(self, fault: PhoneFault) -> None:
        if not self._open:
            return
        self._detach()
        if self._opened.done():
            self._hear(fault)
        else:
            self._opened.set_exception(PhoneUnavailable(fault))

    def _readable(self) -> None:
        try:
            data = self._socket.recv(65_536)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            data = b""
        if not data:
            self._end(PhoneFault.FAILED)
            return
        try:
            for message in self._lines.feed(data):
                self._understand(message)
                if not self._open:
                    return
        except PhoneWireError:
            self._end(PhoneFault.FAILED)

    def _understand(self, message: object) -> None:
        match message:
            case Opened(url=url) if not self._opened.done():
                self._opened.set_result(url)
            case Expired():
                self._end(PhoneFault.EXPIRED)
            case Joined():
                self._hear(message)
            case Received(name=name) if RECEIVED.fullmatch(name):
                self._hear(message)
            case _:
                # It names another file, or speaks out of turn: it is not to be trusted.
                self._end(PhoneFault.FAILED)


def _environment() -> dict[str, str]:
    ours = str(Path(__file__).parents[2])
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    paths = [ours, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(paths)}
