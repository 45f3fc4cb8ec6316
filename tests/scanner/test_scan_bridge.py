"""The visit's end, on the real worker over a real socket, with a video for a camera."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image
from scan_helpers import (
    encoded,
    frame_where,
    make_bridge,
    png_header,
    scene,
    text_pdf,
    until,
    within,
    write_video,
)

from kiosk.scanner import link
from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.devices import ScanFeed
from kiosk.scanner.protocol.events import CameraOpened, Event, Fault, FileListing, Frame, PageTaken
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page, PageSource
from kiosk.scanner.protocol.problems import PageProblem

pytestmark = pytest.mark.asyncio


def fault(code: FaultCode) -> Callable[[Event], Fault | None]:
    return lambda event: event if isinstance(event, Fault) and event.code is code else None


def taken_by_itself(event: Event) -> Page | None:
    return event.page if isinstance(event, PageTaken) and event.automatic else None


async def refusal(work: Awaitable[object]) -> FaultCode:
    with pytest.raises(CaptureFault) as refused:
        await within(work)
    return refused.value.code


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


# --- The camera ----------------------------------------------------------------------------


async def test_the_live_picture_comes_with_its_page(private: Path, sheet_video: Path) -> None:
    async with make_bridge(private, camera=str(sheet_video)) as bridge:
        assert await within(bridge.open_camera(automatic=False)) == CameraOpened(1280, 720)

        def readable(event: Event) -> tuple[Frame, bytes] | None:
            if not (isinstance(event, Frame) and event.quad is not None and event.steady == 1):
                return None
            pixels = bridge.pixels(event)
            return None if pixels is None else (event, pixels)

        frame, pixels = await until(bridge, readable)
        await within(bridge.close_camera())
    assert (frame.width, frame.height) == (960, 540)
    assert frame.advice is Advice.READY
    assert len(pixels) == 3 * 960 * 540
    assert frame.quad is not None
    truth = scene(5, width=1280, height=720, reach=1.1, clutter=0, noise=1).corners
    assert truth is not None
    errors = np.array(frame.quad)[:, None] - truth[None] * 0.75
    assert np.linalg.norm(errors, axis=2).min(axis=1).max() < 3
    # Red and blue are not exchanged: the wooden table is redder than blue.
    corner = np.frombuffer(pixels, np.uint8).reshape(540, 960, 3)[:40, :40].reshape(-1, 3)
    assert corner[:, 0].mean() > corner[:, 2].mean()


async def test_a_page_held_still_is_taken_once(private: Path, sheet_video: Path) -> None:
    async with make_bridge(private, camera=str(sheet_video)) as bridge:
        await within(bridge.open_camera())
        page = await until(bridge, taken_by_itself)
        await until(bridge, frame_where(lambda frame: frame.advice is Advice.NEXT))
        # Half a second later it lies there still, and is not taken again.
        first = await until(bridge, frame_where(lambda frame: True))
        await until(bridge, frame_where(lambda frame: frame.sequence > first.sequence + 30))
        # Read meanwhile, and perhaps judged again.
        (kept,) = bridge.pages
        assert kept.id == page.id
        page = kept
    with Image.open(page.image) as image:
        assert image.size == (page.width, page.height)
        # A4 in its true proportions, though it was seen at a slant.
        assert image.height / image.width == pytest.approx(2**0.5, rel=0.01)
        assert not image.getexif()
    with Image.open(page.thumbnail) as image:
        assert max(image.size) == 320


async def test_the_next_page_is_taken_by_itself(private: Path, desk_video: Path) -> None:
    async with make_bridge(private, camera=str(desk_video)) as bridge:
        await within(bridge.open_camera())
        # The video shows a sheet, an empty table, the sheet again.
        await until(bridge, taken_by_itself)
        await until(bridge, frame_where(lambda frame: frame.advice is Advice.NO_PAGE))
        await until(bridge, taken_by_itself)
        assert len(bridge.pages) == 2


async def test_a_picture_is_taken_when_asked(private: Path, sheet_video: Path) -> None:
    async with make_bridge(private, camera=str(sheet_video)) as bridge:
        await within(bridge.open_camera(automatic=False))
        await until(bridge, frame_where(lambda frame: frame.quad is not None))
        page = await within(bridge.take_picture())
    assert page.source is PageSource.CAMERA
    assert PageProblem.NO_PAGE_FOUND not in page.problems
    for path in (page.image, page.thumbnail):
        assert path.parent == private
        assert path.stat().st_mode & 0o777 == 0o600


async def test_without_a_page_the_whole_picture_is_taken(private: Path, tmp_path: Path) -> None:
    table = scene(7, width=640, height=480, with_sheet=False, clutter=0).image
    video = write_video(tmp_path / "table.avi", [table] * 5)
    async with make_bridge(private, camera=str(video)) as bridge:
        await within(bridge.open_camera())
        page = await within(bridge.take_picture())
    assert PageProblem.NO_PAGE_FOUND in page.problems
    assert (page.width, page.height) == (640, 480)


@pytest.mark.parametrize("source", [None, "/dev/video-none", "/nowhere/a.avi"])
async def test_a_camera_that_is_not_there_is_said(private: Path, source: str | None) -> None:
    async with make_bridge(private, camera=source) as bridge:
        assert await refusal(bridge.open_camera()) is FaultCode.CAMERA_NONE
        # The worker lives, and so does the rest.
        assert await within(bridge.list_files()) == FileListing(())


async def test_a_camera_that_delivers_nothing_is_said(private: Path, tmp_path: Path) -> None:
    silent = tmp_path / "silent"
    os.mkfifo(silent)
    async with make_bridge(private, camera=str(silent)) as bridge:
        heard: list[Event] = []
        bridge.listen(heard.append)
        assert await refusal(bridge.open_camera()) is FaultCode.CAMERA_SILENT
        # Said once, as what it is: that the worker is let go with its driver is not told.
        codes = [event.code for event in heard if isinstance(event, Fault)]
        assert codes == [FaultCode.CAMERA_SILENT]
        assert await within(bridge.list_files()) == FileListing(())


async def test_a_file_that_is_no_video_is_said(private: Path, tmp_path: Path) -> None:
    broken = put(tmp_path / "broken.avi", b"no video")
    async with make_bridge(private, camera=str(broken)) as bridge:
        assert await refusal(bridge.open_camera()) is FaultCode.CAMERA_SILENT


async def test_a_camera_that_sees_black_is_said(private: Path, tmp_path: Path) -> None:
    black = write_video(tmp_path / "black.avi", [np.zeros((240, 320, 3), np.uint8)] * 10)
    async with make_bridge(private, camera=str(black)) as bridge:
        await within(bridge.open_camera())
        await until(bridge, frame_where(lambda frame: frame.advice is Advice.COVERED))
        await until(bridge, fault(FaultCode.CAMERA_BLACK))
        # It goes on: the hand may be taken away.
        await until(bridge, frame_where(lambda frame: frame.advice is Advice.COVERED))


async def test_a_camera_that_is_unplugged_is_said(
    private: Path, tmp_path: Path, sheet_video: Path
) -> None:
    camera = put(tmp_path / "camera.avi", sheet_video.read_bytes())
    async with make_bridge(private, camera=str(camera)) as bridge:
        await within(bridge.open_camera())
        page = await until(bridge, taken_by_itself)
        camera.unlink()
        await until(bridge, fault(FaultCode.CAMERA_GONE))
        assert await refusal(bridge.take_picture()) is FaultCode.CAMERA_CLOSED
        assert await refusal(bridge.open_camera()) is FaultCode.CAMERA_NONE
        document = await within(bridge.assemble([page.id], "Bail"))
        assert document.pages == 1


async def test_no_picture_without_a_camera(private: Path) -> None:
    async with make_bridge(private) as bridge:
        assert await refusal(bridge.take_picture()) is FaultCode.CAMERA_CLOSED


async def test_the_camera_is_opened_and_closed_many_times(private: Path, sheet_video: Path) -> None:
    async with make_bridge(private, camera=str(sheet_video)) as bridge:
        for _ in range(4):
            await within(bridge.open_camera())
            await until(bridge, frame_where(lambda frame: True))
            await within(bridge.close_camera())
        await within(bridge.open_camera())
        await within(bridge.open_camera(automatic=False))
        await until(bridge, frame_where(lambda frame: True))


# --- Files ---------------------------------------------------------------------------------


async def test_a_photograph_on_a_key_becomes_a_page(private: Path, key: Path) -> None:
    photo = put(key / "photo.jpg", encoded(scene(8, table="dark").image))
    async with make_bridge(private, keys=key.parent) as bridge:
        listing = await within(bridge.list_files())
        assert [entry.path for volume in listing.volumes for entry in volume.files] == [photo]
        (page,) = await within(bridge.open_file(photo))
    assert page.source is PageSource.FILE
    assert page.height / page.width == pytest.approx(2**0.5, rel=0.02)


async def test_a_clean_scan_is_kept_whole(private: Path, key: Path) -> None:
    scan = np.full((1100, 800, 3), 255, np.uint8)
    for row in range(100, 1000, 40):
        scan[row : row + 12, 80:700:3] = 0
    path = put(key / "scan.png", encoded(scan, "PNG"))
    async with make_bridge(private, keys=key.parent) as bridge:
        (page,) = await within(bridge.open_file(path))
    assert (page.width, page.height) == (800, 1100)


async def test_a_pdf_becomes_its_pages_and_a_document(private: Path, key: Path) -> None:
    path = put(key / "bail.pdf", text_pdf(["Un", "Deux", "Trois"]))
    async with make_bridge(private, keys=key.parent) as bridge:
        pages = await within(bridge.open_file(path))
        assert bridge.pages == pages
        # Another order, without the middle one.
        document = await within(
            bridge.assemble([pages[2].id, pages[0].id], "Bail d’été", language="fr-FR")
        )
    assert (document.pages, document.size) == (2, document.path.stat().st_size)
    assert document.path.stat().st_mode & 0o777 == 0o600
    with pikepdf.open(document.path) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Bail d’été"
        assert str(pdf.Root.Lang) == "fr-FR"
        assert b"Trois" in pdf.pages[0].Contents.read_bytes()
        assert b"Un" in pdf.pages[1].Contents.read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.jpg", b"Bonjour", FaultCode.FILE_MISLABELLED),
        ("a.jpg", b"", FaultCode.FILE_EMPTY),
        ("a.png", png_header(30_000, 30_000), FaultCode.IMAGE_TOO_LARGE),
        ("a.heic", b"\0\0\0\x18ftypheic" + bytes(40), FaultCode.FILE_HEIC),
        ("a.gif", b"GIF89a" + bytes(40), FaultCode.FILE_UNSUPPORTED),
        ("a.pdf", b"%PDF-1.7 broken", FaultCode.PDF_BROKEN),
        ("a.jpg", b"\xff\xd8\xff" + bytes(100), FaultCode.IMAGE_BROKEN),
        pytest.param("a.jpg", bytes(1_000_001), FaultCode.FILE_TOO_LARGE, id="too large"),
    ],
)
async def test_a_bad_file_is_refused_and_leaves_nothing(
    private: Path, key: Path, name: str, data: bytes, code: FaultCode
) -> None:
    path = put(key / name, data)
    async with make_bridge(private, keys=key.parent, max_file_mb=1) as bridge:
        assert await refusal(bridge.open_file(path)) is code
        assert bridge.pages == ()
        assert list(private.iterdir()) == []
        # And the next one is read.
        good = put(key / "good.pdf", text_pdf(["a"]))
        assert len(await within(bridge.open_file(good))) == 1


async def test_a_locked_pdf_is_said(private: Path, key: Path) -> None:
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(text_pdf(["a"]))) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(user="u", owner="o"))
    path = put(key / "a.pdf", locked.getvalue())
    async with make_bridge(private, keys=key.parent) as bridge:
        assert await refusal(bridge.open_file(path)) is FaultCode.PDF_ENCRYPTED


async def test_a_key_is_told_when_it_comes_and_when_it_goes(private: Path, key: Path) -> None:
    path = put(key / "a.pdf", text_pdf(["a"]))

    def count(wanted: int) -> Callable[[Event], FileListing | None]:
        return lambda event: (
            event if isinstance(event, FileListing) and len(event.volumes) == wanted else None
        )

    async with make_bridge(private, keys=key.parent) as bridge:
        assert len((await within(bridge.list_files(watch=True))).volumes) == 1
        path.unlink()
        key.rmdir()
        await until(bridge, count(0))
        assert await refusal(bridge.open_file(path)) is FaultCode.KEY_REMOVED
        key.mkdir()
        put(path, text_pdf(["a"]))
        await until(bridge, count(1))


async def test_a_file_is_given_up_when_nobody_waits_for_it(private: Path, key: Path) -> None:
    path = put(key / "a.pdf", text_pdf(["a"] * 30))
    async with make_bridge(private, keys=key.parent) as bridge:
        opening = asyncio.create_task(bridge.open_file(path))
        await until(bridge, lambda event: event)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening
        while True:
            # Once the first has ended, in whatever way, its pages are gone.
            try:
                pages = await within(bridge.open_file(path))
                break
            except CaptureFault as busy:
                assert busy.code is FaultCode.WORKER_BUSY
        assert {page.id for page in bridge.pages} == {page.id for page in pages}


# --- Pages ---------------------------------------------------------------------------------


async def test_a_page_is_turned_and_forgotten(private: Path, key: Path) -> None:
    picture = np.full((300, 200, 3), 255, np.uint8)
    picture[:40, :40] = (0, 0, 255)
    path = put(key / "a.png", encoded(picture, "PNG"))
    async with make_bridge(private, keys=key.parent) as bridge:
        (page,) = await within(bridge.open_file(path))
        turned = await within(bridge.rotate_page(page.id))
        assert turned.id == page.id
        assert turned.image != page.image
        assert not page.image.exists()
        assert (turned.width, turned.height) == (300, 200)
        assert bridge.pages == (turned,)
        with Image.open(turned.image) as image:
            red, green, _ = image.convert("RGB").getpixel((290, 10))
        assert red > 200 > green
        await within(bridge.forget_page(page.id))
        assert bridge.pages == ()
        assert list(private.iterdir()) == []
        assert await refusal(bridge.forget_page(page.id)) is FaultCode.PAGE_NONE
        assert await refusal(bridge.rotate_page(page.id)) is FaultCode.PAGE_NONE
        assert await refusal(bridge.assemble([page.id], "a")) is FaultCode.PAGE_NONE
        assert await refusal(bridge.assemble([], "a")) is FaultCode.DOCUMENT_EMPTY
        too_many = bridge.assemble(["a"] * 41, "a")
        assert await refusal(too_many) is FaultCode.DOCUMENT_TOO_MANY_PAGES


@pytest.mark.parametrize("page_id", ["", "../../etc/passwd", "a/b", "é", "page-1-0.jpg"])
async def test_an_id_is_no_path(private: Path, page_id: str) -> None:
    async with make_bridge(private) as bridge:
        assert await refusal(bridge.forget_page(page_id)) is FaultCode.PAGE_NONE


async def test_a_page_weighs_at_most_a_megabyte_and_shows_what_was_there(
    private: Path, key: Path
) -> None:
    # The worst that a camera can deliver: noise, at full size.
    noise = np.random.default_rng(1).integers(0, 256, (2400, 1700, 3), np.uint8)
    paths = [
        put(key / "noise.jpg", encoded(noise)),
        put(key / "letter.jpg", encoded(scene(9, width=2400, height=1800, table="dark").image)),
    ]
    async with make_bridge(private, keys=key.parent, max_file_mb=50) as bridge:
        pages = [page for path in paths for page in await within(bridge.open_file(path))]
        for page in pages:
            document = await within(bridge.assemble([page.id], "Page"))
            assert document.size <= 1_000_000
        both = await within(bridge.assemble([page.id for page in pages], "Pages"))
        assert both.size <= 2_000_000
    with pikepdf.open(both.path) as pdf:
        for sheet, page in zip(pdf.pages, pages, strict=True):
            _, _, width, height = (float(side) for side in sheet.mediabox)
            assert max(page.width / width, page.height / height) * 72 <= 201
    drawn = pypdfium2.PdfDocument(both.path)
    assert drawn[1].render(scale=0.3).to_numpy().std() > 5
    drawn.close()


# --- The worker itself ---------------------------------------------------------------------


async def test_a_worker_that_is_killed_is_told_and_replaced(
    private: Path, sheet_video: Path
) -> None:
    async with make_bridge(private, camera=str(sheet_video)) as bridge:
        await within(bridge.open_camera())
        page = await until(bridge, taken_by_itself)
        first = bridge.worker_pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        await until(bridge, fault(FaultCode.WORKER_DIED))
        assert bridge.worker_pid is None
        assert bridge.pages == (page,)
        # One goes on where one was: the page is there, the camera opens, a picture is taken.
        turned = await within(bridge.rotate_page(page.id))
        assert bridge.worker_pid not in (None, first)
        await within(bridge.open_camera(automatic=False))
        await until(bridge, frame_where(lambda frame: bridge.pixels(frame) is not None))
        second = await within(bridge.take_picture())
        document = await within(bridge.assemble([turned.id, second.id], "Bail"))
        assert document.pages == 2


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM])
async def test_a_request_that_kills_the_worker_ends(
    private: Path, key: Path, number: signal.Signals
) -> None:
    path = put(key / "a.pdf", text_pdf(["a"] * 40))
    async with make_bridge(private, keys=key.parent) as bridge:
        opening = asyncio.create_task(bridge.open_file(path))
        await until(bridge, lambda event: event)
        assert bridge.worker_pid is not None
        os.kill(bridge.worker_pid, number)
        assert await refusal(opening) is FaultCode.WORKER_DIED
        assert len(await within(bridge.open_file(path))) == 40


async def test_a_worker_that_hangs_is_told_and_replaced(
    private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Twice the beat of the worker.
    monkeypatch.setattr(link, "_TICK_S", 0.5)
    monkeypatch.setattr(link, "_SILENT_TICKS", 4)
    async with make_bridge(private) as bridge:
        await within(bridge.start())
        hung = bridge.worker_pid
        assert hung is not None
        os.kill(hung, signal.SIGSTOP)
        assert await refusal(bridge.list_files()) is FaultCode.WORKER_DIED
        assert await within(bridge.list_files()) == FileListing(())
        assert bridge.worker_pid != hung


async def test_a_worker_belongs_to_the_process_group_of_its_visit(private: Path) -> None:
    async with make_bridge(private) as bridge:
        await within(bridge.start())
        assert bridge.worker_pid is not None
        assert os.getpgid(bridge.worker_pid) == os.getpgid(0)
        status = Path(f"/proc/{bridge.worker_pid}/status").read_text()
        limits = Path(f"/proc/{bridge.worker_pid}/limits").read_text()
    assert "Umask:\t0077" in status
    assert [line.split()[4:6] for line in limits.splitlines() if "core file" in line] == [
        ["0", "0"]
    ]


async def test_a_worker_does_not_outlive_a_visit_that_is_killed(private: Path) -> None:
    program = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from scan_helpers import make_bridge\n"
        "async def main():\n"
        "    bridge = make_bridge(Path(sys.argv[1]))\n"
        "    await bridge.start()\n"
        "    print(bridge.worker_pid, flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    here = Path(__file__).parent
    visit = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", program, str(private)),
        env={**os.environ, "PYTHONPATH": f"{here}{os.pathsep}{here.parents[1]}"},
        stdout=asyncio.subprocess.PIPE,
    )
    assert visit.stdout is not None
    worker = os.pidfd_open(int(await within(visit.stdout.readline())))
    visit.kill()
    await within(visit.wait())
    loop = asyncio.get_running_loop()
    ended = loop.create_future()
    loop.add_reader(worker, ended.set_result, None)
    await within(ended)
    loop.remove_reader(worker)
    os.close(worker)


async def test_what_a_dead_worker_left_half_written_is_removed(private: Path) -> None:
    put(private / "page-1-0.jpg.part", b"half")
    async with make_bridge(private) as bridge:
        await within(bridge.start())
    assert list(private.iterdir()) == []


async def test_nothing_can_be_asked_of_a_closed_bridge(private: Path) -> None:
    bridge = make_bridge(private)
    await within(bridge.start())
    events = bridge.events()
    waiting = asyncio.create_task(anext(events, None))
    await within(bridge.close())
    await within(bridge.close())
    assert await within(waiting) is None
    assert await refusal(bridge.open_camera()) is FaultCode.CANCELLED
    assert bridge.worker_pid is None


async def test_closing_ends_what_is_waited_for(private: Path, tmp_path: Path) -> None:
    silent = tmp_path / "silent"
    os.mkfifo(silent)
    bridge = make_bridge(private, camera=str(silent))
    await within(bridge.start())
    opening = asyncio.create_task(bridge.open_camera())
    await asyncio.sleep(0)
    await within(bridge.close())
    assert await refusal(opening) is FaultCode.CANCELLED


async def test_a_bridge_that_was_never_used_starts_nothing(private: Path) -> None:
    async with make_bridge(private) as bridge:
        await within(bridge.close_camera())
        await within(bridge.cancel())
        assert bridge.worker_pid is None


async def test_several_requests_at_once_are_each_answered(private: Path, key: Path) -> None:
    path = put(key / "a.pdf", text_pdf(["a", "b"]))
    async with make_bridge(private, keys=key.parent) as bridge:
        answers = await within(
            asyncio.gather(
                bridge.list_files(),
                bridge.open_file(path),
                bridge.list_files(),
                bridge.forget_page("none"),
                bridge.scan(feed=ScanFeed.FEEDER),
                return_exceptions=True,
            )
        )
    assert isinstance(answers[0], FileListing)
    assert answers[0] == answers[2]
    assert isinstance(answers[1], tuple)
    assert isinstance(answers[3], CaptureFault)
    assert isinstance(answers[4], CaptureFault)
    assert answers[4].code in (FaultCode.WORKER_BUSY, FaultCode.SCANNER_NONE)


async def test_a_listener_that_stopped_hears_nothing(private: Path, sheet_video: Path) -> None:
    async with make_bridge(private, camera=str(sheet_video)) as bridge:
        heard: list[Event] = []
        stop = bridge.listen(heard.append)
        await within(bridge.open_camera())
        stop()
        stop()
        before = len(heard)
        await until(bridge, frame_where(lambda frame: True))
        assert len(heard) == before


async def test_of_frames_only_the_newest_waits(private: Path, sheet_video: Path) -> None:
    async with make_bridge(private, camera=str(sheet_video)) as bridge:
        late = bridge.events()
        await within(bridge.open_camera())
        first = await until(bridge, frame_where(lambda frame: True))
        await until(bridge, frame_where(lambda frame: frame.sequence > first.sequence + 8))
        frames = 0
        late.close()
        async for event in late:
            frames += isinstance(event, Frame)
        assert frames == 1


async def test_a_worker_that_names_a_file_elsewhere_is_not_believed(private: Path) -> None:
    async with make_bridge(private) as bridge:
        await within(bridge.start())
        page = Page("x", PageSource.FILE, Path("/etc/passwd"), private / "y.jpg", 1, 1)
        # What a worker taken over by a hostile file would say.
        bridge._exchange._on_event(None, PageTaken(page))
        assert bridge.pages == ()
        assert bridge.worker_pid is None
