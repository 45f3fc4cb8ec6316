"""Backends that really run, for the tests: on SQLite, on PostgreSQL, with a clock of ours."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
import uvicorn

from kiosk.accompaniment.journal_keys import Signer
from kiosk.backend.app import create_app
from kiosk.backend.demo.definition import load
from kiosk.backend.demo.generate import DemoHousehold, generate
from kiosk.backend.demo.seed import Demonstration
from kiosk.backend.files.inspector import Inspector
from kiosk.backend.franceconnect.service import FranceConnectDesk
from kiosk.backend.outbox.opening import mailroom_of
from kiosk.backend.parts import Parts
from kiosk.backend.passwords import Passwords
from kiosk.backend.policy import Policy
from kiosk.backend.serve import listen
from kiosk.backend.simulating.estimator import LAW, Estimator
from kiosk.backend.simulating.pool import Limits
from kiosk.backend.store import Database
from kiosk.backend.tokens import Tokens
from kiosk.client import CafClient

#: Two kiosks that the backends of the tests know.
KIOSKS = {name: f"{name}-{'0123456789' * 3}" for name in ("borne-1", "borne-2")}

TODAY = datetime.now().astimezone().date()


def new_visit() -> str:
    return secrets.token_hex(8)


@dataclass
class Process:
    """``kiosk backend`` in a process of its own, always on the same port."""

    database: str
    folder: Path
    port: int = 0
    errors: Path = field(init=False)
    process: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        self.tokens = self.folder / "tokens"
        self.errors = self.folder / "errors"
        lines = (f"{name} {token}\n" for name, token in KIOSKS.items())
        self.tokens.write_text("".join(lines))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self, *more: str) -> None:
        reading, writing = os.pipe()
        command = [sys.executable, "-m", "kiosk.backend", "--database", self.database]
        command += ["--port", str(self.port), "--ready-fd", str(writing)]
        command += ["--tokens", str(self.tokens), "--parent", str(os.getpid()), *more]
        # What the backend keeps beside a database that is no file.
        environ = {**os.environ, "KIOSK_SUPERVISOR__STATE": str(self.folder)}
        with self.errors.open("ab") as errors:
            self.process = subprocess.Popen(
                command, pass_fds=(writing,), stderr=errors, env=environ
            )
        os.close(writing)
        with os.fdopen(reading) as ready:
            line = ready.readline()
        assert line, self.errors.read_text()
        self.port = int(line.strip().removeprefix('{"port": ').removesuffix("}"))

    def kill(self) -> None:
        self.stop(signal.SIGKILL)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait()
            self.process = None

    def client(self, kiosk: str = "borne-1", visit: str = "", timeout_s: float = 20) -> CafClient:
        return CafClient(self.url, KIOSKS[kiosk], visit or new_visit(), timeout_s)


@contextmanager
def process(database: str, folder: Path) -> Iterator[Process]:
    running = Process(database, folder)
    running.start()
    try:
        yield running
    finally:
        running.stop()
    log = running.errors.read_text()
    assert "kiosk.backend.error" not in log, log


class Clock:
    """A clock that moves only when told to."""

    def __init__(self) -> None:
        self.instant = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.instant

    def move(self, by: timedelta) -> None:
        self.instant += by


@dataclass
class Here:
    """The backend in this process, behind a real socket, so that its clock can be moved."""

    parts: Parts
    clock: Clock
    port: int
    tokens: dict[str, str] = field(default_factory=lambda: KIOSKS)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def client(self, kiosk: str = "borne-1", visit: str = "", timeout_s: float = 20) -> CafClient:
        return CafClient(self.url, KIOSKS[kiosk], visit or new_visit(), timeout_s)


@cache
def _seeded() -> bytes:
    """The database of the demonstration, made once: hashing its passwords takes seconds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "caf.sqlite3"
        database = Database(f"sqlite:///{path}")
        database.prepare()
        Demonstration(database, Passwords(), load()).bring_to(TODAY)
        database.close()
        # Nothing is left beside it: the last to close brings the log home.
        assert list(Path(folder).iterdir()) == [path]
        return path.read_bytes()


