"""The command line: ``kiosk [run]`` and its tools.

Each room that has a command declares it in its own ``commands.py``:
``register(subparsers)`` adds a parser whose ``handler`` default is called with the
parsed arguments and returns the exit status. Those modules import nothing heavy at
the top, so that ``kiosk --help`` is instant and the supervisor stays small.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from kiosk import __version__

#: Rooms with a command, in the order of the help page.
COMMANDS = (
    "kiosk.supervisor.commands",
    "kiosk.backend.commands",
    "kiosk.backend.conseillers.commands",
    "kiosk.backend.auditing.commands",
    "kiosk.doctor.commands",
    "kiosk.content.commands",
    "kiosk.journeys.commands",
    "kiosk.scanner.commands",
    "kiosk.phone.commands",
    "kiosk.simulation.commands",
    "kiosk.views.commands",
)


#: Options that stand before a command; any other one is meant for ``run``.
_OF_THE_PROGRAM = ("-h", "--help", "--version")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every ``kiosk`` command."""
    parser = argparse.ArgumentParser(prog="kiosk", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in COMMANDS:
        import_module(name).register(subparsers)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; without a command, ``run``."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0].startswith("-") and words[0] not in _OF_THE_PROGRAM):
        words = ["run", *words]
    options = build_parser().parse_args(words)
    status: int = options.handler(options)
    return status


if __name__ == "__main__":
    sys.exit(main())
