"""Estimating rights: which ones, the questions, the result, and what one makes of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial

from kiosk.client import CafClient, CafProblem
from kiosk.contract.estimates import SIMULATIONS, BenefitId, Estimate
from kiosk.contract.problems import Code, Problem
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import Category, Journey
from kiosk.journeys.path import kept
from kiosk.journeys.rules import Rules
from kiosk.printing.protocol import Printer
from kiosk.views.flows.attempt import SessionLost, attempt
from kiosk.views.flows.journey import Refusal, take
from kiosk.views.flows.print_told import PrintTold
from kiosk.views.flows.printing import see_and_print
from kiosk.views.flows.simulation_ahead import Ahead
from kiosk.views.flows.simulation_curves import Curves
from kiosk.views.outcomes import Way
from kiosk.views.screens.estimate import Detail, EstimateScreen, Wish
from kiosk.views.screens.estimate_detail import EstimateDetailScreen
from kiosk.views.screens.estimate_next import Ask, Claim, EstimateNextScreen
from kiosk.views.screens.estimate_summary import EstimateSummaryScreen
from kiosk.views.screens.estimate_take import EstimateTakeScreen
from kiosk.views.screens.simulation_choice import SimulationChoiceScreen
from kiosk.views.screens.simulation_known import SimulationKnownScreen
from kiosk.views.stage import Stage
from kiosk.visit.events import Event, log
from kiosk.visit.state import EstimatePrinted, Paper, PrintUnfinished, VisitState

#: Benefits that have no request of their own: they are looked at with another one.
_ASKED_WITH = {"prime_naissance": "paje_base", "prepare": "paje_base"}


@dataclass(frozen=True)
class Counter:
    """Where rights are estimated. ``printing`` is told which print is running, if any.

    ``open_account`` leads a visitor without an account to one, where that can be done; ``ask``
    takes the démarche of that id, with what was answered here.
    """

    stage: Stage
    caf: CafClient
    printer: Printer
    state: VisitState
    journeys: Mapping[str, Journey]
    rules: Callable[[], Rules]
    words: Callable[[], Words]
    printing: Callable[[PrintUnfinished | None], None]
    open_account: Callable[[], Awaitable[object]] | None = None
    ask: Callable[[str, Answers], Awaitable[object]] | None = None

    def requests(self) -> dict[str, str]:
        """Return the démarches that ask for a benefit, by its id in an estimate."""
        if self.ask is None:
            return {}
        found = {
            one.benefit: one.id
            for one in self.journeys.values()
            if one.category is Category.REQUEST and one.benefit is not None
        }
        for benefit, with_it in _ASKED_WITH.items():
            if with_it in found:
                found.setdefault(benefit, found[with_it])
        return found


async def simulate(counter: Counter) -> None:
    """Lead from the choice of a simulation to what one does with its result.

    Nobody has to be signed in. Raises :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    while True:
        chosen = await counter.stage.present(SimulationChoiceScreen)
        if isinstance(chosen, Way):
            return
        if await _Simulation(counter, counter.journeys[chosen]).run():
            return


async def simulate_one(counter: Counter, journey_id: str) -> None:
    """Take one simulation, chosen elsewhere; as :func:`simulate`."""
    await _Simulation(counter, counter.journeys[journey_id]).run()


