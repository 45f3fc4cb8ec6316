"""At which address of this machine a telephone of the same network finds it."""

from __future__ import annotations

import ipaddress
import socket

#: TEST-NET-1 (RFC 5737): nobody is there, and nothing is sent.
_ELSEWHERE = ("192.0.2.1", 9)


def lan_address() -> str | None:
    """Return the IPv4 address from which this machine leaves for elsewhere, or None.

    A datagram socket is connected, which asks the kernel for a route and sends nothing.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_ELSEWHERE)
        except OSError:
            return None
        address = str(probe.getsockname()[0])
    found = ipaddress.ip_address(address)
    return None if found.is_loopback or found.is_unspecified else address


def chosen_address(setting: str) -> str | None:
    """Return the address of the settings: as written, or guessed where it is ``auto``."""
    return lan_address() if setting == "auto" else setting


def in_url(host: str) -> str:
    """Return a host as it stands in a URL: an IPv6 address in brackets (RFC 3986, 3.2.2)."""
    return f"[{host}]" if ":" in host else host
