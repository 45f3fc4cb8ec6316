"""The alphabet of SMS (3GPP TS 23.038): 160 characters in it, 70 outside it.

« ç », « ê » and the curled apostrophe of good French are not in it. One of them makes of a
message of 120 characters two messages, so that they are written as close as it allows.
Arabic has no letter in it and is sent as it is.
"""

from __future__ import annotations

import re
import unicodedata

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)

#: Each of these counts twice: it is announced by an escape.
_EXTENDED = frozenset("^{}\\[~]|€\f")

_LIKE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "…": "...",
        "œ": "oe",
        "Œ": "OE",
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
        "\u2068": "",
        "\u2069": "",
    }
)

_GUILLEMETS = re.compile(r"«\s?|\s?»")

#: Characters of one message: in the alphabet, and outside it.
ONE_GSM, ONE_OTHER = 160, 70


def to_gsm(text: str) -> str:
    """Return ``text`` in the alphabet of SMS, or as it is when it holds letters of another
    script: half a message in each would be long and ugly both."""
    # A space inside guillemets is French; between quotes it is a mistake.
    written = _GUILLEMETS.sub('"', text).translate(_LIKE)
    found = "".join(_nearest(character) for character in unicodedata.normalize("NFC", written))
    return found if length(found) is not None else text


def length(text: str) -> int | None:
    """Return how many characters of 160 a text takes; None when it is not in the alphabet."""
    if any(character not in _BASIC and character not in _EXTENDED for character in text):
        return None
    return sum(2 if character in _EXTENDED else 1 for character in text)


def fits_one(text: str) -> bool:
    """Return whether ``text``, written by :func:`to_gsm`, is one SMS."""
    written = to_gsm(text)
    taken = length(written)
    if taken is not None:
        return taken <= ONE_GSM
    return len(written.encode("utf-16-be")) // 2 <= ONE_OTHER


def _nearest(character: str) -> str:
    if character in _BASIC or character in _EXTENDED:
        return character
    # « ê » is an e and its accent.
    return unicodedata.normalize("NFD", character)[0]
