"""``kiosk conseillers``: who may help beside a visitor, in the database of the settings."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.backend.command_refusals import CommandRefused, refusals_said

if TYPE_CHECKING:
    from kiosk.backend.store import Database

_LOGIN = re.compile(r"[a-z0-9.-]{2,40}")
_EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+")
_LONGEST, _LONGEST_EMAIL = 120, 254


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser(
        "conseillers",
        help="add, list and lock those who help",
        description="Change who may help beside a visitor. Each has a time code on their own "
        "telephone, a PIN, and a badge if wanted; all are shown once, here.",
    )
    parser.add_argument(
        "--database", metavar="URL", help="default: that of kiosk.toml, as for the backend"
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="add one; shows the code to scan and the PIN, once")
    add.add_argument("login", type=_login, metavar="LOGIN")
    add.add_argument("--name", type=_text, required=True, help="as visitors read it")
    add.add_argument("--organisation", type=_text, required=True, help="whom mandats are given to")
    add.add_argument("--email", type=_email, help="by which ProConnect names them")
    email = actions.add_parser("email", help="set the address by which ProConnect names one")
    email.add_argument("login", type=_login, metavar="LOGIN")
    which = email.add_mutually_exclusive_group(required=True)
    which.add_argument("email", type=_email, nargs="?", metavar="ADDRESS")
    which.add_argument("--none", action="store_true", help="ProConnect opens nothing to them")
    actions.add_parser("list", help="list them")
    for action, said in (
        ("lock", "let one help no more; they are out of every visit at once"),
        ("unlock", "let one help again, with the same telephone and PIN"),
    ):
        actions.add_parser(action, help=said).add_argument("login", type=_login, metavar="LOGIN")
    code = actions.add_parser("code", help="show the time code of an invented one, as of now")
    code.add_argument("login", type=_login, metavar="LOGIN")
    badge = actions.add_parser("badge", help="draw a new badge; the one before is void")
    badge.add_argument("login", type=_login, metavar="LOGIN")
    badge.add_argument("--out", type=_file, required=True, metavar="FILE.pdf|FILE.png")
    parser.set_defaults(handler=run)


def run(options: argparse.Namespace) -> int:
    """Do it, and return the exit status."""
    from kiosk.accompaniment.journal_keys import Signer
    from kiosk.backend.commands import database_url, journal_key
    from kiosk.backend.services.conseillers import EmailTaken, LoginTaken, UnknownConseiller
    from kiosk.backend.store import Database
    from kiosk.documents.fonts import FontMissing
    from kiosk.settings import Settings

    # The file of a badge, and of a database that is new, are nobody else's.
    before = os.umask(0o077)
    try:
        with refusals_said():
            settings = Settings()
            # Who is locked in the middle of a visit leaves it, which the journal is told.
            locks = options.action == "lock"
            signer = Signer.at(journal_key(settings, options.database)) if locks else None
            database = Database(database_url(settings, options.database), signer)
            try:
                database.prepare()
                _ACTIONS[options.action](database, options)
            finally:
                database.close()
    except LoginTaken:
        return _failed(f"there is a conseiller {options.login} already")
    except EmailTaken:
        return _failed("another conseiller has that address")
    except UnknownConseiller:
        return _failed(f"there is no conseiller {options.login}")
    except (CommandRefused, FontMissing) as refused:
        return _failed(str(refused))
    finally:
        os.umask(before)
    return 0


def _add(database: Database, options: argparse.Namespace) -> None:
    import segno

    from kiosk.backend.passwords import Passwords
    from kiosk.backend.policy import system_clock
    from kiosk.backend.services import conseillers

    made = conseillers.add(
        database,
        Passwords(),
        system_clock(),
        login=options.login,
        name=options.name,
        organisation=options.organisation,
        email=options.email,
    )
    print("To scan with an application of time codes, on the telephone of the conseiller:\n")
    segno.make(made.otpauth, micro=False).terminal(compact=True)
    print(f"\nor to type there: {made.otpauth}")
    print(f"PIN, for badge and console: {made.pin}")
    print("Neither can be shown again.")


def _list(database: Database, _options: argparse.Namespace) -> None:
    from kiosk.backend.services import conseillers

    for one in conseillers.listed(database):
        state = "locked" if one.closed else "badge" if one.has_badge else "no badge"
        email = "" if one.email is None else f" <{one.email}>"
        print(f"{one.login:<24} {state:<9} {one.name}, {one.organisation}{email}")


def _set_email(database: Database, options: argparse.Namespace) -> None:
    from kiosk.backend.services import conseillers

    conseillers.set_email(database, options.login, options.email)


def _lock(database: Database, options: argparse.Namespace) -> None:
    from kiosk.backend.policy import system_clock
    from kiosk.backend.services import conseillers

    conseillers.close(database, options.login, system_clock())


def _unlock(database: Database, options: argparse.Namespace) -> None:
    from kiosk.backend.services import conseillers

    conseillers.open_again(database, options.login)


def _code(database: Database, options: argparse.Namespace) -> None:
    from kiosk.backend.policy import system_clock
    from kiosk.backend.services import conseillers
    from kiosk.backend.services.demonstration_codes import codes_now

    codes = dict(codes_now(database, system_clock()))
    if options.login not in codes:
        raise conseillers.UnknownConseiller(options.login)
    print(codes[options.login])


def _badge(database: Database, options: argparse.Namespace) -> None:
    import segno

    from kiosk.backend.policy import system_clock
    from kiosk.backend.services import conseillers
    from kiosk.documents.badge import BadgeContent, render

    out: Path = options.out
    known, text = conseillers.new_badge(database, options.login)
    if out.suffix == ".png":
        with out.open("wb") as file:
            segno.make(text, micro=False).save(file, kind="png", scale=12)
        return
    content = BadgeContent(
        name=known.name,
        organisation=known.organisation,
        text=text,
        made_at=system_clock(),
    )
    out.write_bytes(render(content))


_ACTIONS = {
    "add": _add,
    "email": _set_email,
    "list": _list,
    "lock": _lock,
    "unlock": _unlock,
    "code": _code,
    "badge": _badge,
}


def _login(text: str) -> str:
    if _LOGIN.fullmatch(text) is None:
        raise argparse.ArgumentTypeError("small letters, figures, dots and dashes, 2 to 40")
    return text


def _email(text: str) -> str:
    if _EMAIL.fullmatch(text) is None or len(text) > _LONGEST_EMAIL:
        raise argparse.ArgumentTypeError("an e-mail address")
    return text


def _text(text: str) -> str:
    if not text.strip() or len(text) > _LONGEST or not text.isprintable():
        raise argparse.ArgumentTypeError(f"a line of 1 to {_LONGEST} characters")
    return text.strip()


def _file(text: str) -> Path:
    path = Path(text)
    if path.suffix not in (".pdf", ".png"):
        raise argparse.ArgumentTypeError("the name of a .pdf or a .png")
    return path


def _failed(why: str) -> int:
    print(f"kiosk conseillers: {why}", file=sys.stderr)
    return 1
