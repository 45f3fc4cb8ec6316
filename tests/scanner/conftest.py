"""Fixtures of the scanner's tests; a test leaves no process and no descriptor behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from scan_helpers import scene, write_video


def _children() -> set[int]:
    return {
        int(pid)
        for task in Path("/proc/self/task").iterdir()
        for pid in (task / "children").read_text().split()
    }


def _descriptors() -> set[str]:
    links = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except FileNotFoundError:
            # The one with which the folder is being listed.
            continue
        # Opened once for the life of the process by the libraries that draw random numbers.
        if target != "/dev/urandom":
            links.add(f"{entry.name} {target}")
    return links


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Fail a test that leaves a child process or an open descriptor."""
    children, descriptors = _children(), _descriptors()
    yield
    gc.collect()
    assert _children() <= children
    assert _descriptors() <= descriptors


@pytest.fixture
def private(tmp_path: Path) -> Path:
    """A visit's private directory."""
    path = tmp_path / "private"
    path.mkdir(mode=0o700)
    return path


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """A folder under which keys are plugged in, and a key in it."""
    path = tmp_path / "media" / "KEY"
    path.mkdir(parents=True)
    return path


@pytest.fixture(scope="session")
def desk_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A camera over a table: nothing for a second, then a sheet for three."""
    rng = np.random.default_rng(5)
    empty = scene(5, width=1280, height=720, with_sheet=False, clutter=0).image
    sheet = scene(5, width=1280, height=720, reach=1.1, clutter=0, noise=1).image
    shown = [empty] * 20 + [sheet] * 60
    grain = [rng.integers(-1, 2, empty.shape, np.int16) for _ in range(3)]
    pictures = [
        np.clip(picture + grain[index % 3], 0, 255).astype(np.uint8)
        for index, picture in enumerate(shown)
    ]
    return write_video(tmp_path_factory.mktemp("camera") / "desk.avi", pictures)


@pytest.fixture(scope="session")
def sheet_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A camera under which a sheet lies and does not move."""
    sheet = scene(5, width=1280, height=720, reach=1.1, clutter=0, noise=1).image
    return write_video(tmp_path_factory.mktemp("camera") / "sheet.avi", [sheet] * 40)
