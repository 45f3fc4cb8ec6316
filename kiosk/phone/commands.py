"""``kiosk phone``, which only a visit starts."""

from __future__ import annotations

import argparse


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the hidden command of this room."""
    phone = subparsers.add_parser("phone")  # no help: not for people
    phone.add_argument("--channel-fd", type=int, required=True)
    phone.set_defaults(handler=_phone)


def _phone(options: argparse.Namespace) -> int:
    from kiosk.phone.server import run

    return run(options.channel_fd)
