"""How many touches a journey takes: the shortest way to its review, and the median one.

A touch is a choice, or the button that goes on; what is typed is counted apart, in keys. Papers
are left for later, which is one touch, optional questions are left empty, and of several choices
one is made. What the Caf can fill in is filled in, and confirmed at once. For the median every
answer is as likely as another, among those that lead to the review.

States are those of :mod:`kiosk.journeys.reach`: what the later conditions have become.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from types import MappingProxyType

from kiosk.journeys.classes import Truths, classes
from kiosk.journeys.conditions import Has, Is, Leaf
from kiosk.journeys.last_uses import last_uses
from kiosk.journeys.model import Check, Journey, Kind, Page, Question
from kiosk.journeys.residues import FAILS, HOLDS, Residues
from kiosk.journeys.rules import RULES


@dataclass(frozen=True, order=True, slots=True)
class Touches:
    """What one way costs: touches of choices and buttons, and keys of what is typed."""

    touches: int = 0
    keys: int = 0

    def __add__(self, other: Touches) -> Touches:
        return Touches(self.touches + other.touches, self.keys + other.keys)


@dataclass(frozen=True, slots=True)
class Lengths:
    """The shortest way; and the medians of touches and of keys, each by itself."""

    shortest: Touches
    median: Touches


#: What is typed for an answer of usual length, and touched in a list that typing opens.
_TYPED: Mapping[Kind, Touches] = MappingProxyType(
    {
        Kind.TEXT: Touches(keys=12),
        Kind.MESSAGE: Touches(keys=80),
        Kind.NUMBER: Touches(keys=1),
        Kind.MONEY: Touches(keys=4),
        Kind.NIR: Touches(keys=13),
        Kind.DATE: Touches(keys=8),
        Kind.PASSWORD: Touches(keys=12),
        Kind.NEW_PASSWORD: Touches(keys=12),
        Kind.CODE: Touches(keys=6),
        Kind.COMMUNE: Touches(1, 5),
        Kind.COUNTRY: Touches(1, 3),
        Kind.EMAIL: Touches(keys=22),
        Kind.TELEPHONE: Touches(keys=10),
        Kind.MOBILE: Touches(keys=10),
        Kind.PROVISIONAL: Touches(keys=8),
        Kind.IBAN: Touches(keys=27),
    }
)

_ONE = Touches(1)
_NONE = Touches()

#: What the conditions to come have become, each in its place.
_State = tuple[int, ...]

#: How likely each cost is.
_Spread = dict[Touches, Fraction]


@cache
def lengths(journey: Journey) -> Lengths:
    """Return what the ways of a sound journey cost. Raises ValueError when it has no end."""
    spread = _Walk(journey).run()
    if not spread:
        raise ValueError(journey.id)
    return Lengths(
        min(spread),
        Touches(
            _median((cost.touches, share) for cost, share in spread.items()),
            _median((cost.keys, share) for cost, share in spread.items()),
        ),
    )


def median(values: Iterable[int]) -> int:
    """Return the lower median of some numbers. Raises ValueError when there is none."""
    return _median((value, Fraction(1)) for value in values)


def _median(weighed: Iterable[tuple[int, Fraction]]) -> int:
    shares: defaultdict[int, Fraction] = defaultdict(Fraction)
    for value, share in weighed:
        shares[value] += share
    half, seen = sum(shares.values()) / 2, Fraction()
    for value in sorted(shares):
        seen += shares[value]
        if seen >= half:
            return value
    raise ValueError("the median of nothing")


class _Walk:
    """One walk over every way of a journey at once."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self._residues = Residues()
        self._passed: set[str] = set()
        self._ends = last_uses(journey)
        self._slots = {one: slot for slot, one in enumerate(self._ends)}

    def run(self) -> _Spread:
        """Return how likely each cost of a whole way is; shares do not add up to one."""
        known = any(question.known for question in self._journey.questions())
        start = tuple(
            self._residues.of(one.fails if isinstance(one, Check) else one) for one in self._slots
        )
        ways: dict[_State, _Spread] = {start: {_ONE if known else _NONE: Fraction(1)}}
        for place, page in enumerate(self._journey.pages):
            over = [slot for slot, end in enumerate(self._ends.values()) if end <= place]
            after: defaultdict[_State, _Spread] = defaultdict(dict)
            for state, spread in self._after(page, ways):
                rest = list(state)
                for slot in over:
                    rest[slot] = FAILS
                _add(after[tuple(rest)], spread)
            ways = dict(after)
        whole: _Spread = {}
        for spread in ways.values():
            _add(whole, spread)
        return whole

    def _after(
        self, page: Page, ways: Mapping[_State, _Spread]
    ) -> Iterator[tuple[_State, _Spread]]:
        slot = self._slots[page.when]
        aside = [(state, spread) for state, spread in ways.items() if state[slot] != HOLDS]
        # With whether something is to be answered there. Nobody comes back from an exit.
        here = [
            (state, spread, page.review)
            for state, spread in ways.items()
            if state[slot] == HOLDS and not page.exit
        ]
        for question in page.questions:
            here = list(self._answered(question, here))
            aside = [(self._left(question, state), spread) for state, spread in aside]
            self._passed.add(question.id)
        yield from aside
        asked = {question.id for question in page.questions}
        checks = [self._slots[one] for one in self._journey.checks if one.question in asked]
        # A paper that is left for later is left by the touch that says so.
        on = _NONE if page.paper or _is_document(page) else _ONE
        for state, spread, open_ in here:
            if not any(state[check] == HOLDS for check in checks):
                yield state, (_plus(spread, on, Fraction(1)) if open_ else spread)

    def _answered(
        self, question: Question, here: Iterable[tuple[_State, _Spread, bool]]
    ) -> Iterator[tuple[_State, _Spread, bool]]:
        slot = self._slots[question.when]
        for state, spread, open_ in here:
            if state[slot] != HOLDS:
                yield self._left(question, state), spread, open_
                continue
            ripe = frozenset(
                leaf
                for leaf in self._looking(question, state)
                if leaf.questions() - {question.id} <= self._passed
            )
            answers = list(_answers(question, ripe))
            became: defaultdict[_State, _Spread] = defaultdict(dict)
            for truths, cost in answers:
                settled = {leaf: leaf in truths for leaf in ripe}
                after = tuple(self._residues.settled(one, settled) for one in state)
                share = Fraction(1, len(answers))
                _add(became[after], _plus(spread, _NONE if question.known else cost, share))
            for after, costs in became.items():
                yield after, costs, open_ or not question.known

    def _left(self, question: Question, state: _State) -> _State:
        """Return what a state becomes when a question is not asked: no check of it fails."""
        settled = dict.fromkeys(self._looking(question, state), False)
        rest = [self._residues.settled(one, settled) for one in state]
        for check in self._journey.checks:
            if check.question == question.id:
                rest[self._slots[check]] = FAILS
        return tuple(rest)

    def _looking(self, question: Question, state: _State) -> set[Leaf]:
        open_ = frozenset[Leaf]().union(*map(self._residues.open, state))
        return {leaf for leaf in open_ if question.id in leaf.questions()}


