"""How many requests a second the backend answers, and how that changes with who it knows.

Kiosks ask one request after the other, without pause, over the loopback: whole visits, the
requests in the order and the shares of a real one (``visit_mix.lua``). wrk asks: it is in C, and
leaves the processors to who is measured. PostgreSQL waits for its disk at every commit, as a
real one does. A visit is 15 requests: the sign-in, what anybody reads, five for the home of Mon
Compte (account, profile, agenda, possibilities, months), the follow-up, the opening of a
démarche, two drafts, a submission, the months of attestations, the sign-out and the end of the
visit: each is 1 in 15 but the drafts, 2 in 15.

The sign-in is slow on purpose (argon2). So the same visits are measured without theirs too, in
sessions that were opened before.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from bench.figures import Figure, Line, Missing
from bench.population import PASSWORD, id_of, populate
from bench.postgresql import POSTGRESQL_BIN, cluster
from bench.running import ROOT
from kiosk.backend.passwords import Passwords
from kiosk.backend.store import Database
from kiosk.backend.store.access import OpenSession

#: Requests a second of the visits with PostgreSQL, on two cores.
GOAL = 500

SIZES = (100, 10_000)

#: Kiosks that ask at once; the script walks the people by as many.
KIOSKS = 16

#: Requests of a visit, the sign-in included.
STEPS = 15

#: Seconds before anything is measured: statements are compiled, connections made.
_WARM_S = 6

#: One visit after another at one kiosk never goes faster, in visits a second.
_QUICKEST = 20


@dataclass(frozen=True, slots=True)
class Backend:
    """A backend that runs: where it listens, its process."""

    url: str
    pid: int


@dataclass(frozen=True, slots=True)
class Load:
    """What one run of wrk found: requests a second, 95th percentile in milliseconds, and the
    processor time that the backends took for one request, in milliseconds."""

    rate: float
    p95_ms: float
    backend_ms: float


def measure(rounds: int) -> list[Line]:
    """Measure SQLite and PostgreSQL with few and with many allocataires."""
    return measured(rounds, SIZES, seconds=4)


def measured(rounds: int, sizes: Sequence[int], seconds: int) -> list[Line]:
    """Measure runs of ``seconds``, ``rounds`` times each, and compare their medians."""
    if shutil.which("wrk") is None:
        return [Missing("requests a second", "no wrk here")]
    lines: list[Line] = [Figure("load average before", os.getloadavg()[0], "")]
    for kind in ("SQLite", "PostgreSQL"):
        if kind == "PostgreSQL" and POSTGRESQL_BIN is None:
            lines.append(Missing(kind, "no PostgreSQL server here"))
            continue
        rates = []
        for size in sizes:
            found = _of_size(kind, size, rounds, seconds)
            rates.append(found["signed in"].rate)
            for name, load in found.items():
                what = f"{kind}, {size:,} allocataires, {name}"
                most = max(found.values(), key=lambda one: one.rate)
                goal = GOAL if kind == "PostgreSQL" and load is most else None
                lines += [
                    Figure(what, load.rate, "/s", least=goal),
                    Figure(f"{what}, p95", load.p95_ms, "ms"),
                    Figure(f"{what}, CPU a request", load.backend_ms, "ms"),
                ]
        if len(sizes) > 1:
            grown = f"{kind}, {sizes[0]:,} / {sizes[-1]:,} allocataires, requests a second"
            lines.append(Figure(grown, rates[0] / rates[-1], "x"))
    argon2 = _hashes() * STEPS
    return [
        *lines,
        Figure("with sign-ins, were there nothing but their argon2", argon2, "/s"),
        Figure("load average after", os.getloadavg()[0], ""),
    ]


def visit(
    backends: Sequence[Backend], database: Database, people: int, seconds: int, *, signs: bool
) -> Load:
    """Have every kiosk make visits for so long, each at its own of the backends. Raises
    RuntimeError for any answer that is not the one wanted: what is refused is quick."""
    run = secrets.token_hex(5)
    most = _QUICKEST * (seconds + 1)
    if not signs:
        _open_sessions(database, run, people, most)
    each = KIOSKS // len(backends)
    before_s = sum(map(_processor_s, backends))
    askers = []
    for number, backend in enumerate(backends):
        command = ["wrk", f"-t{each}", f"-c{each}", f"-d{seconds}s", "--timeout", "20s"]
        command += ["-s", str(ROOT / "bench" / "visit_mix.lua"), backend.url]
        command += ["--", str(people)]
        command += ["signed" if signs else "known", run, str(most), PASSWORD, str(number * each)]
        askers.append(
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        )
    said = [asker.communicate(timeout=seconds + 60) for asker in askers]
    if any(asker.returncode for asker in askers):
        raise RuntimeError("".join(errors for _, errors in said))
    told = [json.loads(out.splitlines()[-1]) for out, _ in said]
    if any(one["asked"] != one["met"] or one["broken"] or not one["met"] for one in told):
        raise RuntimeError(f"not answered as wanted: {told} {said[0][1][:2000]}")
    rate = sum(one["met"] / one["seconds"] for one in told)
    # Of two backends the slower one: nobody chooses theirs.
    took_s = sum(map(_processor_s, backends)) - before_s
    asked = sum(one["met"] for one in told)
    return Load(rate, max(one["p95_ms"] for one in told), took_s * 1000 / asked)


@contextmanager
def served(database_url: str, directory: Path) -> Iterator[Backend]:
    """Serve a database from a process as an operator starts it, on the loopback."""
    directory.mkdir(exist_ok=True)
    tokens = directory / "tokens"
    tokens.write_text(
        "".join(f"borne-{n} kiosk-of-the-bench-{n:02}-0123456789\n" for n in range(KIOSKS))
    )
    read, write = os.pipe()
    command = [sys.executable, "-m", "kiosk.backend", "--no-demo", "--port", "0"]
    command += ["--database", database_url, "--ready-fd", str(write), "--tokens", str(tokens)]
    environ = {k: v for k, v in os.environ.items() if not k.startswith("KIOSK_")}
    environ |= {
        "PYTHONPATH": str(ROOT),
        "HOME": str(directory),
        "KIOSK_CONFIG": str(directory / "kiosk.toml"),
        # The law would load while the first visits are measured.
        "KIOSK_SIMULATION__PRELOAD": "false",
    }
    with (directory / "log").open("wb") as log:
        backend = subprocess.Popen(
            command, env=environ, cwd=ROOT, pass_fds=(write,), stdout=log, stderr=log
        )
    os.close(write)
    try:
        with os.fdopen(read) as ready:
            port = json.loads(ready.readline())["port"]
        yield Backend(f"http://127.0.0.1:{port}", backend.pid)
    finally:
        backend.terminate()
        backend.wait()


def _of_size(kind: str, size: int, rounds: int, seconds: int) -> dict[str, Load]:
    """Return the medians of each kind of run. SQLite is one process's: several share a server."""
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch,
        _database(kind, Path(scratch)) as database_url,
        ExitStack() as stack,
    ):
        populate(database_url, size, datetime.now().astimezone().date())
        database = Database(database_url)
        stack.callback(database.close)
        backends = [
            stack.enter_context(served(database_url, Path(scratch, f"{number}")))
            for number in range(2 if kind == "PostgreSQL" else 1)
        ]
        kinds = {"signed in": (backends[:1], False), "with sign-ins": (backends[:1], True)}
        if len(backends) > 1:
            kinds["signed in, two backends"] = (backends, False)
        visit(backends, database, size, _WARM_S, signs=False)
        # One after the other, so that a busy machine is as busy for all.
        runs = [
            {
                name: visit(asked, database, size, seconds, signs=signs)
                for name, (asked, signs) in kinds.items()
            }
            for _ in range(rounds)
        ]
    return {name: _median([run[name] for run in runs]) for name in kinds}


