"""The outline: calm at rest, at the page while it moves; and the sharpest picture of a burst."""

from __future__ import annotations

import os
import threading
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from scan_helpers import PATIENCE_S, scene
from scan_papers import LETTER, sheet_of

from kiosk.scanner import live
from kiosk.scanner.live import LiveCamera, Shot, ahead
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.devices import CameraSource
from kiosk.scanner.ring import Ring, create_ring
from kiosk.scanner.vision import focus
from kiosk.scanner.vision.adviser import Judgement
from kiosk.scanner.vision.burst import Burst
from kiosk.scanner.vision.calm import Calm
from kiosk.scanner.vision.one_euro import OneEuro
from kiosk.scanner.vision.types import Corners, Picture

FRAME_S = 0.1
DIAGONAL = float(np.hypot(960, 540))
PAGE: Corners = np.float32([[300, 60], [640, 50], [660, 500], [290, 505]])

DRAWN = scene(8, width=1280, height=720, reach=1.05, noise=1, clutter=0)


def blurred(sigma: float) -> Picture:
    return np.asarray(cv2.GaussianBlur(DRAWN.image, (0, 0), sigma), np.uint8)


def test_a_page_at_rest_does_not_tremble() -> None:
    rng = np.random.default_rng(1)
    outline = OneEuro(PAGE, DIAGONAL, 0.0)
    noise = 0.8
    shown = [
        outline.update(PAGE + rng.normal(0, noise, PAGE.shape).astype(np.float32), FRAME_S * step)
        for step in range(1, 80)
    ]
    steps = np.abs(np.diff(np.array(shown[20:]), axis=0))
    raw = noise * 2 / np.sqrt(np.pi)
    assert steps.mean() < 0.45 * raw
    assert np.abs(shown[-1] - PAGE).max() < 1.5


def test_a_page_that_moves_is_not_left_behind() -> None:
    outline = OneEuro(PAGE, DIAGONAL, 0.0)
    speed = np.float32([400, 60])
    for step in range(1, 12):
        shown = outline.update(PAGE + speed * FRAME_S * step, FRAME_S * step)
    lag = np.linalg.norm(shown - (PAGE + speed * FRAME_S * 11), axis=1).max()
    assert lag < 0.02 * DIAGONAL
    # And it stops where the page stops.
    for step in range(12, 20):
        shown = outline.update(PAGE + speed * FRAME_S * 11, FRAME_S * step)
    assert np.abs(shown - (PAGE + speed * FRAME_S * 11)).max() < 2


def test_an_outline_searched_in_an_older_picture_is_shown_where_the_page_is_by_now() -> None:
    moving = Judgement(PAGE, Advice.HOLD_STILL, 0.0, speed=np.full((4, 2), 300.0))
    assert np.allclose(ahead(moving, DIAGONAL, 0.1), PAGE + 30)
    # A search that takes a second says nothing of where a hand went since.
    assert np.allclose(ahead(moving, DIAGONAL, 1.0), PAGE + 36)
    # What trembles does not move.
    resting = Judgement(PAGE, Advice.READY, 0.5, speed=np.full((4, 2), 12.0))
    assert np.array_equal(ahead(resting, DIAGONAL, 0.1), PAGE)


def test_the_measure_of_sharpness_grows_with_blur() -> None:
    assert DRAWN.corners is not None
    found = [focus.spread(blurred(sigma), DRAWN.corners) for sigma in (0.3, 1, 2, 3)]
    known = [one for one in found if one is not None]
    assert known == sorted(known)
    assert known[0] < focus.BLURRED_PX < known[-1]


