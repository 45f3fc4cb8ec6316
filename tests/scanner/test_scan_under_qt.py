"""The bridge on qasync's loop, as a visit runs it; in a process of its own, for its Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import asyncio, os, signal, sys
from pathlib import Path
import qasync
from PySide6.QtWidgets import QApplication
from scan_helpers import frame_where, make_bridge, until, within
from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.protocol.fault_codes import FaultCode


async def main(private, video):
    async with make_bridge(Path(private), camera=video) as bridge:
        await within(bridge.open_camera(automatic=False))
        await until(bridge, frame_where(lambda frame: bridge.pixels(frame) is not None))
        page = await within(bridge.take_picture())
        os.kill(bridge.worker_pid, signal.SIGKILL)
        try:
            await within(bridge.take_picture())
        except CaptureFault as fault:
            assert fault.code is FaultCode.WORKER_DIED, fault.code
        document = await within(bridge.assemble([page.id], "Bail"))
        print("pages", document.pages)
    assert bridge.worker_pid is None


application = QApplication([])
qasync.run(main(*sys.argv[1:]))
"""


def test_the_bridge_works_on_the_loop_of_a_visit(private: Path, sheet_video: Path) -> None:
    here = Path(__file__).parent
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, str(private), str(sheet_video)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join([str(here), str(here.parents[1])]),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.strip() == "pages 1", done.stderr
    assert done.returncode == 0, done.stderr
