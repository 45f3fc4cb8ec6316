"""The camera and the paper scanners: the settings of each, and those that there are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True)
class CameraSource:
    """The ``[camera]`` settings; ``source`` is ``auto``, a path or None. Sizes in pixels."""

    source: str | None
    width: int
    height: int


@dataclass(frozen=True)
class ScannerSource:
    """The ``[scanner]`` settings; ``device`` is ``auto``, a SANE name or None.

    ``certificates`` is the folder of those with which 2D-Doc stamps are checked.
    """

    device: str | None
    dpi: int
    certificates: Path | None = None


class ScanFeed(StrEnum):
    """Where a paper scanner takes its paper from."""

    FLATBED = "flatbed"
    FEEDER = "feeder"


@dataclass(frozen=True)
class ScannerDevice:
    """A paper scanner. ``name`` is for SANE, ``label`` for people (maker and model)."""

    name: str
    label: str