def illustrated(seed: int) -> tuple[Picture, Corners]:
    """Return a page of print with a soft photograph as wide as three of the places looked at."""
    lines = tuple(" ".join(LETTER[2:7])[start : start + 60] for start in range(0, 120, 6))
    page = sheet_of(lines, points=10)
    height, width = page.shape[:2]
    across, down = (slice(round(0.05 * width), width // 2), slice(height // 5, height // 3))
    size = (down.stop - down.start, across.stop - across.start)
    grain = np.random.default_rng(seed).normal(0, 1, size).astype(np.float32)
    photograph = np.asarray(cv2.GaussianBlur(grain, (0, 0), 6))
    page[down, across] = np.clip(128 + 80 * photograph / photograph.std(), 0, 255)[:, :, None]
    rim = 60
    framed = cv2.copyMakeBorder(
        page, rim, rim, rim, rim, cv2.BORDER_CONSTANT, value=(60, 80, 90, 0)
    )
    edge = [[0, 0], [width, 0], [width, height], [0, height]]
    return np.asarray(framed, np.uint8), np.float32(edge) + rim


def soft(picture: Picture, sigma: float) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), np.uint8)


@pytest.mark.parametrize("seed", range(4))
def test_a_page_with_a_photograph_is_as_sharp_as_its_print(seed: int) -> None:
    page, corners = illustrated(seed)
    spreads = [focus.spread(soft(page, sigma), corners) for sigma in (0.7, 3, 4)]
    known = [one for one in spreads if one is not None]
    assert len(known) == 3
    assert known[0] < focus.BLURRED_PX < min(known[1:])


def test_one_sharp_place_does_not_make_a_page_sharp() -> None:
    page, corners = illustrated(0)
    blurry = soft(page, 3)
    # Print around one of the places looked at: a sheet that stands up there.
    blurry[1200:1400, 450:650] = soft(page, 0.7)[1200:1400, 450:650]
    found = focus.spread(blurry, corners)
    assert found is not None
    assert found > focus.BLURRED_PX


@pytest.mark.parametrize("seed", range(4))
def test_the_sharpest_picture_of_a_page_with_a_photograph_is_found(seed: int) -> None:
    page, corners = illustrated(seed)
    burst = [soft(page, sigma) for sigma in (1.6, 1.0, 0.6, 1.3)]
    assert focus.sharpest(burst, corners) == 2


def test_a_hand_that_moves_blurs_in_one_direction() -> None:
    assert DRAWN.corners is not None
    smear = np.zeros((13, 13), np.float32)
    smear[6] = 1 / 13
    moved = np.asarray(cv2.filter2D(DRAWN.image, -1, smear), np.uint8)
    found = focus.spread(moved, DRAWN.corners)
    assert found is not None
    assert found > focus.BLURRED_PX


def test_a_blank_page_has_no_sharpness() -> None:
    white = np.full((540, 960, 3), 240, np.uint8)
    assert focus.spread(white, PAGE) is None
    assert focus.sharpest([white, white, white], PAGE) == 2


def test_the_sharpest_picture_since_the_page_came_to_rest_is_kept() -> None:
    assert DRAWN.corners is not None
    burst = Burst()
    # Sharper than all that follow, but of before.
    burst.add(DRAWN.image, 0.9)
    for at, sigma in ((1.0, 2.0), (1.1, 1.2), (1.2, 0.6), (1.3, 1.6)):
        burst.add(blurred(sigma), at)
    best = burst.best(1.0, DRAWN.corners)
    assert best is not None
    assert np.array_equal(best, blurred(0.6))
    assert burst.best(2.0, DRAWN.corners) is None


def test_a_burst_holds_half_a_second_and_no_more_memory_than_it_may() -> None:
    assert DRAWN.corners is not None
    burst = Burst()
    for at in range(40):
        burst.add(DRAWN.image if at == 0 else blurred(2.0), float(at))
    best = burst.best(0.0, DRAWN.corners)
    assert best is not None
    assert not np.array_equal(best, DRAWN.image)
    huge = np.broadcast_to(np.uint8(9), (4000, 9000, 3))
    for at in range(3):
        burst.add(huge, 50.0 + at)
    # Over 100 MB a picture: the newest alone, the full HD ones gone.
    assert burst.best(0.0, DRAWN.corners) is huge


