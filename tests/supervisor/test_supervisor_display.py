"""Where the kiosk draws where there is no screen."""

from __future__ import annotations

import socket

import pytest

from kiosk.supervisor.display import how_to_look, without_screen
from kiosk.supervisor.house import display_of


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_screen_or_choice_is_kept(name: str) -> None:
    assert without_screen({name: "x"}, 1280, 1024) == {}


def test_no_screen_is_drawn_on_vnc() -> None:
    drawn = without_screen({"DISPLAY": ""}, 1280, 1024)
    port = drawn["KIOSK_VNC_PORT"]
    assert drawn["QT_QPA_PLATFORM"] == f"vnc:size=1280x1024:port={port}"
    assert drawn["KIOSK_VISIT__STANDBY"] == "false"
    assert f"127.0.0.1:{port}" in how_to_look(drawn)


def test_two_kiosks_draw_on_two_ports_and_live_in_two_houses() -> None:
    first = without_screen({}, 1280, 1024)
    with socket.socket() as held:
        held.bind(("", int(first["KIOSK_VNC_PORT"])))
        held.listen()
        second = without_screen({}, 1280, 1024)
    assert first["KIOSK_VNC_PORT"] != second["KIOSK_VNC_PORT"]
    assert display_of(first) != display_of(second)
