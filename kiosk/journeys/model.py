"""What a journey is made of: frozen declarations, without a word of text.

Words live beside each declaration, in the Fluent files of its folder: ``<journey>-title``
(attribute ``.hint``), ``<journey>-<page>`` (``.hint .help-title .help .spoken``, and
``.door-<door>`` for each way out beside the answer; ``.on`` on the way on from a review),
``<journey>-<question>`` (``.hint .placeholder .error-<key> .spoken``) and
``<journey>-<question>-<choice>`` (``.hint``). A page that asks one thing shares its
message: give the page and the question the same id. Pages that are repeated, one for each
child say, share the message of a template, ``words``, which is filled with ``$n``. A journey
that ``shares`` says with the words of another what it does not say itself.
:mod:`kiosk.i18n.journeys` reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.contract.access import Role
from kiosk.journeys.conditions import ALWAYS, Condition


class Kind(StrEnum):
    """The kinds of question. The view has one editor for each, the engine one rule."""

    TEXT = "text"
    DIGITS = "digits"
    NUMBER = "number"
    NIR = "nir"
    DATE = "date"
    MONEY = "money"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes-no"
    PASSWORD = "password"
    NEW_PASSWORD = "new-password"
    CODE = "code"
    COMMUNE = "commune"
    EMAIL = "email"
    TELEPHONE = "telephone"
    MOBILE = "mobile"
    COUNTRY = "country"
    PROVISIONAL = "provisional"
    DOCUMENT = "document"
    CONSENT = "consent"


#: Kinds whose answer is never shown again, spoken, logged nor kept in a draft.
SECRET_KINDS = frozenset({Kind.PASSWORD, Kind.NEW_PASSWORD, Kind.CODE})


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked.

    ``minimum`` and ``maximum`` bound what the kind counts: characters of a text or of
    digits, the value of a number, cents of money, choices made, documents joined. For a
    date they are days from today (0: today; -36525: a hundred years ago).

    ``latin`` asks for a text in Latin letters whatever the language: a name as the Caf files it.

    ``words`` is the id of the message in the place of ``id``, ``ordinal`` what fills ``$n``
    in it: the question is one of several that are asked alike (:func:`repeated`).
    """

    id: str
    kind: Kind
    optional: bool = False
    choices: tuple[str, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    when: Condition = ALWAYS
    words: str | None = None
    ordinal: int | None = None
    latin: bool = False

    @property
    def message(self) -> str:
        """What the id of its message ends with."""
        return self.words or self.id


@dataclass(frozen=True, slots=True)
class Page:
    """One page: usually a single question.

    ``review`` makes it the *check your answers* page; it asks nothing of its own.
    ``exit`` ends the path there: the page tells where to go instead, nothing is sent.
    ``words`` and ``ordinal`` are those of a repeated page, as for a question.
    ``doors`` are ways out of the page beside answering it: « Mot de passe oublié ? ». Where
    each leads is known to whoever leads through the journey, not to the journey.
    """

    id: str
    questions: tuple[Question, ...] = ()
    when: Condition = ALWAYS
    review: bool = False
    exit: bool = False
    words: str | None = None
    ordinal: int | None = None
    doors: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """What the id of its message ends with."""
        return self.words or self.id


def repeated(most: int, make: Callable[[int], tuple[Page, ...]]) -> tuple[Page, ...]:
    """Return the pages of ``make(1)`` to ``make(most)``, one after the other.

    ``make`` gives each of them its ``ordinal``, its ``words``, and the condition under
    which there is such a one to ask about.
    """
    return tuple(page for n in range(1, most + 1) for page in make(n))


@dataclass(frozen=True, slots=True)
class Check:
    """Answers that contradict each other, though each is in order.

    While ``fails`` holds, the answer to ``question`` does not stand, and the error ``key``
    is said under it. ``fails`` looks at that question and at earlier ones.
    """

    question: str
    key: str
    fails: Condition


@dataclass(frozen=True, slots=True)
class Journey:
    """A guided procedure.

    ``roles`` says who may take it; ``signed_in`` whether one must be signed in first.
    ``submits`` tells whether its answers are sent as a submission: a sign-in is not.
    ``forms`` cites the official forms that it stands for. ``checks`` are the contradictions
    that are asked again. ``shares`` is the id of the journey whose words stand where this
    one has none of its own; its title is always its own.
    """

    id: str
    pages: tuple[Page, ...]
    roles: frozenset[Role]
    signed_in: bool = True
    submits: bool = True
    forms: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    shares: str | None = None

    def questions(self) -> Iterator[Question]:
        """Yield every question, in the order of the pages."""
        for page in self.pages:
            yield from page.questions

    def page(self, page_id: str) -> Page:
        """Return the page of that id; raise KeyError when there is none."""
        for page in self.pages:
            if page.id == page_id:
                return page
        raise KeyError(page_id)

    def question(self, question_id: str) -> Question:
        """Return the question of that id; raise KeyError when there is none."""
        for question in self.questions():
            if question.id == question_id:
                return question
        raise KeyError(question_id)
