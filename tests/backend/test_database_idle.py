"""What is done less often than it was: asking a connection whether it is there, tidying."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from caf_running import Here, needs_postgresql, postgresql_cluster

from kiosk.backend.services import reading
from kiosk.backend.services.housekeeping import Rounds
from kiosk.backend.store import Database, database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@needs_postgresql
@pytest.mark.postgresql
def test_server_that_was_started_again_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_IDLE_S", 0)
    with postgresql_cluster() as cluster:
        kept = Database(cluster.url)
        assert kept.answers()
        cluster.stop()
        cluster.start()
        assert kept.answers()
        kept.close()


def test_tidied_once_in_a_while_and_after_a_clock_was_put_back() -> None:
    rounds = Rounds()
    assert rounds.due(NOW)
    assert not rounds.due(NOW + timedelta(seconds=59))
    assert rounds.due(NOW + timedelta(seconds=60))
    assert rounds.due(NOW)


def test_content_is_written_again_on_another_day(backend_here: Here) -> None:
    parts = backend_here.parts
    first = reading.said(parts)
    assert reading.said(parts) is first
    backend_here.clock.move(timedelta(days=1))
    assert reading.said(parts) is not first
