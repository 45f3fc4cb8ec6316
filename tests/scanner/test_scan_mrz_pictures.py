"""Papers in pictures: found however they lie, read right, or said unread."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from scan_helpers import encoded, make_bridge, png_header, until, within, write_video

from bench.mrz_scenes import Scene, flat, scene
from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.identity import read_paper
from kiosk.scanner.mrz.layouts import Format
from kiosk.scanner.mrz.paper import Paper
from kiosk.scanner.mrz.parsing import parse
from kiosk.scanner.mrz.rows import exact
from kiosk.scanner.protocol.events import Frame
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.vision.mrz_columns import fit, pitch_of
from kiosk.scanner.vision.mrz_net import CHARACTERS, HEIGHT, NONE, read_strip

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 27)
CHECKED = ("number", "birth", "expiry")


def truth(drawn: Scene) -> Paper:
    paper = parse(exact(drawn.lines), TODAY)
    assert paper is not None
    return paper


def says_nothing_wrong(read: Paper, true: Paper) -> None:
    """What a check digit speaks for is right, or is not said."""
    for name in CHECKED:
        said = getattr(read, name)
        assert said is None or said == getattr(true, name), name


@pytest.mark.parametrize(
    ("kind", "turns"), [*zip(Format, (0, 1, 2, 3, 0, 2), strict=True), (Format.TD3, 1)]
)
def test_a_paper_on_the_glass_is_read_whichever_way_it_lies(kind: Format, turns: int) -> None:
    drawn = flat(7 + turns, kind)
    turned = np.ascontiguousarray(np.rot90(drawn.image, turns))
    read, true = read_paper(turned, TODAY), truth(drawn)
    assert read is not None
    assert read.right
    assert read.lines == true.lines
    says_nothing_wrong(read, true)


def test_papers_under_a_camera_are_read_and_never_wrongly() -> None:
    whole = 0
    seeds = range(300, 308)
    for seed in seeds:
        drawn = scene(seed)
        read, true = read_paper(drawn.image, TODAY), truth(drawn)
        if read is not None:
            says_nothing_wrong(read, true)
            whole += read.lines == true.lines
    assert whole >= len(seeds) - 2


def test_where_there_is_no_zone_none_is_read() -> None:
    rng = np.random.default_rng(3)
    noise = rng.integers(0, 255, (480, 640, 3), np.uint8)
    paper = np.full((700, 500, 3), 235, np.uint8)
    paper[::14, 40:460] = 30
    for picture in (noise, paper, paper[:40, :60], np.zeros((1, 1, 3), np.uint8)):
        assert read_paper(np.ascontiguousarray(picture), TODAY) is None


def test_what_is_rubbed_out_is_said_unread() -> None:
    drawn = flat(5, Format.TD3)
    image = drawn.image.copy()
    # The number, on the second line: the first nine of forty-four characters.
    left, top, width, height = drawn.places[1]
    image[top - 2 : top + height + 2, left + width * 2 // 44 : left + width * 6 // 44] = 200
    read, true = read_paper(image, TODAY), truth(drawn)
    assert read is not None
    assert (read.number, read.checks["number"], read.right) == (None, False, False)
    assert read.birth == true.birth
    says_nothing_wrong(read, true)


def test_a_strip_tells_nothing_of_an_empty_paper() -> None:
    told = read_strip(np.full((HEIGHT, 200), 180, np.uint8))
    assert told.shape == (100, len(CHARACTERS) + 1)
    assert (told.argmax(axis=1) == NONE).all()
    assert np.allclose(np.exp(told).sum(axis=1), 1, atol=1e-3)


def test_columns_are_found_at_an_even_pitch() -> None:
    evidence = np.full(460, -4, np.float32)
    places = np.round(11 + 9.7 * np.arange(44)).astype(int)
    evidence[places] = 4
    assert abs(pitch_of(evidence) - 9.7) < 0.1
    (found,) = fit(evidence, (44,), pitch_of(evidence))
    assert found.places.tolist() == places.tolist()
    shorter, longer = fit(evidence, (36, 44), 9.7)
    assert longer.evidence > shorter.evidence


def mrz(*paths: Path) -> tuple[int, list[dict[str, Any]]]:
    command = [sys.executable, "-W", "error", "-m", "kiosk", "scan", "mrz", *map(str, paths)]
    done = subprocess.run(
        [*command, "--json"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return done.returncode, found


def test_the_command_prints_fields_or_why_not(tmp_path: Path) -> None:
    drawn = flat(9, Format.TD1)
    good = tmp_path / "card.jpg"
    good.write_bytes(encoded(drawn.image, quality=90))
    empty = tmp_path / "empty.png"
    empty.write_bytes(encoded(np.full((300, 400, 3), 240, np.uint8), "PNG"))
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff" + bytes(50))
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png_header(30_000, 30_000))
    status, found = mrz(good, empty, broken, bomb, tmp_path / "none.jpg")
    assert status == 0
    true = truth(drawn)
    assert found[0]["file"] == str(good)
    assert found[0]["format"] == "TD1"
    assert found[0]["number"] == true.number
    assert found[0]["birth"] == (true.birth.isoformat() if true.birth else None)
    assert found[0]["checks"] == dict.fromkeys(("number", "birth", "expiry", "composite"), True)
    assert found[0]["ms"] > 0
    assert [one["problems"] for one in found[1:]] == [
        ["no-zone"],
        ["image-broken"],
        ["image-too-large"],
        ["file-none"],
    ]
    assert mrz(empty)[0] == 1


@pytest.mark.asyncio
async def test_the_worker_reads_the_paper_under_the_camera(private: Path, tmp_path: Path) -> None:
    drawn = flat(11, Format.TD3)
    picture = np.full((720, 1280, 3), 90, np.uint8)
    small = cv2.resize(drawn.image, None, fx=0.62, fy=0.62, interpolation=cv2.INTER_AREA)
    picture[20 : 20 + small.shape[0], 60 : 60 + small.shape[1]] = small
    video = write_video(tmp_path / "paper.avi", [picture] * 40)
    async with make_bridge(private, camera=str(video)) as bridge:
        with pytest.raises(CaptureFault) as refused:
            await within(bridge.read_identity())
        assert refused.value.code is FaultCode.CAMERA_CLOSED
        await within(bridge.open_camera(automatic=False))
        await until(bridge, lambda event: event if isinstance(event, Frame) else None)
        paper = await within(bridge.read_identity())
        assert paper is not None
        assert paper.number == truth(drawn).number
        assert paper.right
        # Nothing of the picture is kept.
        assert list(private.iterdir()) == []
        assert bridge.pages == ()
