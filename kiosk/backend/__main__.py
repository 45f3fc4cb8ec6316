"""``python -m kiosk.backend``: the same as ``kiosk backend``, without the other rooms."""

from __future__ import annotations

import argparse
import sys

from kiosk.backend.commands import register

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m kiosk")
    register(parser.add_subparsers(required=True))
    options = parser.parse_args(["backend", *sys.argv[1:]])
    sys.exit(options.handler(options))
