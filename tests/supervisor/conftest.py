"""One theatre a test; nothing of it may be left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from theatre import Theatre


@pytest.fixture
def make_theatre(tmp_path: Path) -> Iterator[Callable[..., Theatre]]:
    made: list[Theatre] = []

    def make(**environ: str) -> Theatre:
        made.append(Theatre(tmp_path, **environ))
        return made[-1]

    yield make
    for theatre in made:
        theatre.close()
    for theatre in made:
        assert theatre.processes() == []
        assert theatre.left() == []


@pytest.fixture
def theatre(make_theatre: Callable[..., Theatre]) -> Theatre:
    return make_theatre()
