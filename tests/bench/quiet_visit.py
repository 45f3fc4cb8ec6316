"""A visit that does nothing but load, be shown and beat."""

from __future__ import annotations

import asyncio
import sys

from kiosk.visit.link import VisitLink


async def main(channel_fd: int) -> None:
    link, _ = await VisitLink.connect(channel_fd, heartbeat_s=0.1)
    link.ready()
    await link.shown()
    link.painted()
    await asyncio.Event().wait()


asyncio.run(main(int(sys.argv[sys.argv.index("--channel-fd") + 1])))