@contextmanager
def _database(kind: str, directory: Path) -> Iterator[str]:
    if kind == "SQLite":
        yield f"sqlite:///{directory}/caf.sqlite3"
    else:
        with cluster() as url:
            yield url


def _open_sessions(database: Database, run: str, people: int, most: int) -> None:
    """Open the session of each visit to come, as ``visit_mix.lua`` names them."""
    expires_at = datetime.now(UTC) + timedelta(hours=1)
    rows = []
    for kiosk in range(KIOSKS):
        for number in range(1, most + 1):
            of_visit = f"{run}-{kiosk:02}-{number:06}"
            rows.append(
                {
                    "token_hash": hashlib.sha256(f"token-of-{of_visit}".encode()).hexdigest(),
                    "member_id": id_of("a0", (kiosk + (number - 1) * KIOSKS) % people),
                    "kiosk_id": f"borne-{kiosk}",
                    "visit_id": of_visit,
                    "expires_at": expires_at,
                }
            )
    with database.write() as transaction:
        transaction.execute(insert(OpenSession), rows)


def _median(loads: Sequence[Load]) -> Load:
    return Load(
        statistics.median(load.rate for load in loads),
        statistics.median(load.p95_ms for load in loads),
        statistics.median(load.backend_ms for load in loads),
    )


def _processor_s(backend: Backend) -> float:
    """Return the processor time that a backend took until now: what others take is not in it."""
    fields = Path(f"/proc/{backend.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _hashes() -> float:
    """Return how many passwords a second this machine verifies, doing nothing else."""
    passwords = Passwords()
    kept, count = passwords.hash(PASSWORD), 16
    with ThreadPoolExecutor(2) as workers:
        began = time.monotonic()
        list(workers.map(lambda _: passwords.matches(kept, PASSWORD), range(count)))
        return count / (time.monotonic() - began)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print, with as many allocataires as asked."""
    parser = argparse.ArgumentParser(prog="python -m bench.backend_load", description=__doc__)
    parser.add_argument("--allocataires", type=int, action="append", help="may be said again")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=4, help="of one round")
    options = parser.parse_args(arguments)
    for line in measured(options.rounds, options.allocataires or SIZES, options.seconds):
        print(line.said(), flush=True)


if __name__ == "__main__":
    main()
