"""From page laid to page captured, on a recorded video, beside the former hold of a second.

A sheet slides onto a table and lies still while the camera finds its focus. The video is drawn
here and played at its own pace through the camera of the worker, with its live picture, its search
and its making of pages; time counts from the first picture in which the sheet lies still.

On a machine that does other things too, that time is theirs. So the search is also played on a
clock that counts nothing but the processor time of the search: what a core of its own would give.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from bench.figures import Figure, Line
from kiosk.scanner import paper
from kiosk.scanner.live import LiveCamera, Shot
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.devices import CameraSource
from kiosk.scanner.protocol.events import CameraOpened, Event
from kiosk.scanner.ring import PREVIEW_SIDE, Ring, create_ring
from kiosk.scanner.vision import focus
from kiosk.scanner.vision.adviser import Adviser
from kiosk.scanner.vision.detection import warm_up
from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.scenes import Scene, SceneOptions, draw_scene
from kiosk.scanner.vision.tracking import HOLD_S
from kiosk.scanner.vision.types import Corners, Picture

#: The hold of before, in seconds.
FORMER_HOLD_S = 1.0

_FPS = 25
_SIZE = (1920, 1080)
#: The table alone, the sheet coming, the sheet lying still, in pictures.
_EMPTY, _COMING, _STILL = 20, 8, 100
#: Blur while the camera finds its focus, sigma in pixels, a picture after the other.
_FOCUS = (3.5, 3.0, 2.5, 2.0, 1.5, 1.0, 0.6)
#: Longest wait for a page, in seconds.
_PATIENCE_S = 120.0

#: What is asked: a page that lies still is taken before one wonders whether it is.
_GOAL_MS = 1500.0


@dataclass
class Run:
    """One page: seconds from laid to picture chosen and to page kept; sharpness of the picture."""

    chosen_s: float
    kept_s: float
    spread: float


def film(path: Path, seed: int = 5) -> float:
    """Draw the video; return the second at which the sheet first lies still."""
    rng = np.random.default_rng(seed)

    def drawn(*, with_sheet: bool) -> Scene:
        # The same seed: the same table, with and without the sheet.
        options = SceneOptions(
            width=_SIZE[0],
            height=_SIZE[1],
            table="wood",
            clutter=0,
            noise=1,
            reach=1.05,
            with_sheet=with_sheet,
        )
        return draw_scene(options, np.random.default_rng(seed))

    table, laid = drawn(with_sheet=False).image, drawn(with_sheet=True)
    assert laid.corners is not None
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), _FPS, _SIZE)
    if not writer.isOpened():
        raise RuntimeError("cv2 cannot write MJPEG video")

    def shoot(picture: Picture) -> None:
        # Grain of a sensor: no two pictures are the same.
        grain = rng.integers(-2, 3, picture.shape, np.int16)
        writer.write(np.clip(picture + grain, 0, 255).astype(np.uint8))

    try:
        for _ in range(_EMPTY):
            shoot(table)
        for step in range(_COMING):
            away = round(_SIZE[0] * 0.45 * (1 - step / _COMING) ** 2)
            shoot(_smeared(_slid(table, laid.image, laid.corners, away), away // 8))
        for step in range(_STILL):
            sigma = _FOCUS[step] if step < len(_FOCUS) else 0.0
            still = laid.image
            shoot(np.asarray(cv2.GaussianBlur(still, (0, 0), sigma), np.uint8) if sigma else still)
    finally:
        writer.release()
    return (_EMPTY + _COMING) / _FPS


def capture(video: Path, laid_s: float, hold_s: float, directory: Path) -> Run:
    """Play the video under the worker's camera until it has taken the page by itself."""
    warm_up()
    store = PageStore(directory)
    run = _Waiting()
    descriptor = create_ring()
    ring = Ring(descriptor)
    source = CameraSource(str(video), *_SIZE)
    camera = LiveCamera(source, ring, True, run.hear, run.take, hold_s)
    try:
        if not run.taken.wait(_PATIENCE_S):
            raise TimeoutError("no page was taken")
        shot, chosen_at = run.shots[0]
        page = paper.keep_shot(store, shot)
        kept_at = time.monotonic()
    finally:
        camera.stop()
        camera.join(_PATIENCE_S)
        ring.close()
        os.close(descriptor)
    store.forget(page.id)
    laid_at = run.began_at + laid_s
    assert shot.corners is not None
    spread = focus.spread(shot.image, shot.corners)
    assert spread is not None
    return Run(chosen_at - laid_at, kept_at - laid_at, spread)


