"""``kiosk content``: tells an operator whether their content is in order."""

from __future__ import annotations

import argparse
from pathlib import Path


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("content", help="check news, situations, places, contact")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    check = actions.add_parser("check", help="say what is wrong in a folder of content")
    check.add_argument("directory", type=Path, nargs="?", metavar="DIR", help="default: shipped")
    check.set_defaults(handler=run)


def run(options: argparse.Namespace) -> int:
    """Print each fault, then each remark; return 1 when there is a fault."""
    from datetime import date

    from kiosk.content.reading import read, unknown_leads
    from kiosk.journeys.registry import registry

    found = read(options.directory, date.today())
    for fault in found.faults:
        print(f"fault   {fault}")
    for remark in found.remarks:
        print(f"remark  {remark}")
    if found.faults:
        print("What is shipped would be served instead of this folder.")
        return 1
    for item, lead in unknown_leads(found.content, registry()):
        print(f"remark  {item}: leads to {lead}, which this version has not; it is not shown")
    print(f"In order: {found.content.caf or 'no Caf is named'}.")
    return 0
