"""Fixtures of this folder: backends that really run, from tests/contract."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "contract"))

from caf_fixtures import backend_here, backend_process

if not os.environ.get("DISPLAY"):
    # One test runs the client on the loop of Qt, which needs a platform but no screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

__all__ = ["backend_here", "backend_process"]
