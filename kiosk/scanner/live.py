"""The live picture: one thread shows the camera, another finds the page and says what to do.

The first never waits for anything but the camera, so that the picture stays smooth however long
the search takes; the outline is that of the last picture searched, a few hundredths of a second
old. Events are handed to whoever listens, from either thread; a page is made elsewhere.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.protocol import (
    PREVIEW_SIDE,
    Advice,
    CameraOpened,
    CameraSource,
    Event,
    Fault,
    FaultCode,
    Frame,
    Quad,
)
from kiosk.scanner.ring import Ring
from kiosk.scanner.sources.camera import Camera, open_camera
from kiosk.scanner.vision import quality
from kiosk.scanner.vision.adviser import Adviser, Judgement
from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.types import Corners, Picture

#: Shortest time between two live pictures, in seconds: some 20 a second are smooth enough.
_PERIOD_S = 0.05
#: Time of black after which the lens is said to be covered, in seconds.
_BLACK_S = 1.5

_NOTHING = Judgement(None, Advice.NO_PAGE, 0.0)
_COVERED = Judgement(None, Advice.COVERED, 0.0)


@dataclass(frozen=True)
class Shot:
    """A picture to make a page of. ``corners`` as shown live, in pixels of ``image``, or None."""

    image: Picture
    corners: Corners | None
    automatic: bool


class LiveCamera:
    """The camera, open. ``on_event`` and ``on_shot`` are called from its threads."""

    def __init__(
        self,
        source: CameraSource,
        ring: Ring,
        automatic: bool,
        on_event: Callable[[Event], None],
        on_shot: Callable[[Shot], None],
    ) -> None:
        self._source = source
        self._ring = ring
        self._automatic = automatic
        self._on_event = on_event
        self._on_shot = on_shot
        self._stopping = threading.Event()
        self._asked = threading.Event()
        self._taken_by_hand = threading.Event()
        self._judgement = _NOTHING
        #: The picture that came last, or None before the first.
        self.newest: Picture | None = None
        self._black_since: float | None = None
        self._said_black = False
        # The newest picture to search, and word that it is there.
        self._waiting: tuple[Picture, Picture, float] | None = None
        self._work = threading.Condition()
        #: When a picture last came, by ``time.monotonic``.
        self.alive_at = time.monotonic()
        # A driver that never returns must not keep the process from leaving.
        self._reader = threading.Thread(target=self._read, name="camera", daemon=True)
        self._finder = threading.Thread(target=self._find, name="finder", daemon=True)
        self._reader.start()
        self._finder.start()

    def take(self) -> None:
        """Hand the next picture to ``on_shot``."""
        self._asked.set()

    def stop(self) -> None:
        """Ask the threads to let the camera go; does not wait."""
        self._stopping.set()
        with self._work:
            self._work.notify_all()

    def join(self, timeout_s: float) -> bool:
        """Wait for the threads to end; tell whether they did."""
        deadline = time.monotonic() + timeout_s
        for thread in (self._reader, self._finder):
            thread.join(max(0.0, deadline - time.monotonic()))
        return not (self._reader.is_alive() or self._finder.is_alive())

    # --- Showing ---------------------------------------------------------------------------

    def _read(self) -> None:
        try:
            camera = open_camera(self._source)
            try:
                self._show(camera)
            finally:
                camera.close()
        except SourceFault as fault:
            self._tell(Fault(fault.code))

    def _show(self, camera: Camera) -> None:
        image = camera.read()
        self._tell(CameraOpened(image.shape[1], image.shape[0]))
        while not self._stopping.is_set():
            started = time.monotonic()
            self.alive_at = started
            self._one(image, started)
            self._stopping.wait(max(0.0, _PERIOD_S - (time.monotonic() - started)))
            image = camera.read()

    def _one(self, image: Picture, now: float) -> None:
        self.newest = image
        preview = reduced(image, PREVIEW_SIDE)
        if self._is_black(preview, now):
            judgement = _COVERED
        else:
            judgement = self._judgement
            with self._work:
                self._waiting = (image, preview, now)
                self._work.notify_all()
        self._send(preview, judgement)
        if self._asked.is_set():
            self._asked.clear()
            self._taken_by_hand.set()
            self._on_shot(Shot(image, _in_full(judgement.corners, image, preview), False))

    def _is_black(self, preview: Picture, now: float) -> bool:
        if not quality.is_black(preview):
            self._black_since, self._said_black = None, False
            return False
        if self._black_since is None:
            self._black_since = now
        elif not self._said_black and now - self._black_since > _BLACK_S:
            self._said_black = True
            self._tell(Fault(FaultCode.CAMERA_BLACK))
        return True

    def _send(self, preview: Picture, judgement: Judgement) -> None:
        rgb = np.ascontiguousarray(cv2.cvtColor(preview, cv2.COLOR_BGR2RGB))
        slot, sequence = self._ring.write(rgb.data.cast("B"))
        quad: Quad | None = None
        if judgement.corners is not None:
            a, b, c, d = ((float(x), float(y)) for x, y in judgement.corners)
            quad = (a, b, c, d)
        height, width = preview.shape[:2]
        advice, steady = judgement.advice, judgement.steady
        self._tell(Frame(slot, sequence, width, height, quad, advice, steady))

    # --- Finding ---------------------------------------------------------------------------

    def _find(self) -> None:
        adviser = Adviser()
        while (work := self._next_work()) is not None:
            image, preview, at = work
            judgement = adviser.judge(preview, image.shape[1] / preview.shape[1], at)
            self._judgement = judgement
            if self._taken_by_hand.is_set():
                self._taken_by_hand.clear()
                adviser.taken(preview)
            elif self._automatic and judgement.advice is Advice.READY and judgement.steady >= 1:
                adviser.taken(preview)
                self._on_shot(Shot(image, _in_full(judgement.corners, image, preview), True))

    def _next_work(self) -> tuple[Picture, Picture, float] | None:
        with self._work:
            while self._waiting is None and not self._stopping.is_set():
                self._work.wait()
            work, self._waiting = self._waiting, None
        return None if self._stopping.is_set() else work

    def _tell(self, event: Event) -> None:
        if not self._stopping.is_set():
            self._on_event(event)


def _in_full(corners: Corners | None, image: Picture, preview: Picture) -> Corners | None:
    """Return corners of the preview in pixels of the full picture."""
    if corners is None:
        return None
    ratio = image.shape[1] / preview.shape[1]
    return np.asarray((corners + 0.5) * ratio - 0.5, np.float32)
