"""The camera and the scanner, through the worker that visits use: a video, SANE's test device."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.doctor.capture import check_camera, check_scanner
from kiosk.doctor.finding import Diagnosis, Finding, Status
from kiosk.settings import CameraSettings, ScannerSettings, Settings


@pytest.fixture(autouse=True)
def sane(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """SANE with no device but those that a test adds to ``dll.conf``."""
    folder = tmp_path / "sane"
    folder.mkdir()
    (folder / "dll.conf").write_text("")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))
    return folder


def film(path: Path, grey: int) -> Path:
    """Film noise around one grey."""
    rng = np.random.default_rng(1)
    size = (1280, 720)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, size)
    for _ in range(20):
        noise = rng.normal(grey, 3, (size[1], size[0], 3))
        writer.write(np.clip(noise, 0, 255).astype(np.uint8))
    writer.release()
    return path


def camera(source: str | None) -> Finding:
    settings = Settings(camera=CameraSettings(source=source))
    return asyncio.run(check_camera(settings, {}))


def scanner(device: str | None, path: str = os.environ["PATH"]) -> Finding:
    settings = Settings(scanner=ScannerSettings(device=device))
    return asyncio.run(check_scanner(settings, {"PATH": path}))


def test_camera_that_sees(tmp_path: Path) -> None:
    found = camera(str(film(tmp_path / "film.avi", 120)))
    assert (found.status, found.diagnosis) == (Status.OK, Diagnosis.CAMERA_OK)
    assert found.details == {"width": "1280", "height": "720"}


def test_camera_that_is_covered(tmp_path: Path) -> None:
    found = camera(str(film(tmp_path / "film.avi", 2)))
    assert (found.status, found.diagnosis) == (Status.WARNING, Diagnosis.CAMERA_BLACK)


def test_camera_that_is_no_camera(tmp_path: Path) -> None:
    text = tmp_path / "film.avi"
    text.write_text("not a film")
    assert camera(str(text)).status is Status.FAILED


def test_camera_of_the_settings_that_is_not_there() -> None:
    found = camera("/dev/video99")
    assert (found.status, found.diagnosis) == (Status.FAILED, Diagnosis.CAMERA_MISSING)


def test_no_camera_wanted() -> None:
    assert camera(None).diagnosis is Diagnosis.CAMERA_UNSET


def test_any_camera() -> None:
    if list(Path("/dev").glob("video*")):
        pytest.skip("this machine has a camera")
    assert camera("auto").diagnosis is Diagnosis.CAMERA_NONE


def test_scanner_of_sane(sane: Path) -> None:
    (sane / "dll.conf").write_text("test\n")
    found = scanner("auto")
    assert (found.status, found.diagnosis) == (Status.OK, Diagnosis.SCANNER_OK)
    assert found.details["labels"]
    assert scanner("test:0").status is Status.OK
    gone = scanner("test:99")
    assert (gone.status, gone.diagnosis) == (Status.FAILED, Diagnosis.SCANNER_MISSING)


def test_no_scanner() -> None:
    assert scanner("auto").diagnosis is Diagnosis.SCANNER_NONE
    assert scanner(None).diagnosis is Diagnosis.SCANNER_UNSET


def test_sane_that_is_not_installed() -> None:
    found = scanner("auto", path="/nonexistent")
    assert (found.status, found.diagnosis) == (Status.WARNING, Diagnosis.SCANNER_SILENT)
    assert scanner("test:0", path="/nonexistent").status is Status.FAILED
