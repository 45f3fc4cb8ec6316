"""Fixtures shared by the tests of the contract, of the backend and of the client."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from caf_running import Here, Process, here, postgresql_cluster, process

__all__ = ["backend_here", "backend_process", "caf_on_postgresql", "caf_on_sqlite"]


@pytest.fixture
def backend_here(tmp_path: Path) -> Iterator[Here]:
    with here(f"sqlite:///{tmp_path}/caf.sqlite3") as running:
        yield running


@pytest.fixture
def backend_process(tmp_path: Path) -> Iterator[Process]:
    with process(f"sqlite:///{tmp_path}/caf.sqlite3", tmp_path) as running:
        yield running


@pytest.fixture(scope="module")
def caf_on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    folder = tmp_path_factory.mktemp("sqlite")
    with process(f"sqlite:///{folder}/caf.sqlite3", folder) as running:
        yield running


@pytest.fixture(scope="module")
def caf_on_postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    folder = tmp_path_factory.mktemp("postgresql")
    with postgresql_cluster() as cluster, process(cluster.url, folder) as running:
        yield running
