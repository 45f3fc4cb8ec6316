"""``kiosk run`` alone, without loading the commands of the other rooms."""

from __future__ import annotations

import argparse
import sys

from kiosk.supervisor.commands import register

parser = argparse.ArgumentParser()
register(parser.add_subparsers())
options = parser.parse_args(["run", *sys.argv[1:]])
sys.exit(options.handler(options))
