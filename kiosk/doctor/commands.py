"""``kiosk doctor``: says what works, what does not, and what to do."""

from __future__ import annotations

import argparse
import os
import sys


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``doctor`` to the command line."""
    parser = subparsers.add_parser("doctor", help="say what works, what does not, what to do")
    parser.add_argument("--json", action="store_true", help="for a program")
    parser.add_argument("--locale", default="fr", choices=("fr", "en", "ar"))
    parser.set_defaults(handler=run)


def run(options: argparse.Namespace) -> int:
    """Examine this machine; return 1 when something that is needed does not work."""
    import asyncio

    from pydantic import ValidationError

    from kiosk.doctor.examination import examine
    from kiosk.doctor.report import as_json, as_text, failed
    from kiosk.i18n import Words
    from kiosk.settings import Settings

    try:
        settings = Settings()
    except (ValidationError, ValueError) as error:
        print(f"kiosk.toml : {error}", file=sys.stderr)
        return 2
    findings = asyncio.run(examine(settings, dict(os.environ)))
    words = Words(options.locale)
    sys.stdout.write((as_json if options.json else as_text)(findings, words))
    return int(failed(findings))
