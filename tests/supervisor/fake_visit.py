"""A visit without a window, driven by a test through an abstract Unix socket.

What it does as it starts is the word in the file ``FAKE_POLICY`` (``ready`` by default);
once connected to ``FAKE_CONTROL`` it tells what happens and obeys one command a line.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from kiosk.visit.channel import EndReason
from kiosk.visit.hardening import harden, is_hardened
from kiosk.visit.link import VisitLink

#: A runaway: leaves the group and the session, loses its parent, ignores what it can,
#: forgets the mark of the visit when asked, has a child of its own, and tells both numbers.
RUNAWAY = """
import os, signal, sys
if os.fork():
    os._exit(0)
os.setsid()
for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
    signal.signal(number, signal.SIG_IGN)
child = os.fork()
if child:
    os.write(1, f"{os.getpid()} {child}\\n".encode())
os.close(1)
while True:
    signal.pause()
"""


def run_away(marked: bool) -> list[int]:
    environ = dict(os.environ) if marked else {"PATH": os.environ["PATH"]}
    out = subprocess.run(
        [sys.executable, "-c", RUNAWAY], env=environ, stdout=subprocess.PIPE, check=True
    ).stdout
    return [int(word) for word in out.split()]


def stay_in_group() -> list[int]:
    child = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
    return [child.pid]


async def print_page(uri: str, directory: Path) -> dict[str, object]:
    """Hand a blank page to a real printer, and say which job it is."""
    import pikepdf

    from kiosk.printing import open_printer
    from kiosk.printing.ledger import FILE_NAME
    from kiosk.settings import PrinterSettings

    page = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(page)
    printer = open_printer(PrinterSettings(uri=uri), directory / FILE_NAME)
    try:
        job = await printer.submit(page.getvalue())
    finally:
        await printer.aclose()
    return {"uri": job.uri, "id": job.id, "name": job.name}


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--channel-fd", type=int, required=True)
    channel_fd = parser.parse_args().channel_fd
    policy = Path(os.environ["FAKE_POLICY"]).read_text().strip()
    harden()
    if policy == "crash":
        os.write(2, b"crashed while loading\n")
        os._exit(3)
    link, welcome = await VisitLink.connect(channel_fd, heartbeat_s=0.05)
    reader, writer = await asyncio.open_unix_connection("\0" + os.environ["FAKE_CONTROL"])

    def tell(what: str, **more: object) -> None:
        writer.write(json.dumps({"what": what, **more}).encode() + b"\n")

    tell(
        "started",
        id=welcome.visit_id,
        pid=os.getpid(),
        directory=welcome.directory,
        url=welcome.backend_url,
        token=welcome.backend_token,
        environ=dict(os.environ),
        hardened=is_hardened(),
    )

    async def be_shown() -> None:
        reason = await link.shown()
        tell("shown", reason=reason.value)
        if policy == "crash-when-shown":
            await writer.drain()
            os._exit(4)
        link.painted()

    async def turn() -> None:
        while True:
            tell("turn")
            await asyncio.sleep(0.05)

    turning = asyncio.create_task(turn())
    if policy != "never-ready":
        link.ready()
    showing = asyncio.create_task(be_shown())
    async for line in reader:
        match line.decode().split():
            case ["end", reason]:
                link.end(EndReason(reason))
            case ["end-and-exit", reason]:
                link.end(EndReason(reason))
                os._exit(0)
            case ["crash"]:
                os.kill(os.getpid(), signal.SIGSEGV)
            case ["hang"]:
                signal.pause()
            case ["close"]:
                os.close(channel_fd)
            case ["babble"]:
                os.write(channel_fd, b'{"say":"welcome"}\n')
            case ["flood"]:
                os.write(channel_fd, b"x" * 40_000)
            case ["run-away", marked]:
                tell("ran-away", pids=run_away(marked == "marked"))
            case ["child"]:
                tell("child", pids=stay_in_group())
            case ["write", name]:
                path = Path(welcome.directory, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text("secret")
                tell("written", path=str(path))
            case ["close-folder", name]:
                Path(welcome.directory, name).chmod(0)
                tell("closed")
            case ["print", uri]:
                tell("printing", **await print_page(uri, Path(welcome.directory)))
    turning.cancel()
    await showing


asyncio.run(main())
