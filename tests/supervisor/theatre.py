"""A real supervisor with fake visits: what tests do to them, and what they wait for."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

#: Longest wait for anything, in seconds: the machine may be very busy.
PATIENCE_S = 40.0


@dataclass
class Actor:
    """A fake visit that connected."""

    sock: socket.socket
    heard: list[dict[str, Any]] = field(default_factory=list)
    rest: bytes = b""
    open: bool = True

    @property
    def started(self) -> dict[str, Any]:
        return self.heard[0]

    @property
    def id(self) -> str:
        return str(self.started["id"])

    @property
    def pid(self) -> int:
        return int(self.started["pid"])

    @property
    def directory(self) -> Path:
        return Path(self.started["directory"])

    @property
    def beats(self) -> int:
        """Return how often its loop turned, every 50 ms, as it tells us."""
        return sum(said["what"] == "turn" for said in self.heard)

    def told(self, what: str) -> dict[str, Any] | None:
        return next((said for said in self.heard if said["what"] == what), None)

    def obey(self, command: str) -> None:
        self.sock.sendall(command.encode() + b"\n")

    def read(self) -> None:
        try:
            chunk = self.sock.recv(65_536)
        except ConnectionResetError:
            chunk = b""
        if not chunk:
            self.open = False
            return
        *lines, self.rest = (self.rest + chunk).split(b"\n")
        self.heard += [json.loads(line) for line in lines]


class Theatre:
    """Starts supervisors on one private root, drives their visits, watches their log."""

    def __init__(self, tmp_path: Path, **environ: str) -> None:
        self.root = tmp_path / "run"
        self.policy = tmp_path / "policy"
        self.ended = tmp_path / "ended"
        self.log = tmp_path / "log"
        self.name = f"kiosk-test-{secrets.token_hex(8)}"
        self.actors: list[Actor] = []
        self.supervisors: list[subprocess.Popen[bytes]] = []
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind("\0" + self.name)
        self._listener.listen()
        self.environ = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "HOME": str(tmp_path),
            "DISPLAY": ":test",
            "FAKE_CONTROL": self.name,
            "FAKE_POLICY": str(self.policy),
            "FAKE_ENDED": str(self.ended),
            "KIOSK_SUPERVISOR__DIRECTORY": str(self.root),
            "KIOSK_SUPERVISOR__STATE": str(tmp_path / "state"),
            "KIOSK_SUPERVISOR__VISIT_COMMAND": command("fake_visit.py"),
            "KIOSK_SUPERVISOR__BACKEND_COMMAND": command("fake_backend.py"),
            "KIOSK_VISIT__SILENCE_S": "2",
            # Fakes die young on purpose; tests of the back-off say otherwise.
            "KIOSK_SUPERVISOR__QUICK_DEATH_S": "0",
            **environ,
        }
        self.policy.write_text("ready")

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            supervisor = subprocess.Popen(
                [sys.executable, str(HERE / "runner.py"), *arguments],
                env=self.environ,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self.supervisors.append(supervisor)
        return supervisor

    def close(self) -> None:
        for supervisor in self.supervisors:
            if supervisor.poll() is None:
                supervisor.terminate()
                supervisor.wait(PATIENCE_S)
        for actor in self.actors:
            actor.sock.close()
        self._listener.close()

    # --- Waiting -------------------------------------------------------------------------

    def until(self, holds: Callable[[], Any], what: str) -> Any:
        """Return the first true value of ``holds``; fail when there is none in time."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            self._pump()
            if value := holds():
                return value
            if time.monotonic() > deadline:
                raise AssertionError(f"never came: {what}\n{self.log.read_text()}")

    def _pump(self) -> None:
        sources = {actor.sock: actor for actor in self.actors if actor.open}
        readable, _, _ = select.select([self._listener, *sources], [], [], 0.01)
        for source in readable:
            if source is self._listener:
                self.actors.append(Actor(self._listener.accept()[0]))
            else:
                sources[source].read()

    def shown(self, besides: tuple[Actor, ...] = ()) -> Actor:
        """Return a visit that was told to show itself, none of ``besides``."""

        def find() -> Actor | None:
            for actor in self.actors:
                if actor.told("shown") and actor not in besides:
                    return actor
            return None

        found = self.until(find, "a visit shown")
        assert isinstance(found, Actor)
        return found

    def standby(self, besides: tuple[Actor, ...] = ()) -> Actor:
        """Return a visit that is loaded and was not shown."""

        def find() -> Actor | None:
            loaded = {event["visit"] for event in self.events("visit-loaded")}
            for actor in self.actors:
                waits = actor.open and actor.heard and not actor.told("shown")
                if waits and actor.id in loaded and actor not in besides:
                    return actor
            return None

        found = self.until(find, "a standby")
        assert isinstance(found, Actor)
        return found

    def answer(self, actor: Actor, command: str, what: str) -> dict[str, Any]:
        """Make ``actor`` obey and return what it then tells."""
        actor.obey(command)
        said = self.until(lambda: actor.told(what), what)
        assert isinstance(said, dict)
        return said

    def events(self, name: str, **fields: object) -> list[dict[str, Any]]:
        return [
            event
            for event in self.all_events()
            if event["event"] == name and all(event[k] == v for k, v in fields.items())
        ]

    def all_events(self) -> Iterator[dict[str, Any]]:
        for line in self.log.read_text().splitlines() if self.log.exists() else ():
            with contextlib.suppress(ValueError):
                yield json.loads(line)

    def said(self) -> str:
        """Return all that supervisors, and what they started, wrote."""
        return self.log.read_text()

    def event(self, name: str, **fields: object) -> dict[str, Any]:
        """Wait for an event and return it."""
        found = self.until(lambda: self.events(name, **fields), f"{name} {fields}")
        first = found[0]
        assert isinstance(first, dict)
        return first

    def erased(self, actor: Actor) -> None:
        """Wait until nothing is left of ``actor``."""
        self.until(lambda: not alive(actor.pid), f"death of {actor.pid}")
        self.until(lambda: not actor.directory.exists(), f"removal of {actor.directory}")
        self.event("visit-erased", visit=actor.id)

    # --- Leaving nothing -----------------------------------------------------------------

    def processes(self) -> list[int]:
        """Return every process of this theatre that lives."""
        mark = f"FAKE_CONTROL={self.name}".encode()
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                with contextlib.suppress(OSError):
                    if mark in (entry / "environ").read_bytes().split(b"\0"):
                        found.append(int(entry.name))
        return found

    def stop(self, supervisor: subprocess.Popen[bytes], number: int = signal.SIGTERM) -> int:
        supervisor.send_signal(number)
        return supervisor.wait(PATIENCE_S)

    def left(self) -> list[Path]:
        return sorted(self.root.rglob("*")) if self.root.exists() else []


def command(script: str) -> str:
    return json.dumps([sys.executable, str(HERE / script)])


def alive(pid: int) -> bool:
    """Return whether ``pid`` runs: a zombie does not."""
    try:
        described = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return described.rpartition(")")[2].split()[0] != "Z"
