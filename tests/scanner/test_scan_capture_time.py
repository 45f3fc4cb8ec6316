"""The bench of the time from page laid to page captured: its film, and its clock."""

from __future__ import annotations

from pathlib import Path

import cv2

from bench.capture_time import FORMER_HOLD_S, alone, capture, film
from kiosk.scanner.vision.tracking import HOLD_S


def test_the_page_of_the_film_is_taken_sooner_than_it_was(private: Path, tmp_path: Path) -> None:
    video = tmp_path / "laid.avi"
    laid_s = film(video)
    shown = cv2.VideoCapture(str(video))
    fps, count = shown.get(cv2.CAP_PROP_FPS), shown.get(cv2.CAP_PROP_FRAME_COUNT)
    shown.release()
    # It lies still long enough for either hold.
    assert count / fps - laid_s > 2 * FORMER_HOLD_S
    # Not before the sheet has lain there for as long as asked; half a second sooner by its clock.
    now, before = (alone(video, laid_s, hold_s) for hold_s in (HOLD_S, FORMER_HOLD_S))
    assert HOLD_S - 0.04 < now < before
    run = capture(video, laid_s, HOLD_S, private)
    assert 0 < run.chosen_s < run.kept_s
    assert run.spread > 0
    assert list(private.iterdir()) == []
