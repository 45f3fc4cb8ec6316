"""From the lines of a zone to a paper: every check digit verified, nothing guessed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.scanner.mrz import dates, names
from kiosk.scanner.mrz.checking import Checked
from kiosk.scanner.mrz.layouts import (
    LAYOUTS,
    VISAS,
    Format,
    Span,
)
from kiosk.scanner.mrz.paper import Paper, Problem
from kiosk.scanner.mrz.rows import Row

#: A name whose least sure character is below is not given; below the second, it is doubted.
_NAME_READ, _NAME_SURE = 0.5, 0.9
#: Sex is one character that nothing checks.
_SEX_SURE = 0.9
#: How sure each character is of a code that no register has.
_CODE_SURE = 0.9
#: How unlikely, beside the likeliest, the first character of a format may be.
_FIRST = 0.1
#: And how unlikely at all.
_LEAST_FIRST = 0.03


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
        if likely >= _LEAST_FIRST and chance >= _FIRST * likely
    ]
    return max(papers, key=_held, default=None)


def _held(paper: Paper) -> int:
    return sum(1 if held else -1 for held in paper.checks.values())


class _Reading(Checked):
    """The fields of one layout."""

    def paper(self) -> Paper:
        """Return the fields, those that are not proved left out."""
        layout = self._layout
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
        known = self._known(span)
        if known is not None:
            self._text[span.line][span.start : span.end] = known.ljust(3, "<")
            return known
        glyphs = self._legal[span.line][span.start : span.end]
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
