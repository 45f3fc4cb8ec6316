"""Which pages can be reached: every combination of the answers that conditions look at.

Pages are walked in order with the set of all states that may be met there. A state is what
the later conditions have become (:mod:`kiosk.journeys.residues`), so that the sets stay
small however many questions a journey has: twelve children are thirteen numbers of
children, not twelve ages each. Answers are taken by classes (:mod:`kiosk.journeys.classes`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.journeys.classes import TooManyClasses, classes
from kiosk.journeys.conditions import Leaf
from kiosk.journeys.last_uses import last_uses
from kiosk.journeys.model import Check, Journey, Page, Question
from kiosk.journeys.residues import FAILS, HOLDS, Residues

#: A journey that needs more is refused: nobody could review it either.
MOST_STATES = 20_000

#: What the conditions still to come have become, those that serve longest first.
_State = tuple[int, ...]


class TooManyStates(Exception):
    """The conditions combine more answers than can be enumerated."""


@dataclass(slots=True)
class Reach:
    """What was met: the ids of pages and questions that can be asked, those that can be
    left out, the checks that can fail (by their place), and whether the end (or the
    review) can be reached."""

    pages: set[str] = field(default_factory=set)
    questions: set[str] = field(default_factory=set)
    skippable_pages: set[str] = field(default_factory=set)
    skippable_questions: set[str] = field(default_factory=set)
    failing: set[int] = field(default_factory=set)
    ends: bool = False


def explore(journey: Journey) -> Reach:
    """Walk every path of a journey whose conditions and checks are legal.

    Raises :class:`TooManyStates` past :data:`MOST_STATES` states at one page.
    """
    return _Walk(journey).run()


class _Walk:
    """One walk through a journey."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self._residues = Residues()
        self._reach = Reach()
        self._passed: set[str] = set()
        last = last_uses(journey)
        ordered = sorted(last, key=lambda one: -last[one])
        #: Where a condition or a check stands in a state, and the page after which it serves
        #: no more.
        self._slots = {one: slot for slot, one in enumerate(ordered)}
        self._ends = [last[one] for one in ordered]
        conditions = (one.fails if isinstance(one, Check) else one for one in ordered)
        self._start: _State = tuple(self._residues.of(condition) for condition in conditions)

    def run(self) -> Reach:
        states = {self._start}
        for position, page in enumerate(self._journey.pages):
            kept = sum(end > position for end in self._ends)
            states = {state[:kept] for state in self._after(page, states)}
        self._reach.ends = bool(states)
        return self._reach

    def _after(self, page: Page, states: set[_State]) -> set[_State]:
        """Return the states after ``page``, and note what it asks."""
        slot = self._slots[page.when]
        shown = {state for state in states if state[slot] == HOLDS}
        left = states - shown
        if left:
            self._reach.skippable_pages.add(page.id)
        if shown and (page.exit or page.review):
            self._reach.pages.add(page.id)
        if page.exit:
            shown = set()
        for question in page.questions:
            shown = self._asked(page, question, shown)
            left = self._moved(question, left, asked=False)
            self._passed.add(question.id)
            if len(shown) + len(left) > MOST_STATES:
                raise TooManyStates(page.id)
        return self._agreeing(page, shown) | left

    def _agreeing(self, page: Page, states: set[_State]) -> set[_State]:
        """Return the states that leave ``page``: who contradicts themselves stays on it."""
        asked = {question.id for question in page.questions}
        for number, check in enumerate(self._journey.checks):
            if check.question in asked:
                slot = self._slots[check]
                failed = {state for state in states if state[slot] == HOLDS}
                if failed:
                    self._reach.failing.add(number)
                states = states - failed
        return states

    def _asked(self, page: Page, question: Question, states: set[_State]) -> set[_State]:
        slot = self._slots[question.when]
        put = {state for state in states if state[slot] == HOLDS}
        left = states - put
        if left:
            self._reach.skippable_questions.add(question.id)
        if put:
            self._reach.pages.add(page.id)
            self._reach.questions.add(question.id)
        answered = self._moved(question, put, asked=True)
        return answered | self._moved(question, left, asked=False)

    def _moved(self, question: Question, states: set[_State], *, asked: bool) -> set[_State]:
        """Return what states become once ``question`` was answered, or was not asked."""
        looking = [
            slot
            for slot in range(len(next(iter(states), ())))
            if any(question.id in leaf.questions() for leaf in self._leaves(slot))
        ]
        moot = [] if asked else self._checks_of(question)
        moves: dict[_State, tuple[_State, ...]] = {}
        moved: set[_State] = set()
        for state in states:
            part = tuple(state[slot] for slot in looking)
            if part not in moves:
                moves[part] = tuple(self._settled(question, part, asked=asked))
            for became in moves[part]:
                whole = list(state)
                for slot, residue in zip(looking, became, strict=True):
                    whole[slot] = residue
                for slot in moot:
                    whole[slot] = FAILS
                moved.add(tuple(whole))
        return moved

    def _checks_of(self, question: Question) -> list[int]:
        checks = self._journey.checks
        return [self._slots[check] for check in checks if check.question == question.id]

    def _leaves(self, slot: int) -> frozenset[Leaf]:
        return self._residues.open(self._start[slot])

    def _settled(self, question: Question, part: _State, *, asked: bool) -> set[_State]:
        """Return what residues may become."""
        open_ = frozenset().union(*(self._residues.open(residue) for residue in part))
        looking = {leaf for leaf in open_ if question.id in leaf.questions()}
        if not asked:
            return {self._with(part, dict.fromkeys(looking, False))}
        # A comparison of two days is settled by the second of them.
        ripe = {leaf for leaf in looking if leaf.questions() - {question.id} <= self._passed}
        try:
            found = classes(question, ripe)
        except TooManyClasses as refused:
            raise TooManyStates(str(refused)) from None
        return {self._with(part, {leaf: leaf in truths for leaf in ripe}) for truths in found}

    def _with(self, part: _State, truths: dict[Leaf, bool]) -> _State:
        return tuple(self._residues.settled(residue, truths) for residue in part)
