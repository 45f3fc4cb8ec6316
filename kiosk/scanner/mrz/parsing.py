"""From the lines of a zone to a paper: every check digit verified, nothing guessed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import product

from kiosk.scanner.mrz import dates, names
from kiosk.scanner.mrz.digits import DIGITS, check_digit, checks
from kiosk.scanner.mrz.layouts import LAYOUTS, LONG_NUMBERS, VISAS, Format, Layout, Span, alphabet
from kiosk.scanner.mrz.paper import Paper, Problem
from kiosk.scanner.mrz.rows import Row
from kiosk.scanner.mrz.solving import Solution, legal, solve
from kiosk.scanner.mrz.states import STATES

#: A name whose least sure character is below is not given; below the second, it is doubted.
_NAME_READ, _NAME_SURE = 0.5, 0.9
#: Sex is one character that nothing checks.
_SEX_SURE = 0.9
#: How unlikely, beside what was read, a code of the register may be.
_CODE = 0.01
#: How sure each character is of a code that no register has.
_CODE_SURE = 0.9
#: How unlikely, beside the likeliest, the first character of a format may be.
_FIRST = 0.1

_UNREAD = {
    "number": Problem.NUMBER_UNREAD,
    "birth": Problem.BIRTH_UNREAD,
    "expiry": Problem.EXPIRY_UNREAD,
    "optional": Problem.OPTIONAL_UNREAD,
}


def parse(rows: Sequence[Row], today: date) -> Paper | None:
    """Return what the lines say, or None where no format has such lines."""
    shape = (len(rows), {len(row) for row in rows})
    chances = {
        layout.format: sum(chance for one, chance in rows[0][0] if one in layout.first)
        for layout in LAYOUTS.values()
        if shape == (layout.lines, {layout.width})
    }
    likely = max(chances.values(), default=0.0)
    papers = [
        _Reading(LAYOUTS[kind], rows, today).paper()
        for kind, chance in chances.items()
        if likely > 0 and chance >= _FIRST * likely
    ]
    return max(papers, key=_held, default=None)


def _held(paper: Paper) -> int:
    return sum(1 if held else -1 for held in paper.checks.values())


class _Reading:
    """One layout tried on the lines."""

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

    def paper(self) -> Paper:
        layout = self._layout
        for name in layout.checked:
            self._check_field(name)
        self._check_all()
        surname, given = self._names()
        birth = self._birth()
        return Paper(
            layout.format,
            kind=names.plain(self._written("kind")) or None,
            state=self._code("state", Problem.STATE_UNREAD),
            surname=surname,
            given_names=given,
            number=self._number,
            nationality=self._nationality(),
            birth=birth,
            sex=self._sex(),
            expiry=self._expiry(birth),
            issued=self._issued(),
            optional=self._optional(),
            lines=tuple("".join(line) for line in self._text),
            checks=self._checks,
            mended=tuple(self._mended),
            problems=tuple(dict.fromkeys(self._problems)),
            confidence=self._confidence(),
        )

    # --- Check digits ----------------------------------------------------------------------

    def _check_field(self, name: str) -> None:
        span = self._layout.fields[name]
        places = [(span.line, column) for column in range(span.start, span.end)]
        check = (span.line, self._layout.checked[name])
        long = name == "number" and self._layout.format in LONG_NUMBERS
        if long and self._text[check[0]][check[1]] == "<":
            places, check = self._long_number(places, check)
        self._solve(name, places, check)
        if name == "number" and self._checks[name]:
            read = "".join(self._text[line][column] for line, column in places)
            self._number = read.strip("<").replace("<", "") or None
        if not self._checks[name]:
            self._problems.append(_UNREAD[name])

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

    # --- Fields ----------------------------------------------------------------------------

    def _written(self, name: str) -> str:
        span = self._layout.fields.get(name)
        if span is None:
            return ""
        return "".join(self._text[span.line][span.start : span.end])

    def _chance(self, span: Span) -> float:
        glyphs = self._legal[span.line][span.start : span.end]
        return min(glyph[0][1] if glyph else 0.0 for glyph in glyphs)

    def _names(self) -> tuple[str | None, str | None]:
        fields = self._layout.fields
        if self._layout.format is Format.FRENCH_ID:
            if not self._checks["composite"]:
                self._problems.append(Problem.NAMES_UNREAD)
                return None, None
            written, given = self._written("surname"), self._written("given")
            if names.truncated(written) or names.truncated(given):
                self._problems.append(Problem.NAMES_TRUNCATED)
            return names.plain(written) or None, names.plain(given) or None
        span = fields["names"]
        written = self._written("names")
        if names.truncated(written):
            self._problems.append(Problem.NAMES_TRUNCATED)
        noise = [span.start + place for place in names.noise_after(written)]
        sure = self._chance(Span(span.line, span.start, span.start + len(written.split("<<<")[0])))
        loud = max((self._legal[span.line][c][0][1] for c in noise if self._legal[span.line][c]),
                   default=0.0)  # fmt: skip
        surname, given = names.parted(written)
        if sure < _NAME_READ or not surname or "?" in written:
            self._problems.append(Problem.NAMES_UNREAD)
            return None, None
        if sure < _NAME_SURE or loud > _NAME_SURE:
            self._problems.append(Problem.NAMES_UNSURE)
        return surname, given or None

    def _code(self, name: str, problem: Problem) -> str | None:
        span = self._layout.fields[name]
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
        if best[1]:
            return best[1]
        if all(glyph and glyph[0][1] >= _CODE_SURE for glyph in glyphs):
            self._problems.append(Problem.CODE_UNKNOWN)
            return "".join(glyph[0][0] for glyph in glyphs).rstrip("<") or None
        self._problems.append(problem)
        return None

    def _nationality(self) -> str | None:
        # The old French card is for the French, and says so only by being one.
        if self._layout.format is Format.FRENCH_ID:
            return "FRA"
        return self._code("nationality", Problem.NATIONALITY_UNREAD)

    def _sex(self) -> str | None:
        span = self._layout.fields["sex"]
        proved = self._layout.format is Format.FRENCH_ID
        known = self._checks["composite"] if proved else self._chance(span) >= _SEX_SURE
        if not known:
            self._problems.append(Problem.SEX_UNREAD)
            return None
        written = self._written("sex")
        return written if written in "MF" else "X"

    def _birth(self) -> date | None:
        if not self._checks["birth"]:
            return None
        written = self._written("birth")
        until = None
        if self._checks.get("expiry", False) and self._layout.format not in VISAS:
            until = dates.expiry(self._written("expiry"), self._today)
        born = dates.birth(written, self._today, until)
        if born is None:
            partial = "<" in written
            self._problems.append(Problem.BIRTH_INCOMPLETE if partial else Problem.BIRTH_IMPOSSIBLE)
        return born

    def _expiry(self, birth: date | None) -> date | None:
        if not self._checks.get("expiry", False):
            return None
        written = self._written("expiry")
        day = dates.expiry(written, self._today)
        if day is None:
            none = not written.strip("<")
            self._problems.append(Problem.EXPIRY_NONE if none else Problem.EXPIRY_IMPOSSIBLE)
        elif birth is not None and day <= birth:
            self._problems.append(Problem.EXPIRY_IMPOSSIBLE)
            return None
        elif day < self._today:
            self._problems.append(Problem.EXPIRED)
        return day

    def _issued(self) -> str | None:
        if self._layout.format is not Format.FRENCH_ID or self._number is None:
            return None
        month = int(self._number[2:4])
        year = int(self._number[:2])
        century = 2000 if 2000 + year <= self._today.year else 1900
        return f"{century + year}-{month:02}" if 1 <= month <= 12 else None

    def _optional(self) -> str | None:
        span = self._layout.fields.get("optional")
        if span is None:
            return None
        proved = self._checks.get("optional", self._checks.get("composite", False))
        written = "".join(self._text[span.line][self._long or span.start : span.end])
        if self._layout.format is Format.TD1 and not written.strip("<"):
            written = self._written("optional_2")
        kept = written.strip("<").replace("<", " ")
        if kept and not proved:
            self._problems.append(Problem.OPTIONAL_UNREAD)
            return None
        return kept or None

    def _confidence(self) -> float:
        """Return the chance of the least sure character, of those that no check proves."""
        chances = [
            glyph[0][1] if glyph else 0.0
            for line, row in enumerate(self._legal)
            for column, glyph in enumerate(row)
            if (line, column) not in self._proved
        ]
        return min(chances, default=1.0)
