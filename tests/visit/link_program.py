"""A visit's end of the channel in a process of its own, on plain asyncio or on qasync.

It echoes its welcome on standard output, is shown, and ends; with ``orphan`` it waits for
ever after its welcome.
"""

from __future__ import annotations

import asyncio
import sys

from kiosk.visit.channel import EndReason
from kiosk.visit.link import VisitLink


async def main(channel_fd: int, orphan: bool) -> None:
    link, welcome = await VisitLink.connect(channel_fd, heartbeat_s=0.02)
    sys.stdout.write(f"{welcome.visit_id}\n")
    sys.stdout.flush()
    if orphan:
        await asyncio.Event().wait()
    link.ready()
    await link.shown()
    link.painted()
    link.end(EndReason.BUTTON)
    await asyncio.Event().wait()


loop_kind, fd, then = sys.argv[1:]
if loop_kind == "qasync":
    import qasync
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(main(int(fd), then == "orphan"))
else:
    asyncio.run(main(int(fd), then == "orphan"))