def test_a_burst_is_read_while_it_grows() -> None:
    assert DRAWN.corners is not None
    burst = Burst()
    small = np.full((90, 160, 3), 200, np.uint8)
    stop = threading.Event()

    def film() -> None:
        at = 0.0
        while not stop.is_set():
            burst.add(small, at)
            at += 0.05

    thread = threading.Thread(target=film)
    thread.start()
    try:
        found = [burst.best(0.0, DRAWN.corners / 8) for _ in range(200)]
    finally:
        stop.set()
        thread.join()
    assert found[-1] is small


def test_an_advice_is_held_back_until_it_lasts() -> None:
    calm = Calm()
    assert calm.say(Advice.NO_PAGE, 0.0) is Advice.NO_PAGE
    assert calm.say(Advice.HOLD_STILL, 0.1) is Advice.HOLD_STILL
    assert calm.say(Advice.READY, 0.2) is Advice.READY
    assert calm.say(Advice.GLARE, 0.3) is Advice.HOLD_STILL
    assert calm.say(Advice.CLOSER, 0.4) is Advice.HOLD_STILL
    assert calm.say(Advice.CLOSER, 0.7) is Advice.CLOSER
    assert calm.say(Advice.NEXT, 0.8) is Advice.NEXT


class Film:
    """A camera that shows each picture until it was searched, a tenth of a second apart."""

    def __init__(self, pictures: list[Picture]) -> None:
        self._pictures = pictures
        self._shown = 0
        self.now = 100.0
        self.watched: LiveCamera | None = None
        self.ready = threading.Event()

    def read(self) -> Picture:
        assert self.ready.wait(PATIENCE_S)
        assert self.watched is not None
        while self._shown and self.watched.judged_at < self.now and self.watched.running:
            threading.Event().wait(0.005)
        picture = self._pictures[min(self._shown, len(self._pictures) - 1)]
        self._shown += 1
        self.now += FRAME_S
        return picture

    def close(self) -> None:
        """Let nothing go."""


def shot_of(pictures: list[Picture], monkeypatch: pytest.MonkeyPatch, *, by_hand: bool) -> Shot:
    """Return what is taken of a film: by itself, or by hand after the third picture."""
    film = Film(pictures)
    monkeypatch.setattr(live, "open_camera", lambda _source: film)
    monkeypatch.setattr(live, "time", SimpleNamespace(monotonic=lambda: film.now))
    shots: list[Shot] = []
    taken = threading.Event()

    def take(shot: Shot) -> None:
        shots.append(shot)
        taken.set()

    descriptor = create_ring()
    ring = Ring(descriptor)
    source = CameraSource("film", 1280, 720)
    camera = LiveCamera(source, ring, not by_hand, lambda _event: None, take)
    try:
        film.watched = camera
        film.ready.set()
        if by_hand:
            while film.now < 100.0 + 6 * FRAME_S:
                threading.Event().wait(0.005)
            camera.take()
        assert taken.wait(PATIENCE_S)
    finally:
        camera.stop()
        monkeypatch.undo()
        assert camera.join(PATIENCE_S)
        ring.close()
        os.close(descriptor)
    return shots[0]


@pytest.mark.parametrize("by_hand", [False, True])
def test_the_camera_keeps_the_sharpest_of_the_burst(
    monkeypatch: pytest.MonkeyPatch, by_hand: bool
) -> None:
    # It hunts for its focus: sharp in the fifth picture only, when the page lies still already.
    soft, sharp = blurred(0.7), DRAWN.image
    shot = shot_of([soft] * 4 + [sharp] + [soft] * 20, monkeypatch, by_hand=by_hand)
    assert shot.image is sharp
    assert shot.automatic is not by_hand
    assert shot.corners is not None
