"""What a journey is made of: frozen declarations, without a word of text.

Words live beside each declaration, in the Fluent files of its folder: ``<journey>-title``
(attribute ``.hint``), ``<journey>-<page>`` (``.hint .help-title .help .spoken``, and
``.door-<door>`` for each way out beside the answer; ``.on`` on the way on from a review),
``<journey>-<question>`` (``.hint .placeholder .error-<key> .spoken``) and
``<journey>-<question>-<choice>`` (``.hint``). A page that asks one thing shares its
message: give the page and the question the same id. Pages that are repeated, one for each
child say, share the message of a template, ``words``, which is filled with ``$n``. A journey
that ``shares`` says with the words of another what it does not say itself; a page or a
question that has a ``common`` says with the words of everybody (``common-…``, ``paper-…``)
what its journey does not say itself.
:mod:`kiosk.i18n.journeys` reads them.
What a conseiller reads beside each page is in ``fr.adviser.ftl`` (:mod:`kiosk.i18n.adviser`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from kiosk.contract.access import Role
from kiosk.journeys.conditions import ALWAYS, Condition, Value


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
    IBAN = "iban"
    MESSAGE = "message"


#: Kinds whose answer is never shown again, spoken, logged nor kept in a draft.
SECRET_KINDS = frozenset({Kind.PASSWORD, Kind.NEW_PASSWORD, Kind.CODE})


class Category(StrEnum):
    """Where a démarche is found in Mon Compte; the words are ``category-<value>``."""

    REQUEST = "demande"
    CHANGE = "changement"
    DECLARATION = "declaration"
    MESSAGE = "message"


class Source(StrEnum):
    """Whom or what the Caf knows of, and a question lets choose from; the words, for when there
    is none, are ``source-<value>``."""

    ENFANTS = "enfants"
    PERSONNES = "personnes"


class Effect(StrEnum):
    """What a submission changes at the Caf, beside its follow-up.

    Each reads the answers to the questions of the ids that it is said to read
    (docs/decisions/demarches.md): a new démarche reuses them, and needs no code.
    """

    #: ``adresse complement commune depuis`` and, where they are asked, ``occupation loyer``.
    ADDRESS = "address"
    #: ``telephone email``: those of the person who sends, each proved by a code in this visit.
    CONTACT = "contact"
    #: ``titulaire iban``.
    BANK = "bank"
    #: ``famille depuis``, and who joins: ``conjoint-civilite conjoint-nom conjoint-prenoms
    #: conjoint-naissance conjoint-activite``. Where a couple ends, the conjoint leaves the dossier.
    FAMILY = "family"
    #: ``activite depuis``, of ``qui``: ``moi`` or ``conjoint``.
    WORK = "work"
    #: ``enfant-nom enfant-prenoms enfant-naissance enfant-sexe``, and of the second to the fourth
    #: ``enfant-2-…``, with the name and the day of the first where they are not asked. ``accueil``:
    #: ``naissance`` ends a pregnancy, ``personne`` is an adult who is taken in.
    CHILD_ARRIVES = "child-arrives"
    #: ``enfant depuis``.
    CHILD_LEAVES = "child-leaves"
    #: ``terme nombre``, of ``qui``; or ``debut-grossesse``, where the day itself is not known.
    PREGNANCY = "pregnancy"
    #: Amounts named ``<person>-<kind>-m<1..3>`` for a quarter, ``<person>-<kind>`` for a year;
    #: a person is ``moi`` or ``conjoint``, a kind a key of ``RESOURCES`` of the vocabulary.
    RESOURCES = "resources"


#: Children who arrive in one démarche: who has more sends another.
MOST_CHILDREN = 4

#: A question about resources: of whom, of which kind, of which month of the quarter; without a
#: month, of the year.
RESOURCE_ID = re.compile(r"(moi|conjoint)-([a-z-]+?)(?:-m([123]))?")

#: The questions without which an effect has nothing to write.
NEEDS: Mapping[Effect, frozenset[str]] = MappingProxyType(
    {
        Effect.ADDRESS: frozenset({"adresse", "commune", "depuis"}),
        Effect.CONTACT: frozenset({"telephone", "email"}),
        Effect.BANK: frozenset({"titulaire", "iban"}),
        Effect.FAMILY: frozenset({"famille", "depuis"}),
        Effect.WORK: frozenset({"activite", "depuis"}),
        Effect.CHILD_ARRIVES: frozenset({"enfant-nom", "enfant-prenoms", "enfant-naissance"}),
        Effect.CHILD_LEAVES: frozenset({"enfant", "depuis"}),
        Effect.PREGNANCY: frozenset({"terme", "nombre"}),
        Effect.RESOURCES: frozenset(),
    }
)


class Once(StrEnum):
    """How often a démarche may be sent: a second one is led to the receipt of the first.

    By a person for their dossier: in a calendar quarter or year, or as long as a request of
    the same benefit is looked at. Without any, what is alike on the same day is the same.
    """

    QUARTER = "quarter"
    YEAR = "year"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked.

    ``minimum`` and ``maximum`` bound what the kind counts: characters of a text or of
    digits, the value of a number, cents of money, choices made, documents joined. For a
    date they are days from today (0: today; -36525: a hundred years ago).

    ``latin`` asks for a text in Latin letters whatever the language: a name as the Caf files it.

    ``words`` is the id of the message in the place of ``id``, ``ordinal`` what fills ``$n``
    in it: the question is one of several that are asked alike (:func:`repeated`).

    ``common`` is the id of a message of everybody, said where the journey has none of its own.
    ``source`` lets choose from what the Caf knows, which is filled in when the journey is
    begun (:mod:`kiosk.journeys.binding`): ``labels`` then say each choice.
    ``known`` lets the Caf fill in what it knows under this id, for the person to confirm.
    ``month`` is how many months before this one the question is about: it fills ``$month``, and
    ``$year`` with the year of that month.
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
    common: str | None = None
    source: Source | None = None
    known: bool = False
    month: int | None = None
    labels: tuple[tuple[str, str], ...] = field(default=(), repr=False)

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
    ``common`` is that of a question. ``paper`` is the key of the supporting paper that the page
    asks for (``paper-<key>``): left for later, the Caf waits for it.
    """

    id: str
    questions: tuple[Question, ...] = ()
    when: Condition = ALWAYS
    review: bool = False
    exit: bool = False
    words: str | None = None
    ordinal: int | None = None
    doors: tuple[str, ...] = ()
    common: str | None = None
    paper: str | None = None

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

    A démarche of Mon Compte has a ``category``; ``benefit`` is the one that it asks for or
    declares for (``benefit-<key>``), ``effects`` are what it changes, ``once`` how often;
    ``implied`` is what taking it says by itself, by the ids that effects read.
    """

    id: str
    pages: tuple[Page, ...]
    roles: frozenset[Role]
    signed_in: bool = True
    submits: bool = True
    forms: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    shares: str | None = None
    category: Category | None = None
    benefit: str | None = None
    effects: tuple[Effect, ...] = ()
    once: Once | None = None
    implied: tuple[tuple[str, Value], ...] = ()

    def questions(self) -> Iterator[Question]:
        """Yield every question, in the order of the pages."""
        for page in self.pages:
            yield from page.questions

    @property
    def sources(self) -> frozenset[Source]:
        """What the Caf must know something of for this journey to be taken."""
        return frozenset(one.source for one in self.questions() if one.source is not None)

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