@dataclass(frozen=True)
class _Simulation:
    """One simulation, from its first question to the way home."""

    counter: Counter
    journey: Journey

    async def run(self) -> bool:
        """Return whether the visitor is done; else they want another simulation."""
        counter, journey = self.counter, self.journey
        answers = await self._beginning()
        if answers is None:
            return False
        ahead = Ahead(counter.caf, journey, counter.rules)

        def keep(given: Answers) -> None:
            counter.state.answer(journey.id, given, to_send=False)
            ahead.consider(given)

        if answers:
            keep(answers)
        try:
            taken = await take(
                counter.stage, journey, counter.rules, self._conclude, answers=answers, keep=keep
            )
        finally:
            await ahead.aclose()
        return not isinstance(taken, Way)

    async def _beginning(self) -> dict[str, Value] | None:
        """Return what is answered already: in this visit, then by the Caf; None: give up."""
        counter = self.counter
        said: dict[str, Value] = {}
        for journey_id, answers in counter.state.answers.items():
            if journey_id in SIMULATIONS:
                said |= answers
        rules = counter.rules()
        known = kept(self.journey, {**await self._known(), **said}, rules)
        new = {key: value for key, value in known.items() if key not in said}
        if not new:
            return known
        confirmed = await counter.stage.present(
            partial(SimulationKnownScreen, journey=self.journey, known=new, rules=rules)
        )
        if isinstance(confirmed, Way):
            return None
        return kept(self.journey, {**confirmed.answers, **said}, rules)

    async def _known(self) -> Answers:
        counter = self.counter
        if counter.state.session is None:
            return {}
        try:
            known = await counter.stage.during(counter.caf.known_answers(), "known-looking")
        except CafProblem as error:
            log(Event.REQUEST_FAILED, code=error.code)
            if error.code is Code.SESSION_EXPIRED:
                raise SessionLost from None
            # It would have spared some questions, no more.
            return {}
        return known.answers

    async def _conclude(self, answers: Answers) -> Refusal | Way | None:
        counter = self.counter

        async def work() -> Estimate | Refusal:
            try:
                return await counter.caf.estimate(self.journey.id, answers)
            except CafProblem as error:
                refusal = self._refusal(error.problem)
                if refusal is None:
                    raise
                return refusal

        estimate = await attempt(counter.stage, work, "estimate-computing")
        if not isinstance(estimate, Estimate):
            return estimate
        way = await _Result(counter, self.journey, answers, estimate).show()
        return None if way is Way.HOME else way

    def _refusal(self, problem: Problem) -> Refusal | None:
        """Return where to mend answers that the Caf refuses, if that can be said."""
        if problem.code is not Code.ANSWERS_INVALID:
            return None
        said = JourneyWords(self.journey, self.counter.words())
        for question in self.journey.questions():
            if question.id in problem.errors:
                key = problem.errors[question.id]
                return Refusal(question.id, said.error(question, key, self.counter.rules()))
        return None


@dataclass(frozen=True)
class _Result:
    """A result, and all that can be done with it."""

    counter: Counter
    journey: Journey
    answers: Answers
    estimate: Estimate

    async def show(self) -> Way:
        """Return BACK to the answers, or HOME."""
        counter = self.counter
        curves = Curves(counter.caf, self.journey.id, self.answers)
        curves.begin()
        opened: BenefitId | None = None
        try:
            while True:
                result = partial(
                    EstimateScreen,
                    estimate=self.estimate,
                    view=curves.view,
                    choose=curves.choose,
                    opened=opened,
                )
                wish = await counter.stage.present(result)
                match wish:
                    case Detail(benefit):
                        opened = benefit
                        await self._detail(benefit)
                    case Wish.PRINT:
                        await self._print()
                    case Wish.TAKE:
                        await self._take()
                    case Wish.NEXT:
                        if await self._next() is Way.HOME:
                            return Way.HOME
                    case _:
                        return Way.BACK
        finally:
            await curves.aclose()

    async def _detail(self, benefit: BenefitId) -> None:
        told = next(one for one in self.estimate.benefits if one.id is benefit)
        await self.counter.stage.present(partial(EstimateDetailScreen, benefit=told))

    async def _take(self) -> None:
        await self.counter.stage.present(partial(EstimateTakeScreen, estimate=self.estimate))

    async def _next(self) -> Way:
        counter = self.counter
        while True:
            signed_in = counter.state.session is not None
            following = partial(
                EstimateNextScreen,
                estimate=self.estimate,
                signed_in=signed_in,
                requests=counter.requests(),
            )
            wish = await counter.stage.present(following)
            if isinstance(wish, Claim):
                if counter.open_account is not None:
                    await counter.open_account()
            elif isinstance(wish, Ask):
                if counter.ask is not None:
                    await counter.ask(wish.journey, self.answers)
            elif wish is not Way.ON:
                return wish
            else:
                await self._take()

    async def _print(self) -> None:
        counter, month = self.counter, self.estimate.month
        pdf = await attempt(
            counter.stage,
            lambda: counter.caf.estimate_summary(self.journey.id, self.answers),
            "summary-making",
        )
        if isinstance(pdf, Way):
            return
        view = partial(EstimateSummaryScreen, month=month, pdf=pdf)
        unfinished = PrintUnfinished(Paper.ESTIMATE, month)
        witness = PrintTold(counter.state, counter.printing, unfinished, EstimatePrinted(month))
        await see_and_print(counter.stage, counter.printer, view, pdf, witness)
