"""The bench of damaged files: what it damages, and that whole files are no finding."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from bench.fuzz_files import Found, damaged, fuzz, said, with_checks
from bench.fuzz_seeds import seeds


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        (("write", 1, 0, b"XY"), b"aXYdef"),
        (("insert", 1, 0, b"XY"), b"aXYbcdef"),
        (("delete", 1, 2, b"X"), b"adef"),
        (("repeat", 1, 2, b"X"), b"abcbcbcdef"),
        (("cut", 2, 0, b"X"), b"ab"),
        (("splice", 2, 0, b"X"), b"ab34"),
        (("edge", 1, 8, b"X"), b"a\xff\xff\xff\xfff"),
        (("word", 2, 0, b"X"), b"ab/Kidscdef"),
        # Places beyond the end are taken modulo the length.
        (("cut", 9, 0, b"X"), b"ab"),
    ],
)
def test_each_damage_does_what_it_says(
    damage: tuple[str, int, int, bytes], expected: bytes
) -> None:
    assert damaged(b"abcdef", [damage], b"1234") == expected


def test_the_checks_of_a_damaged_png_are_made_right() -> None:
    whole = seeds()["plain.png"]
    assert with_checks(whole) == whole
    hurt = bytearray(whole)
    # The interlacing method of the header.
    hurt[28] = 1
    assert with_checks(bytes(hurt)) != bytes(hurt)
    with Image.open(io.BytesIO(with_checks(bytes(hurt)))) as image:
        assert image.info["interlace"] == 1
    assert with_checks(b"no picture") == b"no picture"


def test_whole_files_are_read_or_refused_and_leave_nothing(tmp_path: Path) -> None:
    found = fuzz(0.0, tmp_path / "found")
    assert found.files == len(seeds())
    assert found.defects == []
    # Two that move and a photograph in HEIC are refused.
    assert found.outcomes == {"read": found.files - 3, "file-unsupported": 2, "file-heic": 1}
    assert not (tmp_path / "found").exists()


def test_a_defect_is_a_goal_missed() -> None:
    found = Found(defects=["worker-died: a.pdf"])
    found.outcomes["read"] = 3
    found.outcomes["worker-died"] = 1
    lines = said(found)
    assert [line.holds for line in lines] == [True, True, True, False]
