"""A defect of ours in the worker: where it is, and nothing of what was being read."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path


def report_defect(error: BaseException) -> None:
    """Write the kind and the place of an error; its message may quote a file or its name."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[::-1])
    sys.stderr.write(f"capture worker: {type(error).__name__} at {places}\n")
