"""An IBAN: whether it is one, and what is shown of it (ISO 13616, ISO 7064 MOD 97-10)."""

from __future__ import annotations

import re

_FORM = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")

#: In France: five of the bank, five of the branch, eleven of the account, two of the key.
_FRENCH_LENGTH = 27


def compact(typed: str) -> str:
    """Return an IBAN without its spaces, in capitals."""
    return "".join(typed.split()).upper()


def is_valid(iban: str) -> bool:
    """Return whether a compact IBAN holds together; a French one has its 27 characters."""
    if _FORM.fullmatch(iban) is None:
        return False
    if iban.startswith("FR") and len(iban) != _FRENCH_LENGTH:
        return False
    return int("".join(str(int(one, 36)) for one in iban[4:] + iban[:4])) % 97 == 1


def masked(iban: str) -> str:
    """Return what its holder recognises and nobody can pay into: its start and its end."""
    return f"{iban[:4]} •••• •••• {iban[-3:]}"
