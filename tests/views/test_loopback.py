"""A screen on VNC is for this machine alone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.supervisor.display import how_to_look, without_screen

#: Draws on VNC, keeps it on the loopback, says so, and serves until its input closes.
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QLabel
from kiosk.views.loopback import keep_on_loopback
application = QApplication([])
keep_on_loopback(int(sys.argv[1]))
window = QLabel("…")
window.show()
closing = QSocketNotifier(0, QSocketNotifier.Type.Read)
closing.activated.connect(application.quit)
print("drawn", flush=True)
application.exec()
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("", 0))
        return int(probe.getsockname()[1])


def listeners(port: int) -> set[str]:
    """Addresses, as the kernel writes them, that listen on ``port``."""
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        with Path(table).open() as lines:
            next(lines)
            for line in lines:
                address, _, state = line.split()[1:4]
                host, _, number = address.partition(":")
                if state == "0A" and int(number, 16) == port:
                    found.add(host)
    return found


def test_only_the_loopback_is_served() -> None:
    port = free_port()
    environ = os.environ | {"QT_QPA_PLATFORM": f"vnc:size=640x480:port={port}"}
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(port)],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with program:
        assert program.stdout is not None and program.stdin is not None
        assert program.stdout.readline() == "drawn\n"
        assert listeners(port) == {"0100007F"}
        with socket.create_connection(("127.0.0.1", port), timeout=10) as looking:
            assert looking.recv(12).startswith(b"RFB ")
        program.stdin.close()
    assert program.returncode == 0


def test_a_program_without_that_listener_does_not_go_on() -> None:
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    program = subprocess.run(
        [sys.executable, "-c", PROGRAM, "5900"],
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert program.returncode != 0
    assert "NotOnLoopback" in program.stderr


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_screen_that_is_there_is_used(name: str) -> None:
    assert without_screen({name: ":0"}, 1920, 1080) == {}


def test_without_a_screen_one_visit_at_a_time_is_drawn_and_it_is_said_how_to_look() -> None:
    drawn = without_screen({}, 1280, 1024)
    port = drawn["KIOSK_VNC_PORT"]
    assert drawn["QT_QPA_PLATFORM"] == f"vnc:size=1280x1024:port={port}"
    assert drawn["KIOSK_VISIT__STANDBY"] == "false"
    assert f"vncviewer 127.0.0.1:{port}" in how_to_look(drawn)
