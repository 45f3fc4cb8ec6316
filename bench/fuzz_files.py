"""Damaged files, one after the other, through the bridge and the worker of a real visit.

    python -m bench.fuzz_files --minutes 10 --keep DIR

Hypothesis draws what is damaged, and how; nothing is imitated: each file lies on a key, and the
visit's own bridge asks the capture worker to open it. A file may be read, or refused for a
reason that has its sentence. Whatever else happens is a finding and is kept in DIR: an
exception in the visit, a worker that dies, hangs or fails in a way it does not know, twice.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import struct
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from bench.figures import Figure, Line
from bench.fuzz_seeds import seeds
from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.settings import CameraSettings, FilesSettings, ScannerSettings

_DEFAULT_MINUTES = 10.0
#: Files of one run of Hypothesis, which plans a run ahead: time is looked at in between.
_BATCH = 200

#: Refusals that are none of a file: the worker fell, or met what it does not know.
_DEFECTS = (FaultCode.WORKER_DIED.value, FaultCode.WORKER_FAILED.value)

#: Values at which sizes, counts and offsets turn over.
_EDGES = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)

#: Words of PDF and of its content streams, to be put where others stand.
_WORDS = (
    *(b"/Kids", b"/Parent", b"/Type", b"/Pages", b"/Page", b"/Contents", b"/Resources", b"/Length"),
    *(b"/Filter/FlateDecode", b"/Filter/JBIG2Decode", b"/Filter/JPXDecode", b"/F", b"/W", b"/Size"),
    *(b"obj", b"endobj", b"stream", b"endstream", b"xref", b"trailer", b"startxref", b"null"),
    *(b"<<", b">>", b"[", b"]", b"(", b")", b"1 0 R", b"3 0 R", b"99999 0 R", b"-1", b"9" * 30),
    *(b"q ", b"Q ", b"BT ", b"ET ", b"Do ", b"1e30 0 0 1e30 0 0 cm ", b"/MediaBox[0 0 1e9 1e9]"),
)

Damage = tuple[str, int, int, bytes]


@dataclass
class Found:
    """What came of the files."""

    outcomes: Counter[str] = field(default_factory=Counter)
    defects: list[str] = field(default_factory=list)
    slowest_s: float = 0.0

    @property
    def files(self) -> int:
        """How many were opened."""
        return self.outcomes.total()


def damaged(data: bytes, damages: list[Damage], other: bytes) -> bytes:
    """Return a file after each damage, in order. Places are taken modulo its length."""
    for kind, place, size, extra in damages:
        at = place % (len(data) + 1)
        end = min(len(data), at + size)
        match kind:
            case "write":
                data = data[:at] + extra + data[at + len(extra) :]
            case "insert":
                data = data[:at] + extra + data[at:]
            case "delete":
                data = data[:at] + data[end:]
            case "repeat":
                data = data[:end] + data[at:end] * (1 + len(extra)) + data[end:]
            case "cut":
                data = data[:at]
            case "splice":
                data = data[:at] + other[place % (len(other) + 1) :]
            case "edge":
                value = _EDGES[size % len(_EDGES)]
                number = struct.pack((">I", "<I")[len(extra) % 2], value)
                data = data[:at] + number + data[at + 4 :]
            case "word":
                data = data[:at] + _WORDS[size % len(_WORDS)] + data[at:]
            case _:
                raise AssertionError(kind)
    return data


def with_checks(data: bytes) -> bytes:
    """Return a PNG with the check sums of its chunks made right, so that more of it is read."""
    if not data.startswith(b"\x89PNG\r\n\x1a\n"):
        return data
    out, at = bytearray(data[:8]), 8
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        end = at + 8 + length
        if end + 4 > len(data):
            break
        out += data[at:end] + struct.pack(">I", zlib.crc32(data[at + 4 : end]))
        at = end + 4
    return bytes(out + data[at:])


_KINDS = ("write", "insert", "delete", "repeat", "cut", "splice", "edge", "word")
_DAMAGE = st.tuples(
    st.sampled_from(_KINDS),
    st.integers(0, 1 << 20),
    st.integers(0, 4096),
    st.binary(min_size=1, max_size=8),
)


async def told(bridge: CaptureBridge, path: Path) -> str:
    """Open a file as a visit does; return what came of it: ``read``, or the code of a fault."""
    try:
        pages = await bridge.open_file(path)
        for page in pages:
            await bridge.forget_page(page.id)
    except CaptureFault as fault:
        return fault.code.value
    except Exception as error:
        # Whatever the bridge lets through would end the visit.
        return f"visit: {type(error).__name__}"
    return "read"


def fuzz(minutes: float, keep: Path, first_seed: int = 1) -> Found:
    """Open damaged files for so many minutes; what is a defect is kept as a file of ``keep``."""
    found = Found()
    whole = seeds()
    names = sorted(whole)
    until = time.monotonic() + 60 * minutes
    with tempfile.TemporaryDirectory(prefix="kiosk-fuzz-") as folder, asyncio.Runner() as runner:
        private, key = Path(folder) / "private", Path(folder) / "media" / "KEY"
        private.mkdir(mode=0o700)
        key.mkdir(parents=True)

        async def begin() -> CaptureBridge:
            return CaptureBridge(
                private,
                camera=CameraSettings(source=None),
                scanner=ScannerSettings(device=None),
                files=FilesSettings(roots=(key.parent,)),
            )

        bridge = runner.run(begin())

        def attempt(name: str, data: bytes) -> None:
            path = key / name
            path.write_bytes(data)
            began = time.monotonic()
            outcome = runner.run(told(bridge, path))
            if outcome in _DEFECTS:
                # On a machine that gives it no time, a worker is taken for hung: asked again.
                again = runner.run(told(bridge, path))
                outcome = outcome if again in _DEFECTS else f"{outcome}, then {again}"
            found.slowest_s = max(found.slowest_s, time.monotonic() - began)
            found.outcomes[outcome] += 1
            if outcome in _DEFECTS or outcome.startswith("visit"):
                _keep(keep, name, data, outcome, found)

        try:
            for name in names:
                attempt(name, whole[name])
            batch = first_seed
            while time.monotonic() < until:
                _batch(batch, names, whole, attempt, until)
                batch += 1
        finally:
            runner.run(bridge.close())
        if left := list(private.iterdir()):
            found.defects.append(f"left behind: {', '.join(sorted(path.name for path in left))}")
    return found


def _batch(
    number: int,
    names: list[str],
    whole: dict[str, bytes],
    attempt: Callable[[str, bytes], None],
    until: float,
) -> None:
    @seed(number)
    @settings(
        max_examples=_BATCH,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(
        st.sampled_from(names),
        st.sampled_from(names),
        st.lists(_DAMAGE, min_size=1, max_size=12),
        st.booleans(),
    )
    def one(name: str, other: str, damages: list[Damage], mend: bool) -> None:
        if time.monotonic() < until:
            data = damaged(whole[name], damages, whole[other])
            attempt(name, with_checks(data) if mend else data)

    one()


def _keep(keep: Path, name: str, data: bytes, outcome: str, found: Found) -> None:
    keep.mkdir(parents=True, exist_ok=True)
    path = keep / f"{hashlib.sha256(data).hexdigest()[:12]}-{name}"
    path.write_bytes(data)
    found.defects.append(f"{outcome}: {path}")


def said(found: Found) -> list[Line]:
    """Return the lines of the report."""
    read = 100 * found.outcomes["read"] / max(1, found.files)
    defects = float(len(found.defects))
    return [
        Figure("damaged files: opened", float(found.files), ""),
        Figure("damaged files: read all the same", read, "%"),
        Figure("damaged files: longest time for one", 1000 * found.slowest_s, "ms"),
        Figure("damaged files: defects that reach the visit", defects, "", most=0),
    ]


def measure(rounds: int) -> list[Line]:
    """Open damaged files: ten minutes with the five rounds that are usual, two a round."""
    keep = Path(tempfile.mkdtemp(prefix="kiosk-fuzz-found-"))
    found = fuzz(_DEFAULT_MINUTES * rounds / 5, keep, int(time.time()))
    for defect in found.defects:
        print(defect, file=sys.stderr)
    if not found.defects:
        keep.rmdir()
    return said(found)


def main() -> int:
    """Return 1 where there is a finding."""
    parser = argparse.ArgumentParser(prog="python -m bench.fuzz_files", description=__doc__)
    parser.add_argument("--minutes", type=float, default=_DEFAULT_MINUTES)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-found"), metavar="DIR")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found = fuzz(options.minutes, options.keep, options.seed)
    for outcome, times in found.outcomes.most_common():
        print(f"{outcome:<32} {times:>7}")
    for line in said(found):
        print(line.said())
    for defect in found.defects:
        print(defect)
    return 1 if found.defects else 0


if __name__ == "__main__":
    sys.exit(main())
