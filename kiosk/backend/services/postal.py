"""What an address of the Caf says: the commune that its last line names."""

from __future__ import annotations

import re

from kiosk.journeys.rules.communes import communes_at, folded

_LAST_LINE = re.compile(r"(\d{5}) (\D.*)")


def commune(adresse: tuple[str, ...]) -> str | None:
    """Return the answer that names the commune of an address, or None when it names none."""
    read = _LAST_LINE.fullmatch(adresse[-1]) if adresse else None
    if read is None:
        return None
    there = communes_at(read[1])
    named = [one for one in there if folded(one.name) == folded(read[2])] or there
    return named[0].value if len(named) == 1 else None
