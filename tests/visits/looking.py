"""What a probe saw, and the connections on which probes tell it."""

from __future__ import annotations

import json
import select
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from tests.visits.finger import Point

T = TypeVar("T")

#: Longest wait for anything that a loaded machine may delay, in seconds.
PATIENCE_S = 40.0


#: Between two looks at what is awaited, in seconds.
_PAUSE_S = 0.02


class NeverCame(AssertionError):
    """What was awaited did not come in time."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A widget that is shown. Boxes are left, top, width, height in pixels of the screen.

    ``seen`` is the part of ``rect`` that is not scrolled away; ``on_top``: a finger in its
    middle touches it, and nothing above it.
    """

    name: str
    kind: str
    label: str
    description: str
    role: str
    text: str
    rect: tuple[int, int, int, int]
    seen: tuple[int, int, int, int]
    enabled: bool
    focused: bool
    pressable: bool
    checked: bool
    on_top: bool

    @classmethod
    def of(cls, said: dict[str, Any]) -> Thing:
        return cls(**{**said, "rect": tuple(said["rect"]), "seen": tuple(said["seen"])})

    @property
    def middle(self) -> Point:
        """The middle of what is seen of it."""
        left, top, width, height = self.seen
        return left + width // 2, top + height // 2

    @property
    def words(self) -> str:
        """What it says."""
        return self.text or self.label

    @property
    def in_view(self) -> bool:
        """Whether enough of it is seen to be touched in its middle."""
        return self.on_top and 2 * self.seen[3] >= self.rect[3] and 2 * self.seen[2] >= self.rect[2]


@dataclass(frozen=True, slots=True)
class Look:
    """The window at one moment. ``screen`` is None before it shows anything; ``moving``:
    something is on its way to another place."""

    screen: str | None
    enabled: bool
    moving: bool
    size: tuple[int, int]
    things: tuple[Thing, ...]

    def named(self, name: str) -> Thing | None:
        """Return the thing of that object name, or None."""
        return next((thing for thing in self.things if thing.name == name), None)

    def saying(self, words: str) -> tuple[Thing, ...]:
        """Return what says ``words``, white space aside."""
        wanted = " ".join(words.split())
        return tuple(t for t in self.things if wanted in " ".join(t.words.split()))

    def texts(self) -> list[str]:
        """Return everything that is said, for a message when a test fails."""
        return [thing.words for thing in self.things if thing.words]


@dataclass
class Probed:
    """A visit whose probe connected."""

    sock: socket.socket
    pid: int = 0
    visit: str = ""
    shown: bool = False
    open: bool = True
    heard: list[dict[str, Any]] = field(default_factory=list)
    _rest: bytes = b""

    def read(self) -> None:
        """Take in what waits on the socket."""
        try:
            chunk = self.sock.recv(1 << 20)
        except ConnectionResetError:
            chunk = b""
        if not chunk:
            self.open = False
            return
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        for line in lines:
            said = json.loads(line)
            match said.pop("say"):
                case "loaded":
                    self.pid, self.visit = said["pid"], said["visit"]
                case "shown":
                    self.shown = True
                case _:
                    self.heard.append(said)

    def ask(self, what: str, patience_s: float = PATIENCE_S) -> dict[str, Any]:
        """Ask and return the answer. Raises :class:`NeverCame` when the visit is gone."""
        self.heard.clear()
        deadline = time.monotonic() + patience_s
        try:
            self.sock.sendall(json.dumps({"ask": what}).encode() + b"\n")
        except OSError:
            self.open = False
        while self.open and not self.heard:
            left = deadline - time.monotonic()
            if left <= 0:
                raise NeverCame(f"the visit {self.visit} does not answer")
            if select.select([self.sock], [], [], left)[0]:
                self.read()
        if not self.heard:
            raise NeverCame(f"the visit {self.visit} is gone")
        return self.heard.pop(0)

    def look(self) -> Look:
        """Look at the window."""
        said = self.ask("look")
        things = tuple(Thing.of(thing) for thing in said["things"])
        return Look(said["screen"], said["enabled"], said["moving"], tuple(said["size"]), things)


class ProbeHouse:
    """Listens for the probes of every visit of one kiosk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.probes: list[Probed] = []
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen()

    def shown(self, *, besides: Sequence[Probed] = ()) -> Probed | None:
        """Return a living visit that is on the screen, or None."""
        self._pump()
        for probe in self.probes:
            if probe.open and probe.shown and probe not in besides:
                return probe
        return None

    def waiting(self) -> Probed | None:
        """Return a visit that is loaded behind the one on the screen, or None."""
        self._pump()
        return next((p for p in self.probes if p.open and p.pid and not p.shown), None)

    def gone(self, probe: Probed) -> bool:
        """Return whether the visit's process has ended."""
        self._pump()
        return not probe.open

    def close(self) -> None:
        """Close every connection, and the socket."""
        for probe in self.probes:
            probe.sock.close()
        self._listener.close()
        self.path.unlink(missing_ok=True)

    def _pump(self) -> None:
        sources = {probe.sock: probe for probe in self.probes if probe.open}
        readable, _, _ = select.select([self._listener, *sources], [], [], 0.02)
        for source in readable:
            if source is self._listener:
                self.probes.append(Probed(self._listener.accept()[0]))
            else:
                sources[source].read()


def until(holds: Callable[[], T | None], what: str, patience_s: float = PATIENCE_S) -> T:
    """Return the first value of ``holds`` that is true; raise :class:`NeverCame`.

    It is asked again and again, with a pause that lets others work.
    """
    deadline = time.monotonic() + patience_s
    while True:
        value = holds()
        if value:
            return value
        if time.monotonic() > deadline:
            raise NeverCame(f"never came: {what}")
        time.sleep(_PAUSE_S)
