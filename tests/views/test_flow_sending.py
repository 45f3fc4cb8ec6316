"""Sending pages: how far it is, a cut that loses none, and what is left at the Caf."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from scripted import ScriptedStage, Then

from kiosk.client import CafProblem
from kiosk.contract.models import Receipt, Upload, UploadState
from kiosk.contract.problems import Code, problem
from kiosk.journeys.registry import registry
from kiosk.scanner.protocol.events import Assembled
from kiosk.views.components.label import Label
from kiosk.views.flows.sending import Sending
from kiosk.views.live import Live
from kiosk.views.outcomes import Way

pytestmark = pytest.mark.asyncio

T = TypeVar("T")

CONTENT = b"%PDF-" + bytes(995)
PAGES = ("page-1", "page-2", "page-3")
ANSWERS = {"kind": "autre", "pages": PAGES}
RECEIPT = Receipt(
    id="1", number="D-1", journey="send-document", submitted_at=datetime(2026, 11, 1, tzinfo=UTC)
)


@dataclass
class CutCaf:
    """A Caf that takes 250 bytes at a time, and whose link is cut at these offsets."""

    cuts: list[int] = field(default_factory=list)
    code: Code = Code.UNREACHABLE
    kept: dict[str, int] = field(default_factory=dict)
    abandoned: list[str] = field(default_factory=list)
    submitted: list[Any] = field(default_factory=list)

    async def upload(
        self, content: bytes, *, key: str, told: Callable[[UploadState], None]
    ) -> Upload:
        assert content == CONTENT
        while True:
            offset = self.kept.setdefault(key, 0)
            told(UploadState(id=key, offset=offset, size=len(content)))
            if offset in self.cuts:
                self.cuts.remove(offset)
                raise CafProblem(problem(self.code))
            if offset == len(content):
                return Upload(
                    id=key, media_type="application/pdf", pages=3, size=offset, sha256="0" * 64
                )
            self.kept[key] = offset + 250

    async def submit(
        self, journey: str, answers: Any, *, key: str, paper: str | None, kept_despite: Any
    ) -> Receipt:
        self.submitted.append(answers["pages"])
        return RECEIPT

    async def abandon_upload(self, upload_id: str) -> None:
        self.abandoned.append(upload_id)


@dataclass
class Assembling:
    """A capture worker that puts pages together, once."""

    path: Path
    times: int = 0

    async def assemble(self, pages: tuple[str, ...], _title: str) -> Assembled:
        self.times += 1
        return Assembled(self.path, len(pages), len(CONTENT))


class WatchedStage(ScriptedStage):
    """Keeps what the bar showed."""

    def __init__(self, *script: Then) -> None:
        super().__init__(*script)
        self.shown: list[float] = []

    async def during(self, work: Awaitable[T], message: str, far: Live[float] | None = None) -> T:
        stop = far.watch(self.shown.append) if far is not None else (lambda: None)
        try:
            return await super().during(work, message, far)
        finally:
            stop()


@pytest.fixture
def worker(tmp_path: Path) -> Assembling:
    path = tmp_path / "document.pdf"
    path.write_bytes(CONTENT)
    return Assembling(path)


def sending(stage: ScriptedStage, caf: CutCaf, worker: Assembling) -> Sending:
    return Sending(stage, caf, worker, registry()["send-document"])  # type: ignore[arg-type]


async def test_the_bar_shows_what_the_caf_has(worker: Assembling) -> None:
    stage, caf = WatchedStage(), CutCaf()
    one = sending(stage, caf, worker)
    assert await one.send(ANSWERS, {"pages": "Autre"}) == RECEIPT
    assert stage.shown == [0, 0, 0.25, 0.5, 0.75, 1]
    # What was submitted is the Caf's: nothing is left to be erased.
    await one.abandon()
    assert caf.abandoned == []


async def test_a_cut_keeps_every_page_and_a_second_try_goes_on(worker: Assembling) -> None:
    said: list[str] = []

    async def reads(screen: Any) -> Way:
        said.extend(label.text() for label in screen.findChildren(Label))
        return Way.RETRY

    stage, caf = WatchedStage(Then("trouble", reads)), CutCaf(cuts=[500])
    assert await sending(stage, caf, worker).send(ANSWERS, {"pages": "Autre"}) == RECEIPT
    assert any("3 pages sont gardées" in one for one in said)
    # The bar never goes back, and the pages were put together once.
    assert stage.shown == sorted(stage.shown)
    assert worker.times == 1
    assert len(caf.kept) == 1
    assert stage.left == []


async def test_who_gives_up_may_come_back_to_it_and_then_leaves_nothing(
    worker: Assembling,
) -> None:
    stage = WatchedStage(Then("trouble", Way.BACK), Then("trouble", Way.BACK))
    caf = CutCaf(cuts=[250, 750])
    one = sending(stage, caf, worker)
    for _ in range(2):
        assert await one.send(ANSWERS, {"pages": "Autre"}) is Way.BACK
    assert list(caf.kept.values()) == [750]
    assert caf.submitted == []
    await one.abandon()
    assert caf.abandoned == list(caf.kept)
    await one.abandon()
    assert caf.abandoned == list(caf.kept)


async def test_a_file_that_is_refused_is_not_said_to_go_on(worker: Assembling) -> None:
    said: list[str] = []

    async def reads(screen: Any) -> Way:
        said.extend(label.text() for label in screen.findChildren(Label))
        return Way.BACK

    stage = WatchedStage(Then("trouble", reads))
    caf = CutCaf(cuts=[0], code=Code.FILE_ENCRYPTED)
    assert await sending(stage, caf, worker).send(ANSWERS, {"pages": "Autre"}) is Way.BACK
    assert not any("gardées" in one for one in said)
