"""Keep Qt's VNC platform on the loopback.

The plugin listens on every interface, without a password, and has no setting for it: a
visitor's screen would be for the whole network. Its socket is replaced, before anything
is accepted, by one that listens on 127.0.0.1 under the same descriptor.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

LOOPBACK = "127.0.0.1"


class NotOnLoopback(RuntimeError):
    """The VNC platform cannot be kept on the loopback: the visit must not go on."""


def keep_on_loopback(port: int) -> None:
    """Make this process's listener on ``port`` one of the loopback.

    Raises :class:`NotOnLoopback` when there is none, or when somebody was faster.
    """
    # The plugin opens its socket in the first turn of the loop.
    QCoreApplication.processEvents()
    sockets = list(_sockets_of(port))
    listening = [descriptor for descriptor, listens in sockets if listens]
    if len(listening) != 1 or len(sockets) != 1:
        raise NotOnLoopback(port)
    with socket.socket() as ours:
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # The old socket closes here, and lets the port go for the line after.
        os.dup2(ours.fileno(), listening[0], inheritable=False)
        ours.bind((LOOPBACK, port))
        ours.listen(5)
        os.set_blocking(listening[0], False)


def _sockets_of(port: int) -> Iterator[tuple[int, bool]]:
    """Yield the descriptors of TCP sockets bound to ``port``, and whether each listens."""
    for link in Path("/proc/self/fd").iterdir():
        try:
            probe = socket.socket(fileno=os.dup(int(link.name)))
        except OSError:
            continue
        with probe:
            bound = probe.getsockname()
            if isinstance(bound, tuple) and len(bound) > 1 and bound[1] == port:
                listens = probe.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)
                yield int(link.name), bool(listens)
