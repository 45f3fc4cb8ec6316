"""A 2D-Doc taken apart: its header, its fields, what was signed, and the signature."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from kiosk.scanner.stamps.fields import ENDLESS, LENGTHS
from kiosk.scanner.stamps.stamp import Header

GS, RS, US = "\x1d", "\x1e", "\x1f"

#: Characters of the header of each version. Later ones add a perimeter, then a country.
_HEADERS = {1: 22, 2: 22, 3: 24, 4: 26}
#: A day that is not said, and the day from which days are counted.
_NO_DAY = "FFFF"
_FIRST_DAY = date(2000, 1, 1)
#: From this version on a signature is written in base 32; before it stood as bare bytes.
_IN_BASE_32 = 2


@dataclass(frozen=True)
class Parts:
    """A 2D-Doc's parts. ``signed`` are the bytes that the ``signature`` (r then s) is of."""

    header: Header
    fields: Mapping[str, str]
    whole: bool
    signed: bytes
    signature: bytes | None


def is_stamp(code: bytes) -> bool:
    """Tell whether the content of a DataMatrix is a 2D-Doc, of whatever version or encoding."""
    return code[:1] == b"\xdc" or (code[:2] == b"DC" and code[2:4].isdigit())


def parse(code: bytes) -> Parts | None:
    """Take the content of a DataMatrix apart; None where it is no 2D-Doc that is known here.

    Its annex is left out: nobody signed it.
    """
    signed, mark, rest = code.partition(US.encode())
    # The alphabet is that of ASCII; one byte stays one character whatever comes.
    text = signed.decode("latin-1")
    header = _header(text)
    if header is None:
        return None
    fields, whole = _fields(text[_HEADERS[header.version] :])
    signature = _signature(rest, header.version) if mark else None
    return Parts(header, MappingProxyType(fields), whole, signed, signature)


def _header(text: str) -> Header | None:
    if not (text.startswith("DC") and text[2:4].isdigit()):
        return None
    version = int(text[2:4])
    length = _HEADERS.get(version)
    if length is None or len(text) < length:
        return None
    try:
        issued, signed = _day(text[12:16]), _day(text[16:20])
    except ValueError:
        return None
    return Header(
        version=version,
        authority=text[4:8],
        certificate=text[8:12],
        issued=issued,
        signed=signed,
        kind=text[20:22],
        perimeter=text[22:24] if length >= 24 else None,
        country=text[24:26] if length >= 26 else None,
    )


def _day(text: str) -> date | None:
    return None if text == _NO_DAY else _FIRST_DAY + timedelta(days=int(text, 16))


def _fields(text: str) -> tuple[dict[str, str], bool]:
    """Return the fields, and whether all were known and whole."""
    found: dict[str, str] = {}
    whole = True
    place = 0
    while place < len(text):
        if text[place] == GS:
            place += 1
            continue
        name = text[place : place + 2]
        least, most = LENGTHS.get(name, (0, ENDLESS))
        value, place = _value(text, place + 2, least, most)
        cut = text[place : place + 1] == RS
        place += cut
        found[name] = value
        whole &= name in LENGTHS and not cut and len(value) >= least
    return found, whole


def _value(text: str, start: int, least: int, most: int) -> tuple[str, int]:
    """Return a field from ``start``, and where it ends: at a mark, or when it is full."""
    if least == most:
        return text[start : start + most], min(start + most, len(text))
    ends = (text.find(mark, start, start + most) for mark in (GS, RS))
    end = min((one for one in ends if one >= 0), default=min(start + most, len(text)))
    return text[start:end], end


def _signature(rest: bytes, version: int) -> bytes | None:
    if version < _IN_BASE_32:
        return rest or None
    letters = rest.partition(GS.encode())[0].strip().rstrip(b"=")
    try:
        return base64.b32decode(letters + b"=" * (-len(letters) % 8)) or None
    except (binascii.Error, ValueError):
        return None
