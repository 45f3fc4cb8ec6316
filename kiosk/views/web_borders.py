"""Where a page of the network may go."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from kiosk.contract.franceconnect import WebVisit

#: Pictures and letters of the page itself: none of them leaves the machine.
_WITHIN = frozenset({"data", "blob", "about"})


class Borders:
    """Holds a page to some hosts, by https or on this machine, until it comes back."""

    def __init__(self, visit: WebVisit) -> None:
        self.move(visit)

    def move(self, visit: WebVisit) -> None:
        """Hold for another errand."""
        self._hosts = visit.hosts
        self._prefix = visit.redirect_prefix

    def back(self, url: str) -> str | None:
        """Return the query of an address that leads back to the kiosk, or None."""
        try:
            parts = urlsplit(url)
        except ValueError:
            return None
        plain = parts._replace(query="", fragment="").geturl()
        return parts.query if plain == self._prefix else None

    def inside(self, url: str) -> bool:
        """Return whether an address may be reached."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            return False
        if parts.scheme in _WITHIN:
            return True
        if parts.scheme != "https" and not (parts.scheme == "http" and _is_here(host)):
            return False
        named = host if port is None else f"{host}:{port}"
        return any(_covers(pattern, named) for pattern in self._hosts)


def _covers(pattern: str, host: str) -> bool:
    if pattern.startswith("*."):
        return host.endswith(pattern[1:]) and len(host) > len(pattern) - 1
    return host == pattern


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
