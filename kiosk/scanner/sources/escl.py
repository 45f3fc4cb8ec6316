"""A network scanner named by its address: eSCL (Mopria, AirScan) through sane-airscan.

sane-airscan takes the address in the name of the device. A configuration of our own, in the
private directory, has SANE load that back-end alone and look for nothing else on the network:
the scanner answers in a fraction of a second instead of several.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from kiosk.scanner.faults import no_room_said
from kiosk.scanner.sources.scanimage import Access

_FOLDER = "sane"
#: sane-airscan (5): WS-Discovery and DNS-SD both off.
_AIRSCAN = "[options]\ndiscovery = disable\nws-discovery = off\n"


def is_address(device: str) -> bool:
    """Tell whether the settings name a scanner by its address."""
    return device.startswith(("http://", "https://"))


def host_of(address: str) -> str:
    """Return what to call the scanner at an address."""
    return urlsplit(address).hostname or address


def access(address: str, directory: Path) -> Access:
    """Return how to reach the scanner at an address; ``directory`` is the private one.

    Raises :class:`~kiosk.scanner.faults.SourceFault` STORAGE_FULL.
    """
    folder = directory / _FOLDER
    with no_room_said():
        folder.mkdir(mode=0o700, exist_ok=True)
        (folder / "dll.conf").write_text("airscan\n")
        (folder / "airscan.conf").write_text(_AIRSCAN)
    return Access(f"airscan:escl:scanner:{address}", {"SANE_CONFIG_DIR": str(folder)})
