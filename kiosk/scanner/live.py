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
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.devices import CameraSource
from kiosk.scanner.protocol.events import CameraOpened, Event, Fault, Frame
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.places import Quad
from kiosk.scanner.ring import PREVIEW_SIDE, Ring
from kiosk.scanner.sources.camera import Camera, open_camera
from kiosk.scanner.vision import quality
from kiosk.scanner.vision.adviser import Adviser, Judgement
from kiosk.scanner.vision.burst import Burst
from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.tracking import HOLD_S
from kiosk.scanner.vision.types import Corners, Picture

#: Shortest time between two live pictures, in seconds: some 20 a second are smooth enough.
_PERIOD_S = 0.05
#: Time of black after which the lens is said to be covered, in seconds.
_BLACK_S = 1.5

#: An outline that moves is shown where it will be, since it was searched in an older picture:
#: at most so much later, in seconds, and from this speed on, in diagonals a second.
_AHEAD_S = 0.12
_MOVING = 0.08

_NOTHING = Judgement(None, Advice.NO_PAGE, 0.0)
_COVERED = Judgement(None, Advice.COVERED, 0.0)


@dataclass(frozen=True)
class Shot:
    """A picture to make a page of. ``corners`` as shown live, in pixels of ``image``, or None."""

    image: Picture
    corners: Corners | None
    automatic: bool


class LiveCamera:
    """The camera, open. ``on_event`` and ``on_shot`` are called from its threads.

    ``hold_s``: time at rest after which a page is taken, in seconds.
    """

    def __init__(
        self,
        source: CameraSource,
        ring: Ring,
        automatic: bool,
        on_event: Callable[[Event], None],
        on_shot: Callable[[Shot], None],
        hold_s: float = HOLD_S,
    ) -> None:
        self._source = source
        self._ring = ring
        self._automatic = automatic
        self._hold_s = hold_s
        self._on_event = on_event
        self._on_shot = on_shot
        self._stopping = threading.Event()
        self._asked = threading.Event()
        self._taken_by_hand = threading.Event()
        #: What was last judged, and when its picture came.
        self._judged: tuple[Judgement, float] = (_NOTHING, 0.0)
        self._burst = Burst()
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

    @property
    def judged_at(self) -> float:
        """When the picture came that was last searched; 0 before the first."""
        return self._judged[1]

    @property
    def running(self) -> bool:
        """Whether nobody asked it to stop."""
        return not self._stopping.is_set()

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
        judgement, judged_at = self._judged
        if self._is_black(preview, now):
            judgement = _COVERED
        else:
            with self._work:
                self._waiting = (image, preview, now)
                self._work.notify_all()
        self._burst.add(image, now)
        self._send(preview, judgement, now - judged_at)
        if self._asked.is_set():
            self._asked.clear()
            self._taken_by_hand.set()
            self._on_shot(self._shot(image, preview, judgement, automatic=False))

    def _shot(
        self, image: Picture, preview: Picture, judgement: Judgement, *, automatic: bool
    ) -> Shot:
        """Return the sharpest picture since the page came to rest; this one where it did not."""
        corners = _in_full(judgement.corners, image, preview)
        if corners is not None and judgement.still_since is not None:
            best = self._burst.best(judgement.still_since, corners)
            if best is not None and best.shape == image.shape:
                image = best
        return Shot(image, corners, automatic)

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

    def _send(self, preview: Picture, judgement: Judgement, age_s: float) -> None:
        rgb = np.ascontiguousarray(cv2.cvtColor(preview, cv2.COLOR_BGR2RGB))
        slot, sequence = self._ring.write(rgb.data.cast("B"))
        quad: Quad | None = None
        height, width = preview.shape[:2]
        if judgement.corners is not None:
            shown = ahead(judgement, float(np.hypot(width, height)), age_s)
            a, b, c, d = ((float(x), float(y)) for x, y in shown)
            quad = (a, b, c, d)
        advice, steady = judgement.advice, judgement.steady
        where = (judgement.marks, judgement.side)
        self._tell(Frame(slot, sequence, width, height, quad, advice, steady, *where))

    # --- Finding ---------------------------------------------------------------------------

    def _find(self) -> None:
        adviser = Adviser(self._hold_s)
        while (work := self._next_work()) is not None:
            image, preview, at = work
            judgement = adviser.judge(preview, image.shape[1] / preview.shape[1], at, image)
            self._judged = (judgement, at)
            if self._taken_by_hand.is_set():
                self._taken_by_hand.clear()
                adviser.taken(preview)
            elif self._automatic and judgement.advice is Advice.READY and judgement.steady >= 1:
                adviser.taken(preview)
                self._on_shot(self._shot(image, preview, judgement, automatic=True))

    def _next_work(self) -> tuple[Picture, Picture, float] | None:
        with self._work:
            while self._waiting is None and not self._stopping.is_set():
                self._work.wait()
            work, self._waiting = self._waiting, None
        return None if self._stopping.is_set() else work

    def _tell(self, event: Event) -> None:
        if not self._stopping.is_set():
            self._on_event(event)


def ahead(judgement: Judgement, diagonal: float, age_s: float) -> Corners:
    """Return where the corners of a judgement ``age_s`` seconds old are by now.

    ``diagonal`` of the picture, in pixels.
    """
    assert judgement.corners is not None
    speed = judgement.speed
    if speed is None or float(np.linalg.norm(speed, axis=1).mean()) < _MOVING * diagonal:
        return judgement.corners
    return np.asarray(judgement.corners + speed * min(max(age_s, 0.0), _AHEAD_S), np.float32)


def _in_full(corners: Corners | None, image: Picture, preview: Picture) -> Corners | None:
    """Return corners of the preview in pixels of the full picture."""
    if corners is None:
        return None
    ratio = image.shape[1] / preview.shape[1]
    return np.asarray((corners + 0.5) * ratio - 0.5, np.float32)
