"""The bench of the detection, on two scenes and a folder of one photograph."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from scan_helpers import encoded, scene

from bench.detection import Case, Finder, compare, overlap, photographs, scenes
from bench.textbook import repaired, textbook
from kiosk.scanner.vision.types import Corners

SQUARE: Corners = np.float32([[0, 0], [10, 0], [10, 10], [0, 10]])


def test_overlap_is_intersection_over_union() -> None:
    assert overlap(SQUARE, np.roll(SQUARE, 1, axis=0)) == 1
    assert abs(overlap(SQUARE + 5, SQUARE) - 25 / 175) < 1e-5
    assert overlap(None, SQUARE) == 0


@pytest.mark.parametrize("method", [textbook, repaired])
def test_the_textbook_finds_what_the_textbook_shows(method: Finder) -> None:
    drawn = scene(1, table="dark", noise=0.5, clutter=0, shadow=0.0)
    assert drawn.corners is not None
    assert overlap(method(drawn.image), drawn.corners) > 0.9


def test_all_methods_are_reported_on_the_same_pictures() -> None:
    drawn = scene(1, table="dark")
    empty = scene(1, with_sheet=False)
    lines = compare("two", [Case(drawn.image, drawn.corners), Case(empty.image, None)])
    said = [line.said() for line in lines]
    assert sum("ours / textbook" in line for line in said) == 4
    assert sum("mean overlap" in line for line in said) == 3
    assert sum("pictures of none" in line for line in said) == 3


def test_a_folder_of_photographs_is_read(tmp_path: Path) -> None:
    drawn = scene(2, width=1600, height=1200)
    assert drawn.corners is not None
    (tmp_path / "a.jpg").write_bytes(encoded(drawn.image))
    (tmp_path / "corners.json").write_text(json.dumps({"a.jpg": drawn.corners.tolist()}))
    (tmp_path / "negatives").mkdir()
    (tmp_path / "negatives/b.jpg").write_bytes(encoded(drawn.image))
    case, empty = photographs(tmp_path)
    assert empty.corners is None
    assert case.image.shape[:2] == (960, 1280)
    assert case.corners is not None
    assert np.allclose(case.corners, drawn.corners * 0.8)


def test_scenes_with_and_without_a_sheet_are_drawn() -> None:
    drawn = list(scenes(6))
    assert [case.corners is None for case in drawn] == [False] * 5 + [True]
