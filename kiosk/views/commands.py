"""``kiosk visit``, which only the supervisor calls, and ``kiosk screenshots``."""

from __future__ import annotations

import argparse


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the commands of this room."""
    visit = subparsers.add_parser("visit")  # no help: not for people
    visit.add_argument("--channel-fd", type=int, required=True)
    visit.set_defaults(handler=_visit)

    pictures = subparsers.add_parser(
        "screenshots", help="draw every screen, with demonstration data, into a folder"
    )
    pictures.add_argument("directory", metavar="DIR")
    pictures.add_argument("--locale", default="fr", choices=("fr", "fr-x-falc", "en", "ar"))
    pictures.add_argument("--size", default="1920x1080", metavar="WxH")
    pictures.add_argument("--text", type=int, default=100, choices=(100, 150, 200), metavar="N")
    pictures.add_argument("--contrast", action="store_true", help="in high contrast")
    pictures.add_argument(
        "--only", default="*", metavar="NAMES", help="such as 'demarche*': screens so called"
    )
    pictures.set_defaults(handler=_screenshots)


def _visit(options: argparse.Namespace) -> int:
    from kiosk.settings import Settings
    from kiosk.views import app
    from kiosk.visit.hardening import harden

    harden()
    return app.run(options.channel_fd, Settings())


def _screenshots(options: argparse.Namespace) -> int:
    from kiosk.views import screenshots

    return screenshots.command(options)
