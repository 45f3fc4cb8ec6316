"""The household of whoever asks for a benefit: who they are, with whom they live, what they do.

What the Caf knows of an allocataire is filled in; who has no dossier yet answers the same pages.
Source: Cerfa 11423 (« Déclaration de situation ») and 15481, whose fields these are.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.contract.vocabulary import ACTIVITES, FAMILIES
from kiosk.journeys.commun.asking import YEAR, ask
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.conditions import ALWAYS, All, Any, AtLeast, Condition, Is, Not
from kiosk.journeys.model import Kind, Page, Question, repeated

#: Whoever asks lives as a couple, married or not.
COUPLE = Any(*(Is("famille", one) for one in ("marie", "pacse", "concubinage")))

#: Children are at charge.
ENFANT = AtLeast("enfants", 1)

#: More children than this are a slip of the finger.
_MOST_CHILDREN = 15

#: So many new children are named one by one; the livret de famille says who the others are.
_NAMED = 6

#: Characters of a name, as the civil status writes it.
_NAME = 60


def said(question: Question, words: str = "") -> Question:
    """Return ``question`` with the words of a household, ``common-menage-<id>``, or others."""
    return replace(question, common=f"common-menage-{words or question.id}")


def naissance(youngest: int) -> Page:
    """Return the page of the birth of whoever asks, who is ``youngest`` years old or more."""
    least = -120 * YEAR
    asked = Question("naissance", Kind.DATE, minimum=least, maximum=-youngest * 365, known=True)
    return ask(said(asked))


def sejour(person: str = "", when: Condition = ALWAYS) -> tuple[Page, ...]:
    """Return the nationality of an adult, and the residence permit it takes outside the EU.

    ``person`` is the prefix of the ids: nothing, or ``conjoint-``. Without a permit there is no
    right (articles L. 512-2 of the Code de la sécurité sociale, L. 262-4 and L. 842-2 of those
    that follow): whoever asks for themselves is told whom to see.
    """
    nationality, permit = f"{person}nationalite", f"{person}titre-sejour"
    foreign = Is(nationality, "autre")
    needs = foreign if when == ALWAYS else All(when, foreign)
    choices = ("francaise", "europeenne", "autre")
    permits = ("resident", "protege", "5-ans", "moins-5-ans", "aucun")
    pages = [
        ask(said(Question(nationality, Kind.CHOICE, choices=choices)), when),
        ask(said(Question(permit, Kind.CHOICE, choices=permits)), needs),
    ]
    if not person:
        gone = Is(permit, "aucun")
        pages += [
            Page("sans-titre", when=gone, exit=True, common="common-menage-sans-titre"),
            paper("titre-sejour", foreign),
        ]
    return tuple(pages)


def famille() -> tuple[Page, ...]:
    """Return how one lives, since when, and who the conjoint is."""
    names = tuple(
        said(Question(one, Kind.TEXT, maximum=_NAME, latin=True, known=True))
        for one in ("conjoint-nom", "conjoint-prenoms")
    )
    since = Question("famille-depuis", Kind.DATE, minimum=-80 * YEAR, maximum=0)
    born = Question(
        "conjoint-naissance", Kind.DATE, minimum=-120 * YEAR, maximum=-15 * 365, known=True
    )
    return (
        ask(said(Question("famille", Kind.CHOICE, choices=FAMILIES, known=True))),
        ask(said(since), Not(Is("famille", "celibataire"))),
        Page("conjoint", names, when=COUPLE, common="common-menage-conjoint"),
        ask(said(born), COUPLE),
    )


def enfants() -> tuple[Page, ...]:
    """Return how many children live there and, for those that the Caf does not know, who."""
    new = Is("enfants-connus", False)
    count = Question("enfants", Kind.NUMBER, minimum=0, maximum=_MOST_CHILDREN, known=True)
    return (
        ask(said(count)),
        ask(said(Question("enfants-connus", Kind.YES_NO)), ENFANT),
        *repeated(_NAMED, lambda n: _child(n, All(new, AtLeast("enfants", n)))),
        paper("livret-famille", new),
    )


def _child(n: int, when: Condition) -> tuple[Page, ...]:
    names = tuple(
        said(
            Question(
                f"enfant-{n}-{one}",
                Kind.TEXT,
                maximum=_NAME,
                latin=True,
                words=f"enfant-{one}",
                ordinal=n,
            ),
            f"enfant-{one}",
        )
        for one in ("prenoms", "nom")
    )
    # A child is one until twenty for family benefits, until twenty-five for the RSA.
    born = Question(
        f"enfant-{n}-naissance",
        Kind.DATE,
        minimum=-25 * YEAR,
        maximum=0,
        words="enfant-naissance",
        ordinal=n,
    )
    who, when_born = (f"common-menage-enfant{part}" for part in ("", "-naissance"))
    return (
        Page(f"enfant-{n}", names, when=when, words="enfant", ordinal=n, common=who),
        Page(
            born.id,
            (said(born, "enfant-naissance"),),
            when=when,
            words="enfant-naissance",
            ordinal=n,
            common=when_born,
        ),
    )


def grossesse() -> tuple[Page, ...]:
    """Return whether a child is expected, and when."""
    # A child may come some days late; a pregnancy is known some weeks after it began.
    return (
        ask(said(Question("grossesse", Kind.YES_NO))),
        ask(said(Question("terme", Kind.DATE, minimum=-21, maximum=290)), Is("grossesse", True)),
    )


def activites() -> tuple[Page, ...]:
    """Return what whoever asks does, and their conjoint."""
    mine = Question("activite", Kind.CHOICE, choices=ACTIVITES, known=True)
    theirs = Question("conjoint-activite", Kind.CHOICE, choices=ACTIVITES, known=True)
    return (ask(said(mine)), ask(said(theirs), COUPLE))
