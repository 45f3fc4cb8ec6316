"""``kiosk journal``: verified, exported for one mandat, its head kept elsewhere; and
``kiosk figures``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.backend.command_refusals import CommandRefused, refusals_said

if TYPE_CHECKING:
    from datetime import date

    from kiosk.accompaniment.journal import Head
    from kiosk.accompaniment.journal_keys import PublicKeys
    from kiosk.accompaniment.journal_verifying import Verdict
    from kiosk.backend.store import Database
    from kiosk.settings import Settings

#: Exit statuses: what was looked at is not in order; it could not be looked at.
NOT_IN_ORDER = 1
CANNOT = 2

_FAULTS = {
    "missing": "entry {number} is missing",
    "order": "entry {number} is out of its place",
    "chain": "entry {number} does not follow the one before",
    "edited": "entry {number} was edited",
    "shape": "entry {number} holds what no entry may hold",
    "key": "entry {number} is signed with a key that is not the journal's",
    "signature": "the signature of entry {number} is false",
    "cut": "the end was cut: entry {number} and those after it are gone",
    "other": "entry {number} is not the one that a kept head tells of",
    "added": "entry {number} was added behind the head of the journal",
    "head": "a head is missing, or is not signed with the journal's key",
}


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("journal", help="verify what was done beside conseillers")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--database", metavar="URL", help="default: that of kiosk.toml")

    verify = actions.add_parser(
        "verify",
        parents=[common],
        help="say where it was tampered with; exit status 1 if it was",
        description="Look through the whole journal. Give the public key, and a head, that were "
        "kept elsewhere: those beside the database could have been changed with it.",
    )
    verify.add_argument(
        "--public-key",
        type=Path,
        action="append",
        metavar="FILE",
        help="PEM; several where keys changed; default: the .pub beside the key",
    )
    verify.add_argument(
        "--head",
        type=Path,
        action="append",
        metavar="FILE",
        help="a signed head that was kept; default: the one beside the key, where there is one",
    )
    verify.add_argument("--file", type=Path, metavar="FILE", help="an export rather than all")
    verify.add_argument("--json", action="store_true", help="one line for a program")
    verify.set_defaults(handler=run, work=_verify)

    export = actions.add_parser("export", parents=[common], help="what was done under a mandat")
    export.add_argument("--mandat", required=True, metavar="NUMBER", help="its number or its id")
    export.add_argument("--out", type=Path, metavar="FILE", help="default: standard output")
    export.add_argument(
        "--csv", action="store_true", help="a table to read, rather than signed JSON lines"
    )
    export.set_defaults(handler=run, work=_export)

    head = actions.add_parser(
        "head", parents=[common], help="the signed end of the journal, to be kept elsewhere"
    )
    head.add_argument("--out", type=Path, metavar="FILE", help="default: standard output")
    head.set_defaults(handler=run, work=_head)

    figures = subparsers.add_parser(
        "figures",
        parents=[common],
        help="how much was begun, finished, left: without persons",
        description="Write a table of whole weeks for a spreadsheet. Groups under five are not "
        "told, nor what would tell them.",
    )
    figures.add_argument("--from", dest="first", type=_day, metavar="DAY", help="YYYY-MM-DD")
    figures.add_argument("--to", dest="last", type=_day, metavar="DAY", help="default: today")
    figures.add_argument("--csv", type=Path, metavar="FILE", help="default: standard output")
    figures.set_defaults(handler=run, work=_figures)


def run(options: argparse.Namespace) -> int:
    """Do one of these, and return its exit status."""
    from kiosk.settings import Settings

    try:
        with refusals_said():
            status: int = options.work(options, Settings())
        return status
    except CommandRefused as refused:
        return _failed(str(refused))


def _verify(options: argparse.Namespace, settings: Settings) -> int:
    from kiosk.accompaniment.journal_keys import public_keys
    from kiosk.accompaniment.journal_verifying import verify
    from kiosk.backend.commands import journal_key
    from kiosk.backend.store.journal import head, links

    beside = journal_key(settings, options.database)
    keys = public_keys(options.public_key or [beside.with_suffix(".pub")])
    if options.file is not None:
        return _verify_export(options, keys)
    kept = _heads(options.head, beside.with_suffix(".head"))
    with _opened(options, settings) as database, database.read() as transaction:
        own = head(transaction)
        verdict = verify(links(transaction), keys, own=own, kept=kept)
    heads = f"{len(kept)} kept head{'' if len(kept) == 1 else 's'}"
    return _say(options, verdict, keys, f"the journal, with {heads}")


def _verify_export(options: argparse.Namespace, keys: PublicKeys) -> int:
    from kiosk.accompaniment.journal_export import verify_lines

    with options.file.open(encoding="utf-8") as lines:
        return _say(options, verify_lines(lines, keys), keys, "the export")


def _export(options: argparse.Namespace, settings: Settings) -> int:
    from kiosk.accompaniment.journal_export import as_csv, as_lines
    from kiosk.accompaniment.journal_keys import Signer
    from kiosk.backend.commands import journal_key
    from kiosk.backend.policy import system_clock
    from kiosk.backend.store.journal import links, mandat_id

    key = journal_key(settings, options.database)
    if not options.csv and not key.exists():
        raise CommandRefused(f"{key} is missing: an export is signed with the journal's key")
    with _opened(options, settings) as database, database.read() as transaction:
        found = mandat_id(transaction, options.mandat)
        if found is None:
            raise CommandRefused("there is no such mandat, or nothing was done under it")
        those = links(transaction, found)
        if options.csv:
            _put(options.out, as_csv(those))
        else:
            _put(options.out, as_lines(those, Signer.at(key), found, system_clock()))
    return 0


def _head(options: argparse.Namespace, settings: Settings) -> int:
    from kiosk.backend.store.journal import head

    with _opened(options, settings) as database, database.read() as transaction:
        own = head(transaction)
    if own is None:
        raise CommandRefused("the journal has no entry yet")
    _put(options.out, iter([own.as_json() + "\n"]))
    return 0


def _figures(options: argparse.Namespace, settings: Settings) -> int:
    from datetime import date, timedelta

    from kiosk.accompaniment.figures_csv import as_csv
    from kiosk.backend.services.figures import table

    last = options.last or date.today()
    # Four weeks, where none are named.
    first = options.first or last - timedelta(days=27)
    if first > last:
        raise CommandRefused("--from is after --to")
    with _opened(options, settings) as database, database.read() as transaction:
        told = table(transaction, first, last)
    _put(options.csv, as_csv(told))
    return 0


@contextmanager
def _opened(options: argparse.Namespace, settings: Settings) -> Iterator[Database]:
    """Open a database that is there already, to read it. Raises :class:`CommandRefused`."""
    from kiosk.backend.commands import database_url
    from kiosk.backend.store import Database
    from kiosk.backend.store.database import file_of

    url = database_url(settings, options.database)
    file = file_of(url)
    if file is not None and not file.is_file():
        raise CommandRefused(f"{file} is no database")
    database = Database(url)
    try:
        yield database
    finally:
        database.close()


def _heads(given: list[Path] | None, beside: Path) -> list[Head]:
    from kiosk.accompaniment.journal import read_head

    paths = given if given is not None else [beside] if beside.exists() else []
    found = []
    for path in paths:
        try:
            found.append(read_head(path.read_text(encoding="utf-8")))
        except ValueError:
            raise CommandRefused(f"{path} is no head of a journal") from None
    return found


def _say(options: argparse.Namespace, verdict: Verdict, keys: PublicKeys, what: str) -> int:
    if options.json:
        told = {
            "intact": verdict.intact,
            "entries": verdict.count,
            "fault": verdict.fault,
            "number": verdict.number,
            "digest": verdict.digest,
            "keys": sorted(keys),
        }
        print(json.dumps(told))
    elif verdict.fault is None:
        print(f"In order: {what}, {verdict.count} entries, key {', '.join(sorted(keys))}.")
    else:
        print(f"NOT in order: {_FAULTS[verdict.fault].format(number=verdict.number)}.")
        print(f"{verdict.count} entries before it are in order.")
    return 0 if verdict.intact else NOT_IN_ORDER


def _put(path: Path | None, lines: Iterator[str]) -> None:
    if path is None:
        sys.stdout.writelines(lines)
        return
    with path.open("w", encoding="utf-8", newline="") as written:
        written.writelines(lines)


def _day(text: str) -> date:
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is YYYY-MM-DD") from None


def _failed(why: str) -> int:
    print(f"kiosk: {why}", file=sys.stderr)
    return CANNOT
