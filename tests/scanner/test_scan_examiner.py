"""Pages read in the background by the real worker: set upright, judged again, never in the way."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from scan_helpers import encoded, make_bridge, text_pdf, until, within
from scan_papers import LETTER, sheet_of

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol.events import Event, PageRead
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.vision.types import Picture

pytestmark = pytest.mark.asyncio


def reading(event: Event) -> PageRead | None:
    return event if isinstance(event, PageRead) else None


def put(key: Path, picture: Picture, name: str = "a.png") -> Path:
    path = key / name
    path.write_bytes(encoded(picture, "PNG"))
    return path


async def opened_and_read(bridge: CaptureBridge, path: Path) -> tuple[Page, PageRead]:
    waiting = asyncio.create_task(until(bridge, reading))
    (page,) = await within(bridge.open_file(path))
    return page, await within(waiting)


def said(private: Path, page: Page) -> str:
    store = PageStore(private)
    text = store.text(store.stored(page.id))
    return "" if text is None else text.plain


@pytest.mark.parametrize("turns", range(4))
async def test_a_page_is_set_upright_whichever_way_it_came(
    turns: int, private: Path, key: Path
) -> None:
    path = put(key, np.ascontiguousarray(np.rot90(sheet_of(), turns)))
    async with make_bridge(private, keys=key.parent) as bridge:
        page, read = await opened_and_read(bridge, path)
        assert bridge.pages == (read.page,)
    assert read.page.id == page.id
    assert read.page.height > read.page.width
    assert (read.page.image == page.image) is (turns == 0)
    assert page.image.exists() is (turns == 0)
    with Image.open(read.page.image) as image:
        # The print stands in the upper half.
        dark = np.asarray(image.convert("L")) < 128
    assert dark[: len(dark) // 2].sum() > 3 * dark[len(dark) // 2 :].sum()
    assert "certifie" in said(private, read.page)


async def test_what_cannot_be_read_is_said_of_a_page_seen_badly(private: Path, key: Path) -> None:
    lines = tuple(" ".join(LETTER[2:7])[start : start + 80] for start in range(0, 64, 8))
    small = sheet_of(lines, points=8, dpi=150)
    spoiled = cv2.GaussianBlur(small, (0, 0), 2.4)
    async with make_bridge(private, keys=key.parent) as bridge:
        _, read = await opened_and_read(bridge, put(key, np.asarray(spoiled, np.uint8)))
    assert PageProblem.ILLEGIBLE in read.page.problems


async def test_a_page_that_reads_well_is_not_refused_for_its_pale_print(
    private: Path, key: Path
) -> None:
    pale = (255 - (255 - sheet_of().astype(np.float32)) * 0.18).astype(np.uint8)
    async with make_bridge(private, keys=key.parent) as bridge:
        page, read = await opened_and_read(bridge, put(key, pale))
    assert page.problems == (PageProblem.TOO_LIGHT,)
    assert read.page.problems == ()
    assert PageStore(private).stored(page.id).problems == read.page.problems


async def test_the_text_of_a_pdf_is_taken_as_it_is(private: Path, key: Path) -> None:
    path = key / "a.pdf"
    path.write_bytes(text_pdf(["Attestation de droits au RSA"]))
    async with make_bridge(private, keys=key.parent) as bridge:
        page, read = await opened_and_read(bridge, path)
    assert read == PageRead(page, PaperKind.OTHER)
    assert said(private, page) == "Attestation de droits au RSA"


async def test_a_page_that_a_person_turned_stays_as_they_want_it(private: Path, key: Path) -> None:
    async with make_bridge(private, keys=key.parent) as bridge:
        _, read = await opened_and_read(bridge, put(key, sheet_of()))
        waiting = asyncio.create_task(until(bridge, reading))
        turned = await within(bridge.rotate_page(read.page.id, 2))
        again = await within(waiting)
    assert again.page.image == turned.image


async def test_a_document_waits_for_the_text_of_its_pages(private: Path, key: Path) -> None:
    path = put(key, sheet_of())
    async with make_bridge(private, keys=key.parent) as bridge:
        heard: list[Event] = []
        bridge.listen(heard.append)
        (page,) = await within(bridge.open_file(path))
        await within(bridge.assemble([page.id], "Bail"))
        assert [event.page.id for event in heard if isinstance(event, PageRead)] == [page.id]
    assert "certifie" in said(private, page)


def reader_that(folder: Path, does: str) -> str:
    """Write a program of Tesseract's name; return a PATH on which it comes first."""
    folder.mkdir()
    program = folder / "tesseract"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


