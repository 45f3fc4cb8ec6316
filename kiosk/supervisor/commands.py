"""``kiosk run``: the kiosk itself."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

#: Exit statuses: wrong settings, and what only an operator can mend.
BAD_SETTINGS = 2
REFUSED = 1


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``run`` to the command line."""
    parser = subparsers.add_parser("run", help="start the kiosk (what `kiosk` alone does)")
    parser.add_argument("--config", type=Path, metavar="FILE", help="default: ./kiosk.toml")
    parser.add_argument("--backend", metavar="URL", help="use this backend, embed none")
    parser.set_defaults(handler=run)


def run(options: argparse.Namespace) -> int:
    """Run the kiosk until it is asked to stop; return its exit status."""
    from tomllib import TOMLDecodeError

    from pydantic import ValidationError

    from kiosk.settings import Settings
    from kiosk.supervisor.display import how_to_look, without_screen
    from kiosk.supervisor.house import AlreadyRunning
    from kiosk.supervisor.supervisor import supervise
    from kiosk.visit.directory import NotPrivate
    from kiosk.visit.hardening import harden

    harden()
    # By the environment, so that visits and the backend read the very same settings.
    config = options.config or Path(os.environ.get("KIOSK_CONFIG", "kiosk.toml"))
    os.environ["KIOSK_CONFIG"] = str(config.absolute())
    if options.config and not options.config.is_file():
        return _refuse(f"Le fichier de réglages {options.config} n’existe pas.", BAD_SETTINGS)
    if options.backend:
        os.environ["KIOSK_BACKEND__URL"] = options.backend
    try:
        settings = Settings()
        if settings.backend.url and not settings.backend.token:
            return _refuse(
                f"Le service {settings.backend.url} demande un jeton : écrivez-le dans "
                "backend.token de kiosk.toml, ou dans KIOSK_BACKEND__TOKEN.",
                BAD_SETTINGS,
            )
        screen = settings.screen
        if drawn := without_screen(os.environ, screen.width, screen.height):
            os.environ.update(drawn)
            print(how_to_look(drawn), flush=True)
        left = asyncio.run(supervise(Settings(), dict(os.environ)))
    except ValidationError as error:
        wrong = (f"  {'.'.join(map(str, e['loc']))} : {e['msg']}" for e in error.errors())
        return _refuse("\n".join(["Réglages refusés :", *wrong]), BAD_SETTINGS)
    except TOMLDecodeError as error:
        return _refuse(f"{config} n’est pas un fichier TOML : {error}.", BAD_SETTINGS)
    except AlreadyRunning as error:
        known = f" (processus {error.pid})" if error.pid else ""
        return _refuse(f"Une borne est déjà lancée sur cet écran{known}.", REFUSED)
    except NotPrivate as error:
        return _refuse(f"Le dossier {error} n’est pas à nous seuls : supprimez-le.", REFUSED)
    except OSError as error:
        return _refuse(f"La borne ne peut pas démarrer : {error}.", REFUSED)
    return REFUSED if left else 0


def _refuse(sentence: str, status: int) -> int:
    print(f"kiosk : {sentence}", file=sys.stderr)
    return status
