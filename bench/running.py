"""A whole kiosk to be measured, started as an operator starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

ROOT = Path(__file__).parents[1]

#: Longest wait for anything, in seconds.
PATIENCE_S = 120.0

#: Between two looks at the log, in seconds.
_PAUSE_S = 0.01

T = TypeVar("T")


class Running:
    """A supervisor, its backend and its visits; private directories lie where they would.

    ``settings`` are ``KIOSK_*`` variables; ``environ`` those that lead to a screen.
    """

    def __init__(
        self, directory: Path, settings: Mapping[str, str], environ: Mapping[str, str]
    ) -> None:
        self._log = directory / "log"
        self._environ = {
            **{k: v for k, v in os.environ.items() if not k.startswith("KIOSK_")},
            "PYTHONPATH": str(ROOT),
            "HOME": str(directory),
            "KIOSK_CONFIG": str(directory / "kiosk.toml"),
            "KIOSK_SUPERVISOR__STATE": str(directory / "state"),
            # Visits die young here, and that is no failure.
            "KIOSK_SUPERVISOR__QUICK_DEATH_S": "0",
            **settings,
            **environ,
        }
        self._supervisor: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Start it, and wait until the first attract screen is painted."""
        with self._log.open("wb") as log:
            self._supervisor = subprocess.Popen(
                [sys.executable, "-m", "kiosk", "run"],
                env=self._environ,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        try:
            self.event("visit-painted")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop it."""
        self.close()

    def close(self) -> None:
        """Stop it, and wait until it has erased everything."""
        if self._supervisor is not None:
            self._supervisor.terminate()
            self._supervisor.wait()
            self._supervisor = None

    @property
    def pid(self) -> int:
        """The process id of the supervisor."""
        assert self._supervisor is not None
        return self._supervisor.pid

    def events(self, name: str, **fields: object) -> list[dict[str, Any]]:
        """Return the events of that name and those fields, in order."""
        return [
            event
            for event in self._all_events()
            if event["event"] == name and all(event[k] == v for k, v in fields.items())
        ]

    def event(self, name: str, **fields: object) -> dict[str, Any]:
        """Wait for an event and return it."""
        return self.until(lambda: self.events(name, **fields), f"{name} {fields}")[0]

    def until(self, holds: Callable[[], T], what: str) -> T:
        """Return the first true value of ``holds``; raises TimeoutError with the log."""
        deadline = time.monotonic() + PATIENCE_S
        while not (value := holds()):
            assert self._supervisor is not None
            if time.monotonic() > deadline or self._supervisor.poll() is not None:
                raise TimeoutError(f"never came: {what}\n{self._log.read_text()[-4000:]}")
            time.sleep(_PAUSE_S)
        return value

    def shown(self) -> tuple[str, int]:
        """Return the id and the process of the visit that is on the screen."""
        visit = self.events("visit-shown")[-1]["visit"]
        return visit, self.events("visit-started", visit=visit)[0]["pid"]

    def standby(self) -> tuple[str, int]:
        """Wait for the visit that is loaded behind it; return its id and its process."""

        def loaded() -> tuple[str, int] | None:
            shown = {event["visit"] for event in self.events("visit-shown")}
            started = self.events("visit-started")[-1]
            ready = self.events("visit-loaded", visit=started["visit"])
            return (
                (started["visit"], started["pid"])
                if ready and not {started["visit"]} & shown
                else None
            )

        found = self.until(loaded, "a standby")
        assert found is not None
        return found

    def _all_events(self) -> Iterator[dict[str, Any]]:
        for line in self._log.read_text(errors="replace").splitlines():
            if line.startswith("{"):
                try:
                    yield json.loads(line)
                except ValueError:
                    # The line is being written.
                    continue