@pytest.fixture
def hanging(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """A Tesseract that never ends; the fixture tells how many run."""
    started = tmp_path / "started"
    started.mkdir()
    path = reader_that(tmp_path / "bin", f'touch "{started}/$$"; exec tail -f /dev/null')
    monkeypatch.setenv("PATH", path)
    return lambda: sum(Path(f"/proc/{one.name}").exists() for one in started.iterdir())


async def runs(count: Callable[[], int], wanted: int) -> None:
    async with asyncio.timeout(30):
        while count() != wanted:
            await asyncio.sleep(0)


async def test_a_reader_that_hangs_holds_nothing_up(
    hanging: Callable[[], int], private: Path, key: Path
) -> None:
    async with make_bridge(private, keys=key.parent) as bridge:
        (page,) = await within(bridge.open_file(put(key, sheet_of())))
        await runs(hanging, 1)
        # A document that is wanted no more stops waiting at once.
        making = asyncio.create_task(bridge.assemble([page.id], "Bail"))
        await asyncio.sleep(0)
        await within(bridge.cancel())
        with pytest.raises(CaptureFault) as stopped:
            await making
        assert stopped.value.code is FaultCode.CANCELLED
        # One that is wanted is made without the text.
        assert (await within(bridge.assemble([page.id], "Bail"))).pages == 1
        # A page that is no more is not read.
        await runs(hanging, 1)
        await within(bridge.forget_page(page.id))
        await runs(hanging, 0)
        await within(bridge.open_file(put(key, sheet_of())))
        await runs(hanging, 1)
    # Nor is anything, once the visit is over.
    await runs(hanging, 0)


async def lost(bridge: CaptureBridge) -> None:
    async with asyncio.timeout(30):
        while bridge.worker_pid is not None:
            await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("does", "kind"), [("exit 1", None), ("kill -SEGV $$", None), ("echo level", PaperKind.OTHER)]
)
async def test_a_reader_that_falls_leaves_the_page_as_it_was(
    does: str,
    kind: PaperKind | None,
    private: Path,
    key: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", reader_that(tmp_path / "bin", f"cat >/dev/null\n{does}"))
    async with make_bridge(private, keys=key.parent) as bridge:
        page, read = await opened_and_read(bridge, put(key, sheet_of()))
        assert read == PageRead(page, kind)
        assert (await within(bridge.assemble([page.id], "Bail"))).pages == 1


async def test_without_a_reader_everything_goes_on(
    private: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    async with make_bridge(private, keys=key.parent) as bridge:
        page, read = await opened_and_read(bridge, put(key, sheet_of()))
        assert read == PageRead(page)


async def test_the_worker_after_a_dead_one_reads_what_it_left(
    hanging: Callable[[], int], private: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with make_bridge(private, keys=key.parent) as bridge:
        (page,) = await within(bridge.open_file(put(key, sheet_of())))
        await runs(hanging, 1)
        assert bridge.worker_pid is not None
        os.kill(bridge.worker_pid, 9)
        await runs(hanging, 0)
        monkeypatch.undo()
        waiting = asyncio.create_task(until(bridge, reading))
        await lost(bridge)
        await within(bridge.start())
        assert (await within(waiting)).page.id == page.id
    assert "certifie" in said(private, page)
