"""Tesseract and its data, as they are, as they are not."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from kiosk.doctor.finding import Diagnosis, Finding, Status
from kiosk.doctor.reader import check_reader
from kiosk.settings import Settings


def examined(path: str) -> Finding:
    return asyncio.run(check_reader(Settings(), {"PATH": path}))


def knowing(folder: Path, *languages: str) -> str:
    program = folder / "tesseract"
    program.write_text("#!/bin/sh\n" + "".join(f"echo {name}\n" for name in languages))
    program.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def test_a_reader_with_all_its_data_is_in_order(tmp_path: Path) -> None:
    found = examined(knowing(tmp_path, "eng", "fra", "osd"))
    assert (found.status, found.diagnosis) == (Status.OK, Diagnosis.READER_OK)


def test_the_reader_of_this_machine_is_in_order() -> None:
    assert examined(os.environ["PATH"]).diagnosis is Diagnosis.READER_OK


def test_without_a_reader_the_kiosk_serves_and_says_what_to_install(tmp_path: Path) -> None:
    found = examined(str(tmp_path))
    assert (found.status, found.diagnosis) == (Status.WARNING, Diagnosis.READER_NONE)
    assert found.details["packages"] == "tesseract-ocr tesseract-ocr-fra tesseract-ocr-osd"


def test_the_data_that_is_missing_is_named(tmp_path: Path) -> None:
    found = examined(knowing(tmp_path, "eng", "fra"))
    assert (found.status, found.diagnosis) == (Status.WARNING, Diagnosis.READER_DATA)
    assert found.details["packages"] == "tesseract-ocr-osd"
