"""What the tests of this folder borrow: servers of the backend's tests."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / name) for name in ("backend", "contract")]
