"""The camera and the paper scanner, through the very worker that visits use.

A driver that hangs takes that worker with it, never the doctor.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Event, Fault, Frame
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.settings import Settings

#: How long pictures are looked at before the camera is said to be in order, in seconds.
_LOOK_S = 3.0

_CAMERA = {
    FaultCode.CAMERA_BUSY: Diagnosis.CAMERA_BUSY,
    FaultCode.CAMERA_SILENT: Diagnosis.CAMERA_SILENT,
    FaultCode.CAMERA_GONE: Diagnosis.CAMERA_SILENT,
    FaultCode.CAMERA_BLACK: Diagnosis.CAMERA_BLACK,
    FaultCode.WORKER_DIED: Diagnosis.CAPTURE_DIED,
    FaultCode.WORKER_FAILED: Diagnosis.CAPTURE_DIED,
}


async def check_camera(settings: Settings, _environ: Mapping[str, str]) -> Finding:
    """Open the camera of the settings and wait for pictures that show something."""
    source = settings.camera.source
    if source is None:
        return Finding(Part.CAMERA, Status.ABSENT, Diagnosis.CAMERA_UNSET)
    try:
        async with _bridge(settings) as bridge:
            looked = asyncio.create_task(_look(bridge))
            try:
                opened = await bridge.open_camera(automatic=False)
                fault = await looked
            finally:
                looked.cancel()
    except CaptureFault as error:
        fault = error.code
    if fault is None:
        size = {"width": str(opened.width), "height": str(opened.height)}
        return Finding(Part.CAMERA, Status.OK, Diagnosis.CAMERA_OK, size)
    if fault is FaultCode.CAMERA_NONE:
        if source == "auto":
            return Finding(Part.CAMERA, Status.ABSENT, Diagnosis.CAMERA_NONE)
        details = {"source": source}
        return Finding(Part.CAMERA, Status.FAILED, Diagnosis.CAMERA_MISSING, details)
    diagnosis = _CAMERA.get(fault, Diagnosis.CAMERA_SILENT)
    status = Status.WARNING if fault is FaultCode.CAMERA_BLACK else Status.FAILED
    return Finding(Part.CAMERA, status, diagnosis, {"source": source})


async def check_scanner(settings: Settings, environ: Mapping[str, str]) -> Finding:
    """List the paper scanners, as ``scanimage -L`` does."""
    wanted = settings.scanner.device
    if wanted is None:
        return Finding(Part.SCANNER, Status.ABSENT, Diagnosis.SCANNER_UNSET)
    if shutil.which("scanimage", path=environ.get("PATH")) is None:
        # Without it every scanner is absent, whatever is plugged in.
        needed = Status.WARNING if wanted == "auto" else Status.FAILED
        return Finding(Part.SCANNER, needed, Diagnosis.SCANNER_SILENT)
    try:
        async with _bridge(settings) as bridge:
            devices = await bridge.list_scanners()
    except CaptureFault as error:
        if error.code is not FaultCode.SCANNER_NONE:
            died = error.code in (FaultCode.WORKER_DIED, FaultCode.WORKER_FAILED)
            diagnosis = Diagnosis.CAPTURE_DIED if died else Diagnosis.SCANNER_SILENT
            return Finding(Part.SCANNER, Status.FAILED, diagnosis)
        devices = ()
    if wanted == "auto":
        if not devices:
            return Finding(Part.SCANNER, Status.ABSENT, Diagnosis.SCANNER_NONE)
        labels = ", ".join(device.label for device in devices)
        return Finding(Part.SCANNER, Status.OK, Diagnosis.SCANNER_OK, {"labels": labels})
    for device in devices:
        if device.name == wanted:
            details = {"labels": device.label}
            return Finding(Part.SCANNER, Status.OK, Diagnosis.SCANNER_OK, details)
    return Finding(Part.SCANNER, Status.FAILED, Diagnosis.SCANNER_MISSING, {"device": wanted})


@asynccontextmanager
async def _bridge(settings: Settings) -> AsyncIterator[CaptureBridge]:
    with tempfile.TemporaryDirectory(prefix="kiosk-doctor-") as directory:
        async with CaptureBridge(
            Path(directory),
            camera=settings.camera,
            scanner=settings.scanner,
            files=settings.files,
        ) as bridge:
            yield bridge


async def _look(bridge: CaptureBridge) -> FaultCode | None:
    """Return the fault that the camera tells, or None once a picture shows something."""
    done: asyncio.Future[FaultCode | None] = asyncio.get_running_loop().create_future()

    def hear(event: Event) -> None:
        if done.done():
            return
        if isinstance(event, Fault) and event.request is None:
            done.set_result(event.code)
        elif isinstance(event, Frame) and event.advice is not Advice.COVERED:
            done.set_result(None)

    stop = bridge.listen(hear)
    try:
        return await done
    finally:
        stop()
