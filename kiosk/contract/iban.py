"""An IBAN: whether it is one, and what is shown of it (ISO 13616, ISO 7064 MOD 97-10).

Read by ``python-stdnum``, which knows what an account number is made of in each country.
"""

from __future__ import annotations

from typing import Literal

from stdnum import iban as _stdnum
from stdnum.exceptions import InvalidChecksum, ValidationError


def compact(typed: str) -> str:
    """Return an IBAN without spaces or dashes, in capitals."""
    return "".join(one for one in typed.upper() if one.isascii() and one.isalnum())


def is_shaped(number: str) -> bool:
    """Return whether a compact IBAN begins as one: two letters, two digits, and more."""
    return len(number) >= 5 and number[:2].isalpha() and number[2:4].isdigit()


def fault(number: str) -> Literal["form", "key"] | None:
    """Return what is wrong with a compact IBAN, or None when it holds together."""
    if not is_shaped(number):
        return "form"
    try:
        _stdnum.validate(number)
    except InvalidChecksum:
        return "key"
    except ValidationError:
        return "form"
    return None


def is_valid(number: str) -> bool:
    """Return whether a compact IBAN holds together."""
    return fault(number) is None


def masked(number: str) -> str:
    """Return what its holder recognises and nobody can pay into: its start and its end."""
    return f"{number[:4]} •••• •••• {number[-3:]}"
