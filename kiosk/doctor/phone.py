"""The page for visitors' telephones, opened for a moment as a visit opens it."""

from __future__ import annotations

import asyncio
import ipaddress
import tempfile
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.doctor.finding import Diagnosis, Finding, Part, Status
from kiosk.phone.door import PhoneDoor, PhoneUnavailable
from kiosk.phone.protocol import PhoneFault
from kiosk.settings import Settings


async def check_phone(settings: Settings, _environ: Mapping[str, str]) -> Finding:
    """Open a page and connect to it by the address that a code would hold."""
    wanted = settings.phone
    if not wanted.enabled:
        return Finding(Part.PHONE, Status.ABSENT, Diagnosis.PHONE_UNSET)
    named = {"address": wanted.name or wanted.address}
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-doctor-") as directory:
            line = await PhoneDoor(Path(directory), wanted).open("fr", lambda heard: None)
            try:
                place = urlsplit(line.url)
                _, writer = await asyncio.open_connection(place.hostname, place.port)
                writer.close()
                await writer.wait_closed()
            finally:
                await line.close()
    except PhoneUnavailable as unavailable:
        if unavailable.code is PhoneFault.NO_NETWORK:
            return Finding(Part.PHONE, Status.FAILED, Diagnosis.PHONE_NO_NETWORK)
        return Finding(Part.PHONE, Status.FAILED, Diagnosis.PHONE_FAILED, named)
    except OSError:
        # A name that leads elsewhere, or nowhere.
        return Finding(Part.PHONE, Status.FAILED, Diagnosis.PHONE_FAILED, named)
    host = place.hostname or ""
    address = {"address": f"{place.scheme}://{host}"}
    if _is_loopback(host):
        return Finding(Part.PHONE, Status.WARNING, Diagnosis.PHONE_ALONE, address)
    return Finding(Part.PHONE, Status.OK, Diagnosis.PHONE_OK, address)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
