"""What every room's tests share: no window on anybody's screen, and nothing left running."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

# Windows of the tests are drawn in memory, also on a developer's machine. Visits have a
# screen of their own (tests/visits/screen.py).
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Backends of the tests load the law when one asks for an estimate: most never do, and it takes
# seconds of a processor that others need.
os.environ.setdefault("KIOSK_SIMULATION__PRELOAD", "false")

# No test listens to the port of a demonstration's console: those of the console take free ones.
os.environ.setdefault("KIOSK_CONSOLE__ENABLED", "false")

# No midnight falls into a run: the households are drawn on a day, and the backend judges on that
# day. Who begins late in the evening begins in the afternoon of a zone further west. Workers are
# given the zone of who started them; POSIX counts zones westwards.
if "KIOSK_TESTS_ZONE" not in os.environ:
    _late = datetime.now(UTC).hour >= 21
    os.environ["KIOSK_TESTS_ZONE"] = "<west>+6" if _late else "UTC0"
os.environ["TZ"] = os.environ["KIOSK_TESTS_ZONE"]
time.tzset()

#: Folders whose files take minutes, the longest first: a file begun last is waited for alone.
_LONG = ("visits", "contract", "simulation", "backend", "supervisor", "scanner", "documents")

#: Longest wait for a thread that was asked to stop, in seconds.
_JOIN_S = 5.0


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name files by what they are, not by what is in them: some are made anew by each worker
    that collects the tests, and the workers must agree on the names."""
    return "file" if isinstance(val, bytes) and len(val) > 16 else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no worker is left with it at the end."""
    rank = {folder: place for place, folder in enumerate(_LONG)}
    items.sort(key=lambda item: rank.get(item.path.parent.name, len(_LONG)))


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves a thread running or a window open."""
    threads, windows = set(threading.enumerate()), _windows()
    yield
    for thread in set(threading.enumerate()) - threads:
        thread.join(_JOIN_S)
        assert not thread.is_alive(), f"{thread.name} still runs"
    assert _windows() <= windows, "a window is left open"


def _windows() -> set[int]:
    """Return the addresses of the windows of Qt, where Qt is in use at all."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return set()
    import shiboken6

    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    top = widgets.QApplication.topLevelWidgets()
    return {shiboken6.getCppPointer(one)[0] for one in top if one.isVisible()}
