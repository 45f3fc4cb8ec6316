"""The search itself: what it must find, it finds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.erasure import searching
from tests.erasure.canaries import Canary, of_file, of_picture, of_text
from tests.erasure.searching import search_files, search_memory

WORD = "kanariaptvzq"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-32-le"])
def test_a_text_is_found_in_a_file_whatever_its_encoding(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "notes").write_bytes(b"\0" * 999 + f"x{WORD}x".encode(encoding))
    assert search_files([tmp_path], [*of_text("the word", WORD)]) != []


def test_a_text_is_found_in_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / f"{WORD}.txt").touch()
    assert search_files([tmp_path], [*of_text("the word", WORD)]) != []


def test_a_text_is_found_across_two_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "_PIECE", 4096)
    (tmp_path / "long").write_bytes(b"." * 4090 + WORD.encode() + b"." * 4096)
    assert search_files([tmp_path], [*of_text("the word", WORD)]) != []


def test_nothing_is_found_where_there_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"nothing of that kind" * 99)
    (tmp_path / "besides").write_text(WORD)
    canaries = [*of_text("the word", WORD)]
    assert search_files([tmp_path], canaries, besides=[tmp_path / "besides"]) == []


def test_the_pixels_of_a_picture_are_found_as_they_lie_in_memory(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    picture = Image.fromarray(rng.integers(0, 255, (300, 300, 3), np.uint8))
    picture.save(tmp_path / "page.jpg")
    canaries = [*of_picture("the pixels", tmp_path / "page.jpg")]
    with Image.open(tmp_path / "page.jpg") as page:
        (tmp_path / "raw").write_bytes(page.convert("RGB").tobytes())
    found = search_files([tmp_path], canaries)
    assert len(found) == 3
    assert all("RGB pixels" in line for line in found)


def test_a_copy_of_a_file_is_found_inside_another(tmp_path: Path) -> None:
    file = tmp_path / "document"
    file.write_bytes(np.random.default_rng(2).bytes(5000))
    (tmp_path / "archive").write_bytes(b"before" + file.read_bytes() + b"after")
    canaries = [*of_file("the document", file)]
    assert len(search_files([tmp_path / "."], canaries, besides=[file])) == len(canaries)


def test_the_memory_of_a_process_is_searched() -> None:
    # Made in the process, so that its command line does not hold it.
    held = f"word = {WORD[::-1]!r}[::-1]; print(flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", held], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        found = search_memory(process.pid, [*of_text("the word", WORD)])
        other = search_memory(
            process.pid, [Canary("another word", "bytes", b"kanaribqrsxwz"[::-1])]
        )
        process.communicate(b"\n")
    assert found != set()
    assert other == set()
