"""Taking any journey: its pages one after the other, its review, its end.

Nothing here knows a journey by name. The path is computed from the answers at each
step, so that *Back* and a changed answer need no history.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import SECRET_KINDS, Journey, Kind, Page
from kiosk.journeys.path import LEFT_EMPTY, answer, asked, kept, path
from kiosk.journeys.rules import Rules
from kiosk.views.outcomes import Way
from kiosk.views.screens.exit import ExitScreen
from kiosk.views.screens.question import Door, Given, QuestionScreen
from kiosk.views.screens.review import Change, ReviewScreen
from kiosk.views.stage import Stage
from kiosk.views.whereabouts import Part, Step


@dataclass(frozen=True)
class Refusal:
    """The end was refused: ``message`` (translated) stands under the question ``question``."""

    question: str
    message: str


@dataclass(frozen=True)
class Taken:
    """The journey was taken to its end with these answers."""

    answers: Answers


#: Asks for a document in its own way (camera, scanner, file): returns what was answered,
#: or ``Way.BACK``.
AskDocument = Callable[[Page, Answers], Awaitable[tuple[str, ...] | Way]]

#: Does what the journey is for, once its answers stand. None: it is done. A refusal is
#: shown where it can be mended; any ``Way`` leads back to the last page.
Conclude = Callable[[Answers], Awaitable[Refusal | Way | None]]


#: Goes where a door of a page leads, with what is answered so far. None: back on the page, as
#: it was left. Answers: they are known now, the path goes on from there. A change leads to
#: another page. Any other way leaves the journey.
OpenDoor = Callable[[str, Answers], Awaitable[Mapping[str, Value] | Change | Way | None]]


async def take(
    stage: Stage,
    journey: Journey,
    rules: Callable[[], Rules],
    conclude: Conclude,
    *,
    answers: Answers | None = None,
    keep: Callable[[Answers], None] = lambda _answers: None,
    ask_document: AskDocument | None = None,
    open_door: OpenDoor | None = None,
    closed: frozenset[str] = frozenset(),
    part: Part | None = None,
    at: str | None = None,
    refusal: Refusal | None = None,
) -> Taken | Way:
    """Lead the visitor through ``journey``; return its answers, or the way they left by.

    ``answers`` are those known already, from here or elsewhere: those that this journey asks
    and that stand are taken over. ``keep`` is told each change of them, secrets left out. A
    journey with a document question needs ``ask_document``; the doors of its pages are shown
    where there is ``open_door``, but for those ``closed``. ``part`` is what the foot says of
    a procedure made of several journeys; ``at`` is the page to begin with, if it is asked; a
    ``refusal`` met elsewhere is said on its own page first.
    """
    known = kept(journey, answers or {}, rules())
    course = _Course(
        stage, journey, rules, conclude, keep, ask_document, open_door, closed, part, known, at
    )
    if refusal is not None:
        course.refuse(refusal)
    return await course.run()


@dataclass
class _Course:
    """One taking of a journey: the answers given, and the page that was asked for."""

    stage: Stage
    journey: Journey
    rules: Callable[[], Rules]
    conclude: Conclude
    keep: Callable[[Answers], None]
    ask_document: AskDocument | None
    open_door: OpenDoor | None
    closed: frozenset[str]
    part: Part | None
    given: dict[str, Value]
    #: Page asked for by *Back*, *Change* or a refusal; None: the next of the path.
    wanted: str | None = None
    refusal: Refusal | None = None
    dropped: bool = False
    #: What was typed on a page that was left by a door.
    memory: object = None
    _secrets: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._secrets = frozenset(q.id for q in self.journey.questions() if q.kind in SECRET_KINDS)

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal where it can be mended."""
        self.refusal = refusal
        self.wanted = self._page_of(refusal.question)

    async def run(self) -> Taken | Way:
        while True:
            way = path(self.journey, self.given, self.rules())
            pages = (*way.done, way.next) if way.next else way.done
            page = next((page for page in pages if page.id == self.wanted), way.next)
            if page is None:
                outcome: Given | Change | Door | Way = Way.ON
                position = len(pages)
            else:
                position = pages.index(page)
                outcome = await self._visit(page, Step(position + 1, way.length, self.part))
            self.wanted = self.refusal = self.memory = None
            match outcome:
                case Way.ON:
                    if await self._concluded(pages):
                        return Taken(self.given)
                case Given(values):
                    self._take_in(values)
                case Change(page_id):
                    self.wanted = page_id
                case Door() if page is not None:
                    left = await self._through(outcome, page)
                    if left is not None:
                        return left
                case Way.HOME:
                    return Way.BACK
                case _ if position == 0:
                    return Way.BACK
                case _:
                    self.wanted = pages[position - 1].id

    async def _visit(self, page: Page, step: Step) -> Given | Change | Door | Way:
        if page.review:
            dropped, self.dropped = self.dropped, False
            return await self.stage.present(
                lambda ui: ReviewScreen(
                    ui, self.journey, self.given, self.rules(), step, dropped=dropped
                )
            )
        if page.exit:
            return await self.stage.present(partial(ExitScreen, journey=self.journey, page=page))
        questions = asked(self.journey, self.given, page, self.rules())
        if any(question.kind is Kind.DOCUMENT for question in questions):
            if self.ask_document is None:
                raise ValueError(f"{self.journey.id} asks for a document: ask_document is missing")
            documents = await self.ask_document(page, self.given)
            if isinstance(documents, Way):
                return documents
            # None now: an optional document that was seen and left.
            return Given({question.id: documents or LEFT_EMPTY for question in questions})
        refused = {self.refusal.question: self.refusal.message} if self.refusal else {}
        memory, doors = self.memory, self._doors(page)
        return await self.stage.present(
            lambda ui: QuestionScreen(
                ui,
                self.journey,
                page,
                self.given,
                self.rules(),
                step,
                refused,
                doors=doors,
                memory=memory,
            )
        )

    def _doors(self, page: Page) -> tuple[str, ...]:
        if self.open_door is None:
            return ()
        return tuple(door for door in page.doors if door not in self.closed)

    async def _through(self, door: Door, page: Page) -> Way | None:
        """Go through a door; return the way by which the journey is left there, or None."""
        assert self.open_door is not None
        led = await self.open_door(door.id, {**self.given, **door.values})
        match led:
            case None:
                self.wanted, self.memory = page.id, door.memory
            case Way():
                return led
            case Change(page_id):
                self.wanted = page_id
            case _:
                self._take_in(kept(self.journey, {**self.given, **led}, self.rules()))
        return None

    def _take_in(self, values: Mapping[str, Value]) -> None:
        for question_id, value in values.items():
            change = answer(self.journey, self.given, question_id, value, self.rules())
            self.given = change.answers
            self.dropped = self.dropped or bool(change.dropped)
        self.keep({key: value for key, value in self.given.items() if key not in self._secrets})

    async def _concluded(self, pages: tuple[Page, ...]) -> bool:
        ended = await self.conclude(self.given)
        if ended is None:
            return True
        # A secret that was refused, or not heard, is typed again: it is not kept to be shown.
        for secret in self._secrets & self.given.keys():
            del self.given[secret]
        if isinstance(ended, Refusal):
            self.refuse(ended)
        else:
            self.wanted = pages[-1].id
        return False

    def _page_of(self, question_id: str) -> str:
        for page in self.journey.pages:
            if any(question.id == question_id for question in page.questions):
                return page.id
        raise KeyError(question_id)
