"""Running the backend: its socket, its parts, and its end."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import socket
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

import uvicorn

from kiosk.accompaniment.journal_keys import Signer
from kiosk.backend.app import create_app
from kiosk.backend.console.opening import console_of
from kiosk.backend.console.serving import Console, ConsoleRefused, ConsoleServer
from kiosk.backend.demo.definition import load
from kiosk.backend.demo.seed import Demonstration
from kiosk.backend.dying import die_with
from kiosk.backend.files.inspector import Inspector
from kiosk.backend.franceconnect.config import Config as FranceConnectConfig
from kiosk.backend.franceconnect.opening import demo_desk, desk_of
from kiosk.backend.outbox.carrier import Carrier
from kiosk.backend.outbox.mailroom import Mailroom
from kiosk.backend.outbox.opening import mailroom_of
from kiosk.backend.parts import Parts
from kiosk.backend.passwords import Passwords
from kiosk.backend.policy import Policy, system_clock, today
from kiosk.backend.proconnect.desk import ProConnectDesk
from kiosk.backend.room import Room
from kiosk.backend.services.drawing import warm_up
from kiosk.backend.services.housekeeping import tidy
from kiosk.backend.services.journal_heads import keep_head
from kiosk.backend.services.room_told import Teller
from kiosk.backend.simulating.estimator import Estimator
from kiosk.backend.simulating.pool import Limits
from kiosk.backend.store import Database
from kiosk.backend.tokens import Tokens
from kiosk.content.professionals import reading as professionals
from kiosk.content.reading import read
from kiosk.contract.identity import Channel
from kiosk.journeys.registry import registry
from kiosk.journeys.rules.communes import communes_at

#: Seconds that requests under way may take once the end is asked.
_GRACE_S = 3


@dataclass(frozen=True, slots=True)
class Serving:
    """How to serve. ``ready_fd`` is told the port; ``parent`` is a process to die with.

    ``preload`` has the law loaded before somebody asks for an estimate. ``carriers`` take
    messages to real people; a demonstration has none. Without ``franceconnect`` a demonstration
    starts a provider of its own, if ``demo_provider``. ``content`` is a folder that replaces
    what is shipped for anybody to read, if it is in order. ``journal_key`` is the file of the key
    that signs the journal, made where there is none; without it, one in memory, for this run.
    ``console`` is where the conseillers look, or None, and ``proconnect`` one more way into it.
    """

    database: str
    tokens: Tokens
    host: str = "127.0.0.1"
    port: int = 0
    demo: bool = True
    ready_fd: int | None = None
    parent: int | None = None
    policy: Policy = field(default_factory=Policy)
    limits: Limits = field(default_factory=Limits)
    preload: bool = True
    carriers: Mapping[Channel, Carrier] = field(default_factory=dict)
    franceconnect: FranceConnectConfig | None = None
    demo_provider: bool = True
    content: Path | None = None
    journal_key: Path | None = None
    console: Console | None = None
    proconnect: FranceConnectConfig | None = None


def serve(serving: Serving) -> int:
    """Serve until asked to stop, and return the exit status.

    Raises :class:`kiosk.backend.store.DatabaseRefused`,
    :class:`kiosk.accompaniment.journal_keys.KeyRefused`,
    :class:`kiosk.backend.outbox.opening.OutboxRefused`, SQLAlchemy's errors when the
    database cannot be opened, :class:`kiosk.backend.console.serving.ConsoleRefused`, and OSError
    when the port cannot be had.
    """
    if serving.parent is not None and not die_with(serving.parent):
        return 0
    # What people send belongs to the account that runs the backend, and to nobody else.
    os.umask(0o077)
    _log_to_stderr()
    listening = listen(serving.host, serving.port)
    console_port = _console_port(serving.console)
    parts = open_parts(serving)
    console, agents = None, None
    if serving.console is not None and console_port is not None:
        if serving.proconnect is not None:
            agents = ProConnectDesk(serving.proconnect)
        app = console_of(serving.console, parts, serving.tokens, agents)
        console = ConsoleServer(serving.console, app, console_port)
    try:
        parts.outbox.start()
        config = uvicorn.Config(
            create_app(parts, serving.tokens),
            # Ours tells the route; uvicorn's would tell the path.
            access_log=False,
            log_config=None,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=_GRACE_S,
            # Who is silent is forgotten though nobody asks.
            callback_notify=_sweeping(parts),
            timeout_notify=1,
        )
        begin = parts.estimator.start if serving.preload else None
        server = _AnnouncingServer(config, serving.ready_fd, begin, parts.outbox.hang_up, console)
        server.run(sockets=[listening])
    finally:
        listening.close()
        if console is not None:
            console.close()
        if agents is not None:
            agents.close()
        parts.estimator.close()
        parts.outbox.close()
        if parts.franceconnect is not None:
            parts.franceconnect.close()
        if parts.journal_head is not None:
            keep_head(parts.database, parts.journal_head)
        parts.database.close()
    return 0


def _console_port(console: Console | None) -> socket.socket | None:
    """Return the socket of the console, or None where it can do without."""
    if console is None:
        return None
    try:
        return listen(console.host, console.port)
    except OSError as error:
        if console.required:
            raise ConsoleRefused(
                f"[console] {error.strerror}: {console.host}:{console.port}"
            ) from None
        logging.getLogger("kiosk.backend.console").warning(
            "no console: %s port %d: %s", console.host, console.port, error.strerror
        )
        return None


def _sweeping(parts: Parts) -> Callable[[], Awaitable[None]]:
    async def sweep() -> None:
        parts.room.sweep()
        if parts.room.untold:
            await asyncio.to_thread(parts.room.tell)

    return sweep


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens to an address. Raises OSError.

    Its protocol is said: asyncio sends without delay only on sockets that say they are TCP,
    and every answer would otherwise wait 40 ms for an acknowledgement.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=socket.AI_PASSIVE
    )[0]
    listening = socket.socket(family, kind, protocol)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(128)
    except OSError:
        listening.close()
        raise
    return listening


def open_parts(serving: Serving) -> Parts:
    """Open the database, make its tables, fill it if it is a demonstration."""
    database = Database(serving.database, _signer(serving))
    passwords = Passwords()
    database.prepare()
    kept = _head_file(serving)
    if kept is not None:
        keep_head(database, kept)
    outbox = mailroom_of(database, system_clock, serving.carriers, demo=serving.demo)
    demonstration = None
    if serving.demo:
        demonstration = Demonstration(database, passwords, load())
        if not demonstration.bring_to(today(system_clock)):
            demonstration = None
            outbox = Mailroom(database, system_clock, {})
    with database.write() as transaction:
        tidy(transaction, serving.policy, system_clock())
    desk = desk_of(serving.franceconnect)
    if desk is None and demonstration is not None and serving.demo_provider:
        desk = demo_desk(today(system_clock))
    content, space = read(serving.content), professionals.read(serving.content)
    for fault in (*content.faults, *space.faults):
        logging.getLogger("kiosk.backend").warning("content: %s", fault)
    if content.faults or space.faults:
        logging.getLogger("kiosk.backend").warning("content: what is shipped is served instead")
    return Parts(
        database=database,
        passwords=passwords,
        inspector=Inspector(),
        estimator=Estimator(serving.limits),
        outbox=outbox,
        clock=system_clock,
        policy=serving.policy,
        demonstration=demonstration,
        franceconnect=desk,
        content=content.content,
        professionals=space.professionals,
        journal_head=kept,
        room=Room(Teller(database, system_clock), system_clock),
    )


def _signer(serving: Serving) -> Signer:
    key = serving.journal_key
    signer = Signer.made() if key is None else Signer.at(key)
    log = logging.getLogger("kiosk.backend.journal")
    log.info("signed with key %s: %s", signer.name, "".join(signer.public_pem().split("\n")[1:-2]))
    return signer


def _head_file(serving: Serving) -> Path | None:
    """Where it is kept how far the journal goes."""
    key = serving.journal_key
    return None if key is None else key.with_suffix(".head")


class _AnnouncingServer(uvicorn.Server):
    """A server that says on a file descriptor which port it listens to, once it does.

    ``begin`` is called after that, in the loop, and ``end`` once the end is asked: it lets go
    of requests that wait for something to happen.
    """

    def __init__(
        self,
        config: uvicorn.Config,
        ready_fd: int | None,
        begin: Callable[[], None] | None,
        end: Callable[[], None],
        console: ConsoleServer | None,
    ) -> None:
        super().__init__(config)
        self._console = console
        self._ready_fd = ready_fd
        self._begin = begin
        self._end = end

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then announce ``{"port": N}`` on one line."""
        await super().startup(sockets)
        if not self.started or not sockets:
            return
        host, port = sockets[0].getsockname()[:2]
        logging.getLogger("kiosk.backend").info("listening on %s port %d", host, port)
        if self._ready_fd is not None:
            with os.fdopen(self._ready_fd, "w") as ready:
                ready.write(json.dumps({"port": port}) + "\n")
        # Now that the kiosk can go on, rather than when the first visitor waits.
        Thread(target=_warm_up, daemon=True).start()
        if self._begin is not None:
            self._begin()
        if self._console is not None:
            await self._console.start()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let go of what waits, then stop as usual."""
        self._end()
        if self._console is not None:
            await self._console.stop()
        await super().shutdown(sockets)


def _warm_up() -> None:
    """Load what the first visits need. Visitors who came together would each load it."""
    registry()
    communes_at("")
    warm_up()


def _log_to_stderr() -> None:
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO,
        format="%(asctime)s %(name)s %(levelname)s %(message)s",
        force=True,
    )
    # It tells whole addresses, and those of a provider or of a gateway may name a person.
    logging.getLogger("httpx").setLevel(logging.WARNING)
