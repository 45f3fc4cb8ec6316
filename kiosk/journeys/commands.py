"""``kiosk journeys`` and ``kiosk words``: prove the declarations and what they say."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.journeys.findings import Finding


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``journeys check|sheets|communes`` and ``words check``."""
    journeys = subparsers.add_parser("journeys", help="check and describe the guided procedures")
    actions = journeys.add_subparsers(dest="action", metavar="ACTION", required=True)
    check = actions.add_parser("check", help="prove that every procedure can be taken and is said")
    check.set_defaults(handler=_check_journeys)
    sheets = actions.add_parser("sheets", help="write a readable sheet for each procedure")
    sheets.add_argument("folder", type=Path, metavar="DIR")
    sheets.add_argument("--locale", default="fr", help="language of the sheets (default: fr)")
    sheets.set_defaults(handler=_sheets)
    communes = actions.add_parser("communes", help="make the list of communes again")
    communes.add_argument(
        "package",
        type=Path,
        metavar="PACKAGE",
        help="unpacked npm package @etalab/decoupage-administratif",
    )
    communes.set_defaults(handler=_communes)

    words = subparsers.add_parser("words", help="check the words of every language")
    actions = words.add_subparsers(dest="action", metavar="ACTION", required=True)
    check = actions.add_parser("check", help="prove that no word is missing, odd or hard-coded")
    check.set_defaults(handler=_check_words)


def _check_journeys(_options: argparse.Namespace) -> int:
    from kiosk.i18n.checks import check_advice, check_journey_words, read_shelves
    from kiosk.journeys.checker import check_journey
    from kiosk.journeys.registry import registry

    shelves = read_shelves()
    found: list[Finding] = []
    for journey in registry().values():
        found += check_journey(journey, registry())
        found += sorted(check_journey_words(journey, shelves))
    found += check_advice(registry().values())
    return _tell(found, f"{len(registry())} procedures are sound and have their words")


def _check_words(_options: argparse.Namespace) -> int:
    from kiosk.i18n import LOCALES
    from kiosk.i18n.checks import check_words
    from kiosk.journeys.registry import registry

    found = check_words(registry().values())
    return _tell(found, f"the words of {', '.join(LOCALES)} are complete")


def _sheets(options: argparse.Namespace) -> int:
    from kiosk.i18n import LOCALES, Words
    from kiosk.i18n.sheets import write_sheets
    from kiosk.journeys.registry import registry

    if options.locale not in LOCALES:
        print(f"no such locale: {options.locale} (there are {', '.join(LOCALES)})", file=sys.stderr)
        return 2
    for path in write_sheets(registry(), Words(options.locale), options.folder):
        print(path)
    return 0


def _communes(options: argparse.Namespace) -> int:
    from kiosk.journeys.rules.communes_list import write_list

    destination = Path(__file__).parent / "rules" / "communes.tsv"
    try:
        lines = write_list(options.package, destination)
    except (OSError, ValueError, KeyError) as refused:
        print(f"not the package that is wanted: {refused!r}", file=sys.stderr)
        return 1
    print(f"{destination}: {lines} lines")
    return 0


def _tell(found: Sequence[Finding], sound: str) -> int:
    """Print what was found, and return the exit status: 1 when there is anything."""
    for finding in found:
        print(finding)
    print(sound if not found else f"{len(found)} findings")
    return 1 if found else 0
