"""A hundred kiosks that tell where they are at the same instant, and three desks that look.

Each kiosk has its connection. In a round all of them say their presence at once, every fifth shares
its masked page too, and three desks ask for the room and for one page: what a second of a full site
is. Backend and console are one process, as in a kiosk; who asks is another, on the same processors.
Beside each round, in the same run, the same number of requests asks for ``/health``, which does
nothing: the ratio says what the room itself costs.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bench.figures import Figure, Line, percentile_ms
from bench.running import ROOT

KIOSKS = 100
#: Every so many shares its page.
_SHARING = 5
_DESKS = 3

_TOKENS = {f"borne-{number}": f"borne-{number:03}-{'0123456789' * 3}" for number in range(KIOSKS)}
_LOGIN, _PIN, _CODE = "banc", "0000", "000000"

#: Rounds that are not counted: the first ones load code.
_WARMING = 3


def measure(rounds: int = 5) -> list[Line]:
    """Return the figures of ``make bench``."""
    with tempfile.TemporaryDirectory() as folder, _serving(Path(folder)) as (port, console_port):
        return asyncio.run(_measured(port, console_port, rounds * 4))


async def _measured(port: int, console_port: int, rounds: int) -> list[Line]:
    kiosks = [await _Line.open(port) for _ in range(KIOSKS)]
    desks = [await _Line.open(console_port) for _ in range(_DESKS)]
    try:
        health = [_health(kiosk) for kiosk in _TOKENS]
        presence = [_presence(kiosk, number) for number, kiosk in enumerate(_TOKENS)]
        sharing = [
            _put(kiosk, "frame", _frame()) if number % _SHARING == 0 else presence[number]
            for number, kiosk in enumerate(_TOKENS)
        ]
        await _together(zip(kiosks, presence, strict=True))
        cookie = _signed_in(console_port)
        hall = _asked("/fragments/salle", cookie)
        page = _asked(_first_visit(console_port, cookie), cookie)
        idle, told, shared, seen = [], [], [], []
        for number in range(_WARMING + rounds):
            nothing = await _together(zip(kiosks, health, strict=True))
            looking = asyncio.ensure_future(
                _together((desk, one) for desk in desks[:1] for one in (hall, page))
            )
            saying = await _together(zip(kiosks, presence, strict=True))
            looked = await looking
            looking = asyncio.ensure_future(_together((desk, page) for desk in desks))
            sending = await _together(zip(kiosks, sharing, strict=True))
            looked += await looking
            if number >= _WARMING:
                idle, told = idle + nothing, told + saying
                shared, seen = shared + sending, seen + looked
    finally:
        for one in (*kiosks, *desks):
            await one.close()
    least, presences = percentile_ms(idle, 95), percentile_ms(told, 95)
    return [
        Figure(f"{KIOSKS} kiosks ask for /health at once, 95th percentile", least, "ms"),
        Figure(f"{KIOSKS} kiosks say where they are at once, 95th percentile", presences, "ms"),
        Figure("the same, to /health", presences / least, "x", most=4),
        Figure(
            "every fifth of them shares its page, 95th percentile", percentile_ms(shared, 95), "ms"
        ),
        Figure("the console meanwhile, 95th percentile", percentile_ms(seen, 95), "ms"),
        Figure("the same, to /health", percentile_ms(seen, 95) / least, "x", most=4),
    ]


async def _together(asked: Iterable[tuple[_Line, bytes]]) -> list[float]:
    """Ask everything at once; return the seconds until each answer."""
    return list(await asyncio.gather(*(line.ask(request) for line, request in asked)))


@dataclass
class _Line:
    """One connection, with one request at a time, and as little of a client as can be."""

    reads: asyncio.StreamReader
    writes: asyncio.StreamWriter
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @staticmethod
    async def open(port: int) -> _Line:
        return _Line(*await asyncio.open_connection("127.0.0.1", port))

    async def ask(self, request: bytes) -> float:
        began = time.perf_counter()
        async with self.turn:
            self.writes.write(request)
            head = await self.reads.readuntil(b"\r\n\r\n")
            if not head.startswith((b"HTTP/1.1 200", b"HTTP/1.1 204")):
                raise RuntimeError(head.decode("latin-1"))
            for line in head.lower().split(b"\r\n"):
                if line.startswith(b"content-length:"):
                    await self.reads.readexactly(int(line.partition(b":")[2]))
        return time.perf_counter() - began

    async def close(self) -> None:
        self.writes.close()
        await self.writes.wait_closed()


def _health(kiosk: str) -> bytes:
    return _request("GET", "/v1/health", {"Authorization": f"Bearer {_TOKENS[kiosk]}"})


def _presence(kiosk: str, number: int) -> bytes:
    said = {"screen": "question", "journey": "demande-logement", "page_id": "logement"}
    return _put(kiosk, "presence", {**said, "page": number % 12 + 1, "pages": 12})


def _put(kiosk: str, what: str, said: object) -> bytes:
    headers = {"Authorization": f"Bearer {_TOKENS[kiosk]}", "Kiosk-Visit": f"visite-{kiosk}"}
    headers["Content-Type"] = "application/json"
    return _request("PUT", f"/v1/room/{what}", headers, json.dumps(said).encode())


def _frame() -> object:
    """A full page: sixty parts, half of them with words."""
    parts = [
        {"kind": "choice", "x": 50, "y": 15 * number, "w": 600, "h": 12}
        | ({"text": "Je vis en couple, sans être marié"} if number % 2 else {})
        for number in range(60)
    ]
    return {"width": 1920, "height": 1080, "parts": parts}


def _asked(path: str, cookie: str) -> bytes:
    return _request("GET", path, {"Cookie": f"console={cookie}"})


def _request(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    headers = {"Host": "127.0.0.1", "Content-Length": str(len(body)), **headers}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode() + body


def _signed_in(port: int) -> str:
    with httpx.Client(base_url=f"http://127.0.0.1:{port}") as browser:
        page = browser.get("/connexion").text
        proof = page.partition('name="preuve" value="')[2].partition('"')[0]
        fields = {"preuve": proof, "login": _LOGIN, "pin": _PIN, "code": _CODE}
        browser.post("/connexion", data=fields)
        return browser.cookies["console"]


def _first_visit(port: int, cookie: str) -> str:
    """Return where the fragment of the first visit is: borne-0, which shares its page."""
    cookies = {"console": cookie}
    page = httpx.get(f"http://127.0.0.1:{port}/", cookies=cookies).text
    return (
        "/fragments" + page.partition('<a id="borne-')[2].partition('href="')[2].partition('"')[0]
    )


@contextmanager
def _serving(folder: Path) -> Iterator[tuple[int, int]]:
    command = [sys.executable, "-m", "bench.console_load", "--serve", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            port, console_port = json.loads(server.stdout.readline())
            yield port, console_port
        finally:
            server.terminate()


def _serve(folder: Path) -> None:
    """Serve the two applications from one loop; say their ports."""
    import uvicorn

    from kiosk.backend.app import create_app
    from kiosk.backend.console.app import create_console
    from kiosk.backend.console.desk import AtDesk
    from kiosk.backend.console.serving import Console, ConsoleServer
    from kiosk.backend.serve import Serving, listen, open_parts
    from kiosk.backend.tokens import Tokens

    class Everybody:
        def check(self, login: str, pin: str, code: str) -> AtDesk:
            return AtDesk("c" * 32, login, "Claire Martin", "Espace numérique")

        def holds(self, conseiller_id: str) -> bool:
            return True

    tokens = Tokens.of(_TOKENS)
    parts = open_parts(Serving(f"sqlite:///{folder}/caf.sqlite3", tokens, demo=False))
    console = ConsoleServer(
        Console(port=0), create_console(parts, list(_TOKENS), Everybody()), listen("127.0.0.1", 0)
    )
    listening = listen("127.0.0.1", 0)
    print(json.dumps([listening.getsockname()[1], console.port]), flush=True)

    async def both() -> None:
        app = create_app(parts, tokens)
        config = uvicorn.Config(app, access_log=False, log_config=None, lifespan="off")
        await console.start()
        await uvicorn.Server(config).serve([listening])

    asyncio.run(both())


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print, or serve for who measures."""
    parser = argparse.ArgumentParser(prog="python -m bench.console_load", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.serve is not None:
        _serve(options.serve)
        return
    for line in measure(options.rounds):
        print(line.said(), flush=True)


if __name__ == "__main__":
    main()
