"""The check digits of a zone, verified one by one; what they prove is mended, nothing else is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import product

from kiosk.scanner.mrz.digits import DIGITS, check_digit, checks
from kiosk.scanner.mrz.layouts import (
    FRENCH_PASSPORT,
    LONG_NUMBERS,
    Format,
    Layout,
    Span,
    alphabet,
)
from kiosk.scanner.mrz.paper import Problem
from kiosk.scanner.mrz.rows import Row
from kiosk.scanner.mrz.solving import Solution, legal, solve
from kiosk.scanner.mrz.states import STATES

#: How unlikely, beside what was read, a code of the register may be.
_CODE = 0.01

_UNREAD = {
    "number": Problem.NUMBER_UNREAD,
    "birth": Problem.BIRTH_UNREAD,
    "expiry": Problem.EXPIRY_UNREAD,
    "optional": Problem.OPTIONAL_UNREAD,
}


class Checked:
    """One layout tried on the lines: its check digits verified, doubted characters settled."""

    def __init__(self, layout: Layout, rows: Sequence[Row], today: date) -> None:
        self._layout = layout
        self._today = today
        self._legal = [
            [legal(glyph, alphabet(layout, line, column)) for column, glyph in enumerate(row)]
            for line, row in enumerate(rows)
        ]
        self._text = [[g[0][0] if g else "?" for g in row] for row in self._legal]
        self._checks: dict[str, bool] = {}
        self._mended: list[str] = []
        self._problems: list[Problem] = []
        self._proved: set[tuple[int, int]] = set()
        self._number: str | None = None
        self._long: int | None = None
        """The column after a number that goes on in the optional field."""
        for name in layout.checked:
            self._check_field(name)
        self._check_all()

    def _check_field(self, name: str) -> None:
        span = self._layout.fields[name]
        places = [(span.line, column) for column in range(span.start, span.end)]
        check = (span.line, self._layout.checked[name])
        long = name == "number" and self._layout.format in LONG_NUMBERS
        if long and self._text[check[0]][check[1]] == "<":
            places, check = self._long_number(places, check)
        if name == "number" and self._is_french_passport():
            self._solve_french(places, check)
        else:
            self._solve(name, places, check)
        if name == "number" and self._checks[name]:
            read = "".join(self._text[line][column] for line, column in places)
            self._number = read.strip("<").replace("<", "") or None
        if not self._checks[name]:
            self._problems.append(_UNREAD[name])

    def _is_french_passport(self) -> bool:
        span = self._layout.fields["state"]
        return self._layout.format is Format.TD3 and self._known(span) == "FRA"

    def _solve_french(self, places: list[tuple[int, int]], check: tuple[int, int]) -> None:
        """Read a number that is made in one way; any other is taken as it stands, not mended."""
        seen = [self._legal[line][column] for line, column in places]
        for (line, column), glyph, allowed in zip(places, seen, FRENCH_PASSPORT, strict=True):
            self._legal[line][column] = legal(glyph, allowed) if glyph else ()
        self._solve("number", places, check)
        if not self._checks["number"]:
            for (line, column), glyph in zip(places, seen, strict=True):
                self._legal[line][column] = glyph[:1]
            self._solve("number", places, check)

    def _long_number(
        self, places: list[tuple[int, int]], check: tuple[int, int]
    ) -> tuple[list[tuple[int, int]], tuple[int, int]]:
        """Return where a number stands that goes on in the optional field, and its check."""
        span = self._layout.fields["optional"]
        rest = "".join(self._text[span.line][span.start : span.end]).split("<")[0]
        if len(rest) < 2:
            return places, check
        self._long = span.start + len(rest)
        last = self._long - 1
        more = [(span.line, column) for column in range(span.start, last)]
        digit = self._legal[span.line][last]
        self._legal[span.line][last] = legal(digit, DIGITS) if digit else ()
        return places + more, (span.line, last)

    def _solve(self, name: str, places: list[tuple[int, int]], check: tuple[int, int]) -> None:
        def holds(text: str) -> bool:
            written, digit = text[:-1], text[-1]
            if name == "number" and not written.strip("<"):
                return False
            if digit == "<" and name != "optional":
                return False
            return checks(written, digit) and self._sensible(name, written)

        solution = self._settled(name, [*places, check], holds)
        self._checks[name] = solution.proved
        if solution.proved:
            self._proved |= {*places, check}

    def _settled(
        self, name: str, places: list[tuple[int, int]], holds: Callable[[str], bool]
    ) -> Solution:
        solution = solve([self._legal[line][column] for line, column in places], holds)
        for (line, column), one in zip(places, solution.text, strict=True):
            self._text[line][column] = one
        if solution.mended:
            self._mended.append(name)
        return solution

    def _sensible(self, name: str, written: str) -> bool:
        """Return whether digits of a day are not mended into what is none."""
        if name not in ("birth", "expiry") or "<" in written:
            return True
        read = "".join(self._text[s.line][c] for s in [self._layout.fields[name]]
                       for c in range(s.start, s.end))  # fmt: skip
        return written == read or (int(written[2:4]) <= 12 and int(written[4:]) <= 31)

    def _check_all(self) -> None:
        """Try the composite check digit, and what no other one covers with it."""
        composite = self._layout.composite
        if composite is None:
            return
        covered = [
            (span.line, column)
            for span in self._layout.covered
            for column in range(span.start, span.end)
        ]
        last = (composite.line, composite.start)
        loose = [place for place in covered if place not in self._proved] + [last]

        def holds(text: str) -> bool:
            tried = dict(zip(loose, text, strict=True))
            whole = "".join(tried.get((line, c), self._text[line][c]) for line, c in covered)
            return "?" not in whole and check_digit(whole) == tried[last]

        self._checks["composite"] = self._settled("composite", loose, holds).proved
        if not self._checks["composite"]:
            self._problems.append(Problem.COMPOSITE_FAILED)

    def _written(self, name: str) -> str:
        span = self._layout.fields.get(name)
        if span is None:
            return ""
        return "".join(self._text[span.line][span.start : span.end])

    def _known(self, span: Span) -> str | None:
        """Return the code of the register that is written there, as far as one can see."""
        glyphs = self._legal[span.line][span.start : span.end]
        best: tuple[float, str] = (0.0, "")
        if all(glyphs):
            top = glyphs[0][0][1] * glyphs[1][0][1] * glyphs[2][0][1]
            for parts in product(*(glyph[:5] for glyph in glyphs)):
                code = "".join(one for one, _ in parts)
                odds = parts[0][1] * parts[1][1] * parts[2][1] / top
                known = code.rstrip("<") in STATES
                if known and odds >= _CODE:
                    best = max(best, (odds, code.rstrip("<")))
        return best[1] or None
