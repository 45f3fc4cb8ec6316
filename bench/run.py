"""``make bench``: every measure, one after the other, then what was asked of them."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module

from bench.figures import Line, Missing

#: Modules with ``measure(rounds) -> list[Line]``, in the order of the report.
MEASURES = (
    "turnover",
    "sign_in",
    "frames",
    "curve_frames",
    "memory",
    "backend_load",
    "console_load",
    "journal",
    "detection",
    "capture_time",
    "pdf_out",
    "fuzz_files",
    "simulation",
    "simulation_crowd",
    "simulation_screen",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return 1 when a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="times that each thing is done")
    parser.add_argument("measures", nargs="*", metavar="MEASURE", help=", ".join(MEASURES))
    options = parser.parse_args(arguments)
    if unknown := set(options.measures) - set(MEASURES):
        parser.error(f"no such measure: {', '.join(sorted(unknown))}")
    lines: list[Line] = []
    for name in options.measures or MEASURES:
        for line in _measured(name, options.rounds):
            print(line.said(), flush=True)
            lines.append(line)
    return int(not all(line.holds for line in lines))


def _measured(name: str, rounds: int) -> Sequence[Line]:
    try:
        measured: list[Line] = import_module(f"bench.{name}").measure(rounds)
    except Exception as error:
        # One that breaks must not hide the others; it is told, and fails the run.
        traceback.print_exc()
        return [Missing(name, type(error).__name__)]
    return measured


if __name__ == "__main__":
    sys.exit(main())