def alone(video: Path, laid_s: float, hold_s: float) -> float:
    """Return seconds from laid to chosen, were there a core for the search and nothing else."""
    film_of = cv2.VideoCapture(str(video))
    adviser, now, read = Adviser(hold_s), 0.0, 0
    try:
        while True:
            # The newest picture that the camera has by now; those before it were skipped.
            while read <= now * _FPS:
                done, image = film_of.read()
                if not done:
                    raise TimeoutError("no page was taken")
                read += 1
            picture = np.asarray(image, np.uint8)
            began = time.process_time()
            preview = reduced(picture, PREVIEW_SIDE)
            ratio = picture.shape[1] / preview.shape[1]
            judgement = adviser.judge(preview, ratio, now, picture)
            # Not before the next picture, which is shown meanwhile.
            now = max(now + time.process_time() - began, read / _FPS)
            if judgement.advice is Advice.READY and judgement.steady >= 1:
                return now - laid_s
    finally:
        film_of.release()


def measure(rounds: int) -> list[Line]:
    """Measure both holds on the same video, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        video = Path(folder) / "laid.avi"
        laid_s = film(video)
        runs: dict[float, list[Run]] = {FORMER_HOLD_S: [], HOLD_S: []}
        for _ in range(max(1, rounds)):
            for hold_s, found in runs.items():
                found.append(capture(video, laid_s, hold_s, Path(folder)))
        searched = {
            hold_s: statistics.median(alone(video, laid_s, hold_s) for _ in range(max(1, rounds)))
            for hold_s in runs
        }
    lines: list[Line] = []
    for hold_s, found in runs.items():
        named = f"a hold of {hold_s:g} s"
        goal = _GOAL_MS if hold_s == HOLD_S else None
        own = f"page laid to picture chosen, {named}, a core of its own"
        chosen = statistics.median(run.chosen_s for run in found)
        kept = statistics.median(run.kept_s for run in found)
        spread = statistics.median(run.spread for run in found)
        lines += [
            Figure(own, 1000 * searched[hold_s], "ms", most=goal),
            Figure(f"page laid to picture chosen, {named}", 1000 * chosen, "ms"),
            Figure(f"page laid to page kept, {named}", 1000 * kept, "ms"),
            Figure(f"blur of the picture chosen, {named}", spread, "px", most=focus.BLURRED_PX),
        ]
    return lines


@dataclass
class _Waiting:
    began_at: float = 0.0
    shots: list[tuple[Shot, float]] = field(default_factory=list)
    taken: threading.Event = field(default_factory=threading.Event)

    def hear(self, event: Event) -> None:
        if isinstance(event, CameraOpened):
            self.began_at = time.monotonic()

    def take(self, shot: Shot) -> None:
        self.shots.append((shot, time.monotonic()))
        self.taken.set()


def _slid(table: Picture, laid: Picture, corners: Corners, away: int) -> Picture:
    """Return the table with the sheet ``away`` pixels to the right of where it will lie."""
    mask = np.zeros(laid.shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, np.round(corners).astype(np.int32), 1)
    picture = table.copy()
    width = laid.shape[1] - away
    under = mask[:, :width].astype(bool)
    picture[:, away:][under] = laid[:, :width][under]
    return picture


def _smeared(picture: Picture, length: int) -> Picture:
    if length < 2:
        return picture
    kernel = np.full((1, length), 1 / length, np.float32)
    return np.asarray(cv2.filter2D(picture, -1, kernel), np.uint8)


if __name__ == "__main__":
    for line in measure(3):
        print(line.said())
