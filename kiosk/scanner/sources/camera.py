"""Cameras: a V4L2 device, or a video file played in real time, over and over.

The file is how a machine without a camera, a test or a demonstration has one.
"""

from __future__ import annotations

import errno
import fcntl
import os
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.protocol.devices import CameraSource
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.vision.types import Picture

#: VIDIOC_QUERYCAP and V4L2_CAP_VIDEO_CAPTURE (linux/videodev2.h).
_QUERYCAP = 0x80685600
_CAPABILITY = struct.Struct("=16s32s32sII I12x")
_VIDEO_CAPTURE = 0x00000001

#: A read that fails is tried again, for a moment: drivers drop pictures while they settle.
_FAILED_READS = 20
_RETRY_S = 0.05

_DEFAULT_FPS = 25.0


class Camera(Protocol):
    """An open camera. One thread uses it.

    An implementation SHALL return pictures as H x W x 3 BGR bytes, raise :class:`SourceFault`
    CAMERA_GONE once the device is not there any more and CAMERA_SILENT where it is there and
    delivers nothing, and let the device go on ``close``.
    """

    def read(self) -> Picture:
        """Wait for the next picture."""

    def close(self) -> None:
        """Let the device go."""


def open_camera(source: CameraSource) -> Camera:
    """Open the camera of the settings.

    Raises :class:`SourceFault` CAMERA_NONE or CAMERA_BUSY. May block inside a driver.
    """
    if source.source is None:
        raise SourceFault(FaultCode.CAMERA_NONE)
    if source.source == "auto":
        return _open_any(source)
    path = Path(source.source)
    if not path.exists():
        raise SourceFault(FaultCode.CAMERA_NONE)
    if path.is_char_device():
        return _DeviceCamera(path, source)
    return _VideoFile(path)


def capture_devices() -> tuple[Path, ...]:
    """Return the V4L2 devices that capture pictures, or may: busy ones are not asked."""
    devices = sorted(Path("/dev").glob("video[0-9]*"), key=lambda path: int(path.name[5:]))
    return tuple(path for path in devices if _captures(path))


def _open_any(source: CameraSource) -> Camera:
    devices = capture_devices()
    if not devices:
        raise SourceFault(FaultCode.CAMERA_NONE)
    fault = SourceFault(FaultCode.CAMERA_BUSY)
    for path in devices:
        try:
            return _DeviceCamera(path, source)
        except SourceFault as refused:
            fault = refused
    raise fault


def _captures(path: Path) -> bool:
    """Ask a device whether it captures video: a webcam has a second one for metadata."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        return error.errno in (errno.EBUSY, errno.EACCES, errno.EPERM)
    try:
        answer = bytearray(_CAPABILITY.size)
        fcntl.ioctl(descriptor, _QUERYCAP, answer)
    except OSError:
        return False
    finally:
        os.close(descriptor)
    device_caps = _CAPABILITY.unpack(answer)[5]
    return bool(device_caps & _VIDEO_CAPTURE)


class _DeviceCamera:
    """A V4L2 device."""

    def __init__(self, path: Path, source: CameraSource) -> None:
        self._path = path
        self._capture = cv2.VideoCapture(str(path), cv2.CAP_V4L2)
        if not self._capture.isOpened():
            self._capture.release()
            gone = not path.exists()
            raise SourceFault(FaultCode.CAMERA_NONE if gone else FaultCode.CAMERA_BUSY)
        # Raw video over USB reaches a few pictures a second at full size; MJPEG all of them.
        self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, source.width)
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, source.height)
        # The picture of now, not those of the last half second.
        self._capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)

    def read(self) -> Picture:
        for _ in range(_FAILED_READS):
            done, image = self._capture.read()
            if done and image is not None:
                return _as_bgr(image)
            if not self._path.exists():
                raise SourceFault(FaultCode.CAMERA_GONE)
            time.sleep(_RETRY_S)
        raise SourceFault(FaultCode.CAMERA_SILENT)

    def close(self) -> None:
        self._capture.release()


class _VideoFile:
    """A video file at its own pace; pictures that are late are skipped, as a camera would."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._clock = clock
        self._capture = cv2.VideoCapture(str(path))
        if not self._capture.isOpened():
            self._capture.release()
            raise SourceFault(FaultCode.CAMERA_SILENT)
        fps = self._capture.get(cv2.CAP_PROP_FPS)
        self._period = 1 / (fps if 1 <= fps <= 120 else _DEFAULT_FPS)
        self._due = clock()

    def read(self) -> Picture:
        if not self._path.exists():
            # As a device node that goes away with its camera.
            raise SourceFault(FaultCode.CAMERA_GONE)
        now = self._clock()
        if now < self._due:
            time.sleep(self._due - now)
        for _ in self._late():
            if not self._capture.grab():
                break
        for attempt in range(2):
            done, image = self._capture.read()
            if done and image is not None:
                self._due += self._period
                return _as_bgr(image)
            if attempt == 0:
                self._rewind()
        # It may have gone between the look above and the reading.
        gone = not self._path.exists()
        raise SourceFault(FaultCode.CAMERA_GONE if gone else FaultCode.CAMERA_SILENT)

    def close(self) -> None:
        self._capture.release()

    def _late(self) -> Iterator[None]:
        while self._clock() >= self._due + self._period:
            self._due += self._period
            yield

    def _rewind(self) -> None:
        # Not every container can seek back; every file can be opened again.
        self._capture.release()
        self._capture = cv2.VideoCapture(str(self._path))
        self._due = self._clock()


def _as_bgr(image: object) -> Picture:
    picture = np.asarray(image, np.uint8)
    if picture.ndim == 2:
        return np.ascontiguousarray(np.repeat(picture[:, :, None], 3, axis=2))
    return picture
