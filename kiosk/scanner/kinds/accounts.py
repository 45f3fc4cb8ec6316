"""The IBAN that a page says, mended where a machine misread it and one reading alone holds.

What proves a French account is its « clé RIB » (CFONB), modulo 97; the key of the IBAN
(ISO 7064) says the same again: it is 76 for every account of digits alone. So one wrong
reading in a hundred holds by chance, and few readings may be tried. Tried are: digits for
letters that stand where only digits can, or that look like one; and, where a RIB says its account
twice, in boxes and as an IBAN, the one or the other at each place where they differ. Never tried
are digits for digits: of accounts with two misread digits, that made a wrong one in three of ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from kiosk.contract import iban as judge
from kiosk.scanner.text import PageText

#: Countries whose accounts are made as the French ones are: same bank, branch, number, key.
_FRENCH = ("FR", "MC")
#: In « FRkk » and an account: where letters may stand too.
_NUMBER = range(14, 25)
#: Most places at which two readings of one account may differ, or a letter be doubted.
_MOST_DOUBTS = 4

#: Letters that print for digits, as a machine takes them.
_AS_DIGIT: Mapping[str, str] = {
    **dict.fromkeys("OQDU", "0"),
    **dict.fromkeys("ILJ|", "1"),
    **dict.fromkeys("Z", "2"),
    **dict.fromkeys("A", "4"),
    **dict.fromkeys("S", "5"),
    **dict.fromkeys("G", "6"),
    **dict.fromkeys("T", "7"),
    **dict.fromkeys("B", "8"),
}
#: Values of letters in the clé RIB.
_RIB_VALUES = {
    letter: str(value)
    for letters, values in (
        ("ABCDEFGHI", range(1, 10)),
        ("JKLMNOPQR", range(1, 10)),
        ("STUVWXYZ", range(2, 10)),
    )
    for letter, value in zip(letters, values, strict=True)
}

#: An IBAN as it is printed: two letters of a country, two digits, and letters or digits.
_PRINTED = re.compile(r"(?=((?:FR|MC)[0-9A-Z|]{25}))")
_FOREIGN = re.compile(r"(?<![A-Z0-9])([A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,30})")
#: The four boxes of a RIB, in one line: bank, branch, account, key.
_BOXES = re.compile(r"(?<!\S)(\S{5}) (\S{5}) (\S{11}) (\S{2})(?!\S)")
_NOT_IBAN = re.compile(r"[^A-Z0-9| ]")


def find_iban(text: PageText) -> str | None:
    """Return the one account that a page says, compact, or None: none, several, or a doubt."""
    lines = [" ".join(word.text for word in line).upper() for line in text.lines]
    readings = [*_printed(lines), *_boxes(lines)]
    found = {number for one in readings if (number := mended(one)) is not None}
    if not found:
        pairs = combinations(sorted(set(readings)), 2)
        found = {number for pair in pairs if (number := _agreed(*pair)) is not None}
    if not found:
        found = set(_abroad(lines))
    return found.pop() if len(found) == 1 else None


def rib_key_holds(account: str) -> bool:
    """Tell whether the key of a French account (bank, branch, number, key: 23) holds."""
    digits = "".join(_RIB_VALUES.get(one, one) for one in account)
    if len(account) != 23 or not digits.isdecimal():
        return False
    bank, branch, number, key = (int(digits[a:b]) for a, b in ((0, 5), (5, 10), (10, 21), (21, 23)))
    return key == 97 - (89 * bank + 15 * branch + 3 * number) % 97


def mended(printed: str) -> str | None:
    """Return the French IBAN that 27 printed characters stand for, or None where not just one."""
    choices: list[str] = []
    for place, one in enumerate(printed):
        digit = _AS_DIGIT.get(one, "")
        if place < 2 or one.isdigit():
            choices.append(one)
        elif place in _NUMBER and one.isalpha():
            choices.append(one + digit)
        elif digit:
            choices.append(digit)
        else:
            return None
    return _only(choices)


def _agreed(one: str, other: str) -> str | None:
    """Return the IBAN of which these are two readings."""
    return _only(
        [a if a == b else a + b for a, b in zip(_digits(one), _digits(other), strict=True)]
    )


def _only(choices: Sequence[str]) -> str | None:
    """Return the one IBAN that holds among all that can be chosen, place by place."""
    if sum(len(one) > 1 for one in choices) > _MOST_DOUBTS:
        return None
    every = ("".join(one) for one in product(*choices))
    held = {one for one in every if judge.is_valid(one) and rib_key_holds(one[4:])}
    return held.pop() if len(held) == 1 else None


def _digits(printed: str) -> str:
    """Read as digits the letters that stand where only digits can."""
    return "".join(
        one if place < 2 or place in _NUMBER else _AS_DIGIT.get(one, one)
        for place, one in enumerate(printed)
    )


def of_account(account: str) -> str:
    """Return the French IBAN of a bank, branch, number and key, its own key computed."""
    turned = "".join(str(int(one, 36)) for one in f"{account}FR00")
    return f"FR{98 - int(turned) % 97:02d}{account}"


def _printed(lines: Iterable[str]) -> Iterator[str]:
    """Yield what has the length of a French IBAN and begins as one."""
    before = ""
    for line in lines:
        compact = _NOT_IBAN.sub("", line).replace(" ", "")
        # An IBAN may go on in the next line.
        for run in (compact, before + compact):
            for match in _PRINTED.finditer(run):
                yield match[1]
        before = compact


def _boxes(lines: Iterable[str]) -> Iterator[str]:
    """Yield the four boxes of a RIB, as the IBAN that they make."""
    for line in lines:
        for boxes in _BOXES.findall(_NOT_IBAN.sub(" ", line)):
            account = _digits(f"FR00{''.join(boxes)}")[4:]
            if all(one in _RIB_VALUES or one.isdigit() for one in account):
                yield of_account(account)


def _abroad(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        for match in _FOREIGN.finditer(_NOT_IBAN.sub("", line)):
            run = match[1].replace(" ", "")
            if run[:2] in _FRENCH:
                continue
            # Each country has one length, which its register knows.
            for length in range(len(run), 14, -1):
                if judge.is_valid(run[:length]):
                    yield run[:length]
                    break