@contextmanager
def here(
    database_url: str,
    policy: Policy | None = None,
    law: str = LAW,
    limits: Limits | None = None,
    franceconnect: FranceConnectDesk | None = None,
) -> Iterator[Here]:
    clock = Clock()
    path = Path(database_url.removeprefix("sqlite:///"))
    if not path.exists():
        path.write_bytes(_seeded())
    database = Database(database_url, Signer.made())
    passwords = Passwords()
    database.prepare()
    demonstration = Demonstration(database, passwords, load())
    demonstration.bring_to(TODAY)
    parts = Parts(
        database=database,
        passwords=passwords,
        inspector=Inspector(),
        estimator=Estimator(limits or Limits(), law),
        outbox=mailroom_of(database, clock, {}, demo=True),
        clock=clock,
        policy=policy or Policy(),
        demonstration=demonstration,
        franceconnect=franceconnect,
    )
    app = create_app(parts, Tokens.of(KIOSKS))
    parts.outbox.start()
    with served(app) as port:
        yield Here(parts, clock, port)
    parts.outbox.close()
    parts.estimator.close()
    database.close()


@contextmanager
def served(app: object) -> Iterator[int]:
    """Serve an application from a thread, on a real socket; gives its port."""
    config = uvicorn.Config(app, access_log=False, log_config=None, lifespan="off")  # type: ignore[arg-type]
    server = uvicorn.Server(config)
    listening = listen("127.0.0.1", 0)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


@dataclass(frozen=True)
class Somebody:
    """Somebody of the demonstration."""

    name: str
    nir: str
    password: str
    household: DemoHousehold


@cache
def people() -> tuple[Somebody, ...]:
    """Everybody of the demonstration who has an account; made once, as it takes a while."""
    return tuple(
        Somebody(one.person.prenoms, one.account.nir, one.account.password, household)
        for household in generate(load(), TODAY)
        for one in household.people
        if one.account is not None
    )


def somebody(first_names: str) -> Somebody:
    return next(one for one in people() if one.name == first_names)


# Names used by many tests; what they are is in resources/demo/households.toml.
ELISE = "Élise Marie"  # everything, manages
ANTOINE = "Antoine"  # conjoint with delegation, same household
JONAS = "Jonas"  # allocataire
FLORENCE = "Florence"  # conjoint without delegation, same household as Jonas
CAPUCINE = "Capucine"  # came from the Caf du Nord
MOUSSA = "Moussa"  # child over 15
LUCIEN = "Lucien"  # old password


def _postgresql_bin() -> Path | None:
    """The folder of the server's programs: Debian keeps them out of the PATH."""
    found = shutil.which("initdb")
    folders = [Path(found).parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((one for one in folders if (one / "initdb").exists()), None)


POSTGRESQL_BIN = _postgresql_bin()

needs_postgresql = pytest.mark.skipif(
    POSTGRESQL_BIN is None, reason="no PostgreSQL server is installed here"
)


@dataclass
class Cluster:
    """A PostgreSQL server of ours, on a socket file and no port."""

    folder: Path
    #: The server refuses to run as root.
    user: str | None = "nobody" if os.getuid() == 0 else None

    @property
    def url(self) -> str:
        return f"postgresql://kiosk@/postgres?host={self.folder}"

    def create(self) -> None:
        self._run("initdb", "-U", "kiosk", "-A", "trust", "-E", "UTF8", "--no-sync")

    def start(self) -> None:
        options = f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c fsync=off"
        self._run("pg_ctl", "start", "-w", "-l", str(self.folder / "log"), "-o", options)

    def stop(self) -> None:
        self._run("pg_ctl", "stop", "-w", "-m", "immediate")

    def _run(self, program: str, *arguments: str) -> None:
        assert POSTGRESQL_BIN is not None
        command = [str(POSTGRESQL_BIN / program), *arguments, "-D", str(self.folder / "data")]
        subprocess.run(command, check=True, capture_output=True, user=self.user, cwd=self.folder)


@contextmanager
def postgresql_cluster() -> Iterator[Cluster]:
    # Not in pytest's folder: the path of a socket must be short.
    cluster = Cluster(Path(tempfile.mkdtemp(prefix="kiosk-pg-")))
    if cluster.user is not None:
        shutil.chown(cluster.folder, cluster.user)
    try:
        cluster.create()
        cluster.start()
        try:
            yield cluster
        finally:
            cluster.stop()
    finally:
        shutil.rmtree(cluster.folder)
