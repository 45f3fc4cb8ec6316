"""``kiosk scan``: corners in full pixels, problems, exit statuses, a PDF without traces."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pytest
from PIL import Image
from scan_helpers import encoded, overlap, png_header, scene

from kiosk.scanner.vision.detection import from_top_left

ROOT = Path(__file__).parents[2]


def kiosk(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "kiosk", "scan", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def detected(*paths: Path) -> list[dict[str, Any]]:
    done = kiosk("detect", *paths, "--json")
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def saved(path: Path, image: np.ndarray, **options: object) -> Path:
    path.write_bytes(encoded(image, **options))
    return path


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return saved(tmp_path / "photo é.jpg", scene(2, width=1600, height=1200).image, quality=92)


def test_corners_are_printed_in_order_and_in_full_pixels(tmp_path: Path, photo: Path) -> None:
    empty = saved(tmp_path / "empty.jpg", scene(2, with_sheet=False, clutter=0).image)
    first, second = detected(empty, photo)
    assert set(first) == {"file", "corners", "problems", "ms"}
    assert first["file"] == str(empty)
    assert first["corners"] is None
    assert first["problems"] == ["no-page-found"]
    truth = scene(2, width=1600, height=1200).corners
    assert truth is not None
    corners = np.float32(second["corners"])
    assert overlap(corners, truth) > 0.98
    assert np.abs(corners - from_top_left(truth)).max() < 8
    assert second["ms"] > 0


def test_the_orientation_of_a_photograph_is_applied(tmp_path: Path) -> None:
    drawn = scene(2, width=1600, height=1200)
    assert drawn.corners is not None
    exif = Image.Exif()
    exif[0x0112] = 6
    # Stored lying on its side, as telephones do.
    stored = np.ascontiguousarray(np.rot90(drawn.image))
    (found,) = detected(saved(tmp_path / "turned.jpg", stored, exif=exif))
    assert overlap(np.float32(found["corners"]), drawn.corners) > 0.97


def test_unreadable_files_are_said_one_by_one(tmp_path: Path, photo: Path) -> None:
    text = tmp_path / "text.jpg"
    text.write_text("Bonjour")
    huge = tmp_path / "huge.png"
    huge.write_bytes(png_header(30_000, 30_000))
    found = detected(text, tmp_path / "nothing.jpg", huge, photo)
    assert [one["problems"] for one in found[:3]] == [
        ["file-mislabelled"],
        ["file-none"],
        ["image-too-large"],
    ]
    assert [one["corners"] for one in found[:3]] == [None, None, None]
    assert found[3]["corners"] is not None


def test_the_status_tells_that_nothing_could_be_read(tmp_path: Path) -> None:
    done = kiosk("detect", tmp_path / "nothing.jpg", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)[0]["problems"] == ["file-none"]


def test_lines_for_people_name_every_file(photo: Path) -> None:
    done = kiosk("detect", photo)
    assert done.returncode == 0
    assert done.stdout.startswith(f"{photo}: ")
    assert "ms" in done.stdout


def test_a_pdf_is_made_of_pages_in_order(tmp_path: Path, photo: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "canary-maker"
    exif.get_ifd(0x8825)[1] = "N"
    card = scene(3, sheet="card", width=1600, height=1200, table="dark").image
    other = saved(tmp_path / "card.jpg", card, exif=exif)
    output = tmp_path / "out.pdf"
    done = kiosk("pdf", photo, other, "-o", output, "--title", "Pièces d’identité")
    assert done.returncode == 0, done.stderr
    data = output.read_bytes()
    assert b"canary" not in data
    assert b"Exif" not in data
    assert len(data) <= 2_000_000
    with pikepdf.open(output) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Pièces d’identité"
        assert set(pdf.docinfo.keys()) == {"/Title"}
        shapes = [float(page.mediabox[3]) / float(page.mediabox[2]) for page in pdf.pages]
    assert shapes[0] == pytest.approx(2**0.5, rel=0.01)
    assert shapes[1] == pytest.approx(54 / 85.6, rel=0.02)


def test_a_pdf_of_what_is_no_image_is_not_made(tmp_path: Path, photo: Path) -> None:
    text = tmp_path / "text.jpg"
    text.write_text("Bonjour")
    done = kiosk("pdf", photo, text, "-o", tmp_path / "out.pdf")
    assert done.returncode == 1
    assert "file-mislabelled" in done.stderr
    assert not (tmp_path / "out.pdf").exists()


def test_the_command_of_the_worker_is_not_listed() -> None:
    command = [sys.executable, "-m", "kiosk", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert " scan " in done.stdout
    assert "capture" not in done.stdout
