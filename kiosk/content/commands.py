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

    from kiosk.content.professionals import reading as professionals
    from kiosk.content.reading import read, unknown_leads
    from kiosk.journeys.registry import registry

    found = read(options.directory, date.today())
    space = professionals.read(options.directory, date.today())
    for fault in (*found.faults, *space.faults):
        print(f"fault   {fault}")
    for remark in (*found.remarks, *space.remarks):
        print(f"remark  {remark}")
    if found.faults:
        print("What is shipped would be served instead of this folder.")
    if space.faults:
        print("What is shipped would be shown to professionals instead of what is there.")
    if found.faults or space.faults:
        return 1
    leads = (
        *unknown_leads(found.content, registry()),
        *professionals.unknown_leads(space.professionals, registry()),
    )
    for item, lead in leads:
        print(f"remark  {item}: leads to {lead}, which this version has not; it is not shown")
    print(f"In order: {found.content.caf or 'no Caf is named'}.")
    return 0
