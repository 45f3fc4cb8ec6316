"""Where to draw where there is no screen: on Qt's VNC platform, looked at from this machine."""

from __future__ import annotations

import socket
from collections.abc import Mapping

#: What says that there is a screen, or that somebody chose already.
_SCREENS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")

#: VNC displays 0 to 99.
_PORTS = range(5900, 6000)


def without_screen(environ: Mapping[str, str], width: int, height: int) -> dict[str, str]:
    """Return the variables with which visits draw on VNC; empty where there is a screen.

    Two visits cannot hold one port, so there is no standby then. Raises OSError when no
    port is free.
    """
    if any(environ.get(name) for name in _SCREENS):
        return {}
    port = _free_port()
    return {
        "QT_QPA_PLATFORM": f"vnc:size={width}x{height}:port={port}",
        "KIOSK_VNC_PORT": str(port),
        "KIOSK_VISIT__STANDBY": "false",
    }


def how_to_look(variables: Mapping[str, str]) -> str:
    """Return what to tell the person who started the kiosk."""
    port = variables["KIOSK_VNC_PORT"]
    return (
        f"Pas d’écran ici : la borne est dessinée en VNC sur 127.0.0.1:{port}.\n"
        f"Pour la voir d’ici :       vncviewer 127.0.0.1:{port}\n"
        f"Depuis un autre poste :    ssh -L {port}:127.0.0.1:{port} CETTE-MACHINE, puis de même."
    )


def _free_port() -> int:
    for port in _PORTS:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                # Any address, as Qt will bind it at first.
                probe.bind(("", port))
            except OSError:
                continue
            return port
    raise OSError("no free port for VNC")
