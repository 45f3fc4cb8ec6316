"""``kiosk backend``: the embedded Caf alone, and the documents made from it."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.backend.console.serving import Console
    from kiosk.backend.tokens import Tokens
    from kiosk.settings import Settings

#: Where the settings read the token; never an argument, which every process can see.
TOKEN_VARIABLE = "KIOSK_BACKEND__TOKEN"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser(
        "backend",
        help="run the embedded Caf alone",
        description="Serve the contract with the Caf over HTTP. The token of the kiosk comes "
        f"from {TOKEN_VARIABLE}, from kiosk.toml, from --token-fd, or from a file that names "
        "several kiosks; without any, one is made and shown.",
    )
    parser.add_argument(
        "--database",
        metavar="URL",
        help="an SQLite file, sqlite:///PATH or postgresql://…; default: that of kiosk.toml, "
        "or ~/.local/state/kiosk/caf.sqlite3",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen to")
    parser.add_argument("--port", type=_port, default=8392, help="0 takes any free port")
    parser.add_argument(
        "--demo",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="fill an empty database with invented households",
    )
    parser.add_argument("--tokens", type=Path, metavar="FILE", help="a kiosk id and a token a line")
    parser.add_argument("--token-fd", type=int, metavar="FD", help="read the token there")
    parser.add_argument("--ready-fd", type=int, metavar="FD", help='write {"port": N} there')
    parser.add_argument("--parent", type=int, metavar="PID", help="die with this process")
    made = parser.add_mutually_exclusive_group()
    made.add_argument("--demo-sheet", action="store_true", help="print docs/demo.md and stop")
    made.add_argument("--openapi", action="store_true", help="print docs/openapi.json and stop")
    parser.set_defaults(handler=run)


def run(options: argparse.Namespace) -> int:
    """Serve, or print a document."""
    if options.demo_sheet:
        from kiosk.backend.demo.definition import load
        from kiosk.backend.demo.sheet import sheet

        sys.stdout.write(sheet(load()))
        return 0
    if options.openapi:
        from kiosk.backend.app import create_app
        from kiosk.backend.openapi import as_text
        from kiosk.backend.tokens import Tokens

        sys.stdout.write(as_text(create_app(None, Tokens({}))))
        return 0
    return _serve(options)


def _serve(options: argparse.Namespace) -> int:
    from pydantic import ValidationError
    from sqlalchemy.exc import SQLAlchemyError

    from kiosk.accompaniment.journal_keys import KeyRefused
    from kiosk.backend.console.serving import ConsoleRefused
    from kiosk.backend.franceconnect.config import ConfigRefused
    from kiosk.backend.franceconnect.opening import config_of
    from kiosk.backend.outbox.opening import OutboxRefused, real_carriers
    from kiosk.backend.policy import Policy
    from kiosk.backend.proconnect.opening import config_of as proconnect_of
    from kiosk.backend.proconnect.opening import require_at
    from kiosk.backend.serve import Serving, serve
    from kiosk.backend.simulating.pool import Limits
    from kiosk.backend.store import DatabaseRefused
    from kiosk.backend.tokens import TokensRefused
    from kiosk.settings import Settings

    try:
        settings = Settings()
    except ValidationError as error:
        return _failed(f"kiosk.toml is not in order: {error}")
    backend = settings.backend
    demo = backend.demo if options.demo is None else options.demo
    try:
        console = _console(settings, demo)
        proconnect = proconnect_of(settings.proconnect)
        if console is not None and proconnect is not None:
            require_at(proconnect, console.names)
        serving = Serving(
            database=database_url(settings, options.database),
            tokens=_tokens(options, settings),
            host=options.host,
            port=options.port,
            demo=demo,
            ready_fd=options.ready_fd,
            parent=options.parent,
            policy=Policy(
                lock=timedelta(seconds=backend.lock_s),
                session=timedelta(seconds=backend.session_s),
            ),
            limits=Limits(workers=settings.simulation.workers or _workers()),
            preload=settings.simulation.preload,
            carriers=real_carriers(settings.outbox),
            franceconnect=config_of(settings.franceconnect),
            demo_provider=settings.franceconnect.demo,
            content=settings.content.folder,
            journal_key=journal_key(settings, options.database),
            console=console,
            proconnect=proconnect,
        )
        return serve(serving)
    except TokensRefused as refused:
        return _failed(f"the tokens cannot be used: {refused}")
    except (
        ConfigRefused,
        ConsoleRefused,
        DatabaseRefused,
        KeyRefused,
        OutboxRefused,
    ) as refused:
        return _failed(str(refused))
    except SQLAlchemyError as error:
        return _failed(f"the database cannot be opened ({type(error).__name__})")
    except OSError as error:
        return _failed(f"{error.strerror}: {error.filename or f'{options.host}:{options.port}'}")


def _console(settings: Settings, demo: bool) -> Console | None:
    from kiosk.backend.console.serving import Console

    wanted = settings.console
    if wanted.enabled is False or (wanted.enabled == "auto" and not demo):
        return None
    return Console(
        host=wanted.host,
        port=wanted.port,
        name=wanted.name,
        certificate=wanted.certificate,
        private_key=wanted.private_key,
        required=wanted.enabled is True,
    )


def _tokens(options: argparse.Namespace, settings: Settings) -> Tokens:
    from kiosk.backend.tokens import Tokens

    # A process that this one starts has no business with it.
    os.environ.pop(TOKEN_VARIABLE, None)
    if options.tokens is not None:
        return Tokens.from_file(options.tokens)
    token = settings.backend.token
    if options.token_fd is not None:
        with os.fdopen(options.token_fd) as given:
            token = given.read().strip()
    if token is None:
        token = secrets.token_urlsafe(32)
        print(f"No token was given. This run accepts {TOKEN_VARIABLE}={token}", file=sys.stderr)
    return Tokens.single(token, settings.place.kiosk_id)


def _workers() -> int:
    """Return how many processes estimate: the memory of one is mostly that of all."""
    return min(len(os.sched_getaffinity(0)), 8)


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65535:
        raise argparse.ArgumentTypeError("a port is between 0 and 65535")
    return number


def database_url(settings: Settings, given: str | None) -> str:
    """Return the database that a command is about."""
    return given or settings.backend.database or str(_state(settings) / "caf.sqlite3")


def journal_key(settings: Settings, given: str | None) -> Path:
    """Return the file of the key that signs the journal: that of the settings, else beside an
    SQLite database, else in the state folder."""
    from kiosk.backend.store.database import file_of

    file = file_of(database_url(settings, given))
    folder = _state(settings) if file is None else file.parent
    return settings.journal.key or folder / "journal.key"


def _state(settings: Settings) -> Path:
    return settings.supervisor.state or Path.home() / ".local" / "state" / "kiosk"


def _failed(why: str) -> int:
    print(f"kiosk backend: {why}", file=sys.stderr)
    return 1
