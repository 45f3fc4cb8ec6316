"""Folders that the kiosk writes."""

from __future__ import annotations

import os
from pathlib import Path


def writable(folder: Path) -> bool:
    """Return whether files can be made in ``folder``, or ``folder`` itself be made."""
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    return nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
