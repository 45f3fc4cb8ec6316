"""The default queue of the CUPS on this machine, for ``uri = "auto"``."""

from __future__ import annotations

import os
from urllib.parse import quote

from kiosk.printing.codec import Attribute, Operation, Tag
from kiosk.printing.connection import Connection
from kiosk.printing.protocol import PrintingError

_CUPS = "localhost:631"


async def find_default_queue() -> str | None:
    """Return the ``ipp://`` address of the default queue; None when CUPS has none, or
    does not run.

    ``CUPS_SERVER`` (``host[:port]``) is honoured, as by every program of CUPS; the path of
    a socket in it is not.
    """
    server = os.environ.get("CUPS_SERVER", _CUPS)
    if "/" in server:
        server = _CUPS
    try:
        async with Connection(f"ipp://{server}/") as cups:
            wanted = Attribute(Tag.KEYWORD, "requested-attributes", ("printer-name",))
            answer = await cups.request(Operation.CUPS_GET_DEFAULT, (wanted,))
    except PrintingError:
        return None
    name = answer.group(Tag.PRINTER_GROUP).word("printer-name")
    return f"ipp://{server}/printers/{quote(name, safe='')}" if name else None
