"""The contract of what anybody may read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from caf_running import TODAY, Here, Process, here

from kiosk.content.reading import shipped

pytestmark = pytest.mark.asyncio


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Here]:
    with here(f"sqlite:///{tmp_path_factory.mktemp('content')}/caf.sqlite3") as running:
        # The thread that serves is there before the first test is watched.
        httpx.get(f"{running.url}/v1/health", trust_env=False)
        yield running


async def test_nobody_has_to_be_signed_in_and_what_is_past_is_not_told(backend: Here) -> None:
    async with backend.client() as client:
        content = await client.content()
    assert content.situations == shipped().situations
    past = [one.id for one in shipped().news if one.until and one.until < TODAY]
    assert past and not {one.id for one in content.news} & set(past)


async def test_a_day_makes_an_item_past(backend: Here) -> None:
    first = shipped().news[0]
    until = first.model_copy(update={"until": TODAY})
    changed = shipped().model_copy(update={"news": (until,)})
    object.__setattr__(backend.parts, "content", changed)
    async with backend.client() as client:
        assert [one.id for one in (await client.content()).news] == [first.id]
        backend.clock.move(timedelta(days=1))
        assert (await client.content()).news == ()


async def test_the_files_of_an_operator_are_served_or_what_is_shipped_if_they_are_at_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "content"
    folder.mkdir()
    monkeypatch.setenv("KIOSK_CONTENT__FOLDER", str(folder))
    (folder / "ma-caf.toml").write_text('caf = "Caf du Nord"\n', encoding="utf-8")
    running = Process(f"sqlite:///{tmp_path}/caf.sqlite3", tmp_path)
    running.start("--no-demo")
    try:
        async with running.client() as client:
            assert (await client.content()).caf == "Caf du Nord"
        running.stop()
        (folder / "ma-caf.toml").write_text("caf = 3\n", encoding="utf-8")
        running.start("--no-demo")
        async with running.client() as client:
            assert (await client.content()).caf == shipped().caf
        assert "content: ma-caf.toml: caf:" in running.errors.read_text()
    finally:
        running.stop()
