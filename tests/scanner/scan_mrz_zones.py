"""Zones of papers made up, for the tests of machine-readable zones."""

from __future__ import annotations

import string
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from kiosk.scanner.mrz.composing import compose, name_field
from kiosk.scanner.mrz.layouts import LAYOUTS, Format

TODAY = date(2026, 11, 27)
ALNUM = string.ascii_uppercase + string.digits


@dataclass(frozen=True)
class Made:
    """A zone and what it says."""

    format: Format
    lines: tuple[str, ...]
    surname: str
    given: str
    number: str
    nationality: str
    birth: date
    sex: str
    expiry: date | None


def _word(least: int, most: int) -> st.SearchStrategy[str]:
    return st.text(string.ascii_uppercase, min_size=least, max_size=most)


_KIND = {Format.TD3: "P", Format.MRV_A: "V", Format.MRV_B: "V", Format.TD1: "I", Format.TD2: "I"}


@st.composite
def zones(draw: st.DrawFn, formats: tuple[Format, ...] = tuple(Format)) -> Made:
    """Make up a paper whose names fit."""
    kind = draw(st.sampled_from(formats))
    surname, given = draw(_word(2, 12)), " ".join(draw(st.lists(_word(2, 5), max_size=2)))
    if kind is Format.FRENCH_ID:
        given = given[:12].strip() or "ANNE"
    born = draw(st.dates(TODAY - timedelta(days=36_000), TODAY - timedelta(days=1)))
    until = draw(st.dates(TODAY - timedelta(days=8000), TODAY + timedelta(days=8000)))
    if until <= born:
        until = TODAY + timedelta(days=400)
    sex = draw(st.sampled_from("MF<"))
    state = draw(st.sampled_from(["FRA", "D", "ITA", "UTO", "XXA"]))
    long = kind in (Format.TD1, Format.TD2)
    number = draw(st.text(ALNUM, min_size=5, max_size=14 if long else 9))
    if kind is Format.TD3 and state == "FRA":
        # The one form of a French passport: another that looks like it is mended into it.
        number = draw(st.from_regex(r"[0-9]{2}[A-Z]{2}[0-9]{5}", fullmatch=True))
    fields = {"birth": f"{born:%y%m%d}", "sex": sex}
    if kind is Format.FRENCH_ID:
        number = f"{draw(st.integers(0, 26)):02}{draw(st.integers(1, 12)):02}"
        number += draw(st.sampled_from(["075", "2A1", "059"])) + f"{draw(st.integers(0, 99999)):05}"
        fields |= {"kind": "ID", "state": "FRA", "surname": surname, "office": "952042"}
        fields |= {"given": given.replace(" ", "<<"), "number": number}
        return Made(kind, compose(kind, fields), surname, given, number, "FRA", born, sex, None)
    optional = draw(st.text(ALNUM, max_size=14 if kind is Format.TD3 else 0))
    fields |= {"kind": _KIND[kind], "state": state, "names": name_field(surname, given)}
    fields |= {"number": number, "nationality": state, "expiry": f"{until:%y%m%d}"}
    if optional and "optional" in LAYOUTS[kind].fields:
        fields["optional"] = optional
    return Made(kind, compose(kind, fields), surname, given, number, state, born, sex, until)