def _answers(question: Question, looking: frozenset[Leaf]) -> Iterator[tuple[Truths, Touches]]:
    """Yield answers that are as likely as each other: what holds of them, what they cost."""
    bounds = RULES[question.kind].bounds
    match question.kind:
        case Kind.CHOICE if question.source is None:
            for choice in question.choices:
                yield frozenset(one for one in looking if one == Is(question.id, choice)), _ONE
        case Kind.CHOICES if question.source is None:
            assert bounds is not None
            made = max(bounds.of(question)[0], 1)
            if question.optional:
                yield frozenset(), _NONE
            for first in range(len(question.choices) - made + 1):
                chosen = {Has(question.id, one) for one in question.choices[first : first + made]}
                yield frozenset(one for one in looking if one in chosen), Touches(made)
        case Kind.DOCUMENT:
            yield frozenset(), _ONE
        case _ if question.optional:
            yield frozenset(), _NONE
        case _:
            typed = _TYPED.get(question.kind, _ONE)
            if question.kind is Kind.DIGITS:
                assert bounds is not None
                typed = Touches(keys=bounds.of(question)[0])
            yield from ((truths, typed) for truths in classes(question, looking))


def _is_document(page: Page) -> bool:
    return any(question.kind is Kind.DOCUMENT for question in page.questions)


def _plus(spread: _Spread, cost: Touches, share: Fraction) -> _Spread:
    return {before + cost: likely * share for before, likely in spread.items()}


def _add(spread: _Spread, more: _Spread) -> None:
    for cost, likely in more.items():
        spread[cost] = spread.get(cost, Fraction()) + likely
