"""What a condition becomes as answers come in: itself, with what is settled worked out.

« Married, and a child below six » becomes « a child below six », then « whether the second
one is below six », then yes or no. Two households that leave the same questions open look
the same from there on, however differently they came: that is what keeps the proof of
reach small. Each residue is kept once and known by a number, so that equal ones are one.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.journeys.conditions import All, Always, Any, Condition, Leaf, Not

#: Residues of what holds, and of what does not, whatever comes.
HOLDS, FAILS = 0, 1

#: How a residue is made: a comparison, the negation of another, or some of them joined.
_Form = Leaf | tuple[str, tuple[int, ...]]

_NOT, _ALL, _ANY = "not", "all", "any"


class Residues:
    """Every residue met, by number."""

    def __init__(self) -> None:
        self._forms: list[_Form] = [(_ALL, ()), (_ANY, ())]
        self._numbers: dict[_Form, int] = {form: n for n, form in enumerate(self._forms)}
        self._open: list[frozenset[Leaf]] = [frozenset(), frozenset()]

    def of(self, condition: Condition) -> int:
        """Return the residue of a condition of which nothing is settled."""
        match condition:
            case Always():
                return HOLDS
            case Not(part):
                return self._negated(self.of(part))
            case All(parts):
                return self._joined(_ALL, [self.of(part) for part in parts])
            case Any(parts):
                return self._joined(_ANY, [self.of(part) for part in parts])
            case _:
                return self._number(condition, frozenset({condition}))

    def open(self, residue: int) -> frozenset[Leaf]:
        """Return the comparisons that are not settled yet."""
        return self._open[residue]

    def settled(self, residue: int, truths: Mapping[Leaf, bool]) -> int:
        """Return what a residue becomes once these comparisons are settled."""
        return self._settled(residue, truths, {})

    def _settled(self, residue: int, truths: Mapping[Leaf, bool], done: dict[int, int]) -> int:
        if residue in done:
            return done[residue]
        if truths.keys().isdisjoint(self._open[residue]):
            return residue
        form = self._forms[residue]
        if not isinstance(form, tuple):
            became = HOLDS if truths[form] else FAILS
        else:
            name, parts = form
            settled = [self._settled(part, truths, done) for part in parts]
            became = self._negated(settled[0]) if name == _NOT else self._joined(name, settled)
        done[residue] = became
        return became

    def _negated(self, residue: int) -> int:
        if residue in (HOLDS, FAILS):
            return FAILS if residue == HOLDS else HOLDS
        form = self._forms[residue]
        if isinstance(form, tuple) and form[0] == _NOT:
            return form[1][0]
        return self._number((_NOT, (residue,)), self._open[residue])

    def _joined(self, name: str, residues: list[int]) -> int:
        neutral, final = (HOLDS, FAILS) if name == _ALL else (FAILS, HOLDS)
        parts: set[int] = set()
        for residue in residues:
            form = self._forms[residue]
            same = isinstance(form, tuple) and form[0] == name
            parts.update(form[1] if same and isinstance(form, tuple) else (residue,))
        parts.discard(neutral)
        if final in parts:
            return final
        if not parts:
            return neutral
        if len(parts) == 1:
            return parts.pop()
        ordered = tuple(sorted(parts))
        return self._number((name, ordered), frozenset().union(*map(self.open, ordered)))

    def _number(self, form: _Form, open_: frozenset[Leaf]) -> int:
        number = self._numbers.setdefault(form, len(self._forms))
        if number == len(self._forms):
            self._forms.append(form)
            self._open.append(open_)
        return number
