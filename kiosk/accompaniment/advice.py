"""What the conseiller's panel says beside each page, and the checklist of a démarche.

French alone, as conseillers work (docs/decisions/accompaniment-advice.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.i18n.adviser import BAREME, page_lines, title_lines
from kiosk.i18n.blocks import blocks
from kiosk.i18n.journeys import JourneyWords
from kiosk.i18n.words import Words, plain
from kiosk.journeys.model import Journey, Page

_LOCALE = "fr"


@dataclass(frozen=True, slots=True)
class Advice:
    """Short sentences for a conseiller.

    ``rule`` names the rule and its source; ``baremes`` the parameters of the law, by their
    OpenFisca names, whose values of the month may be shown beside it. No sentence has an amount.
    """

    say: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    rule: str | None = None
    baremes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Return whether there is anything to read."""
        return any((self.say, self.papers, self.mistakes, self.blocked, self.rule))


@dataclass(frozen=True, slots=True)
class Step:
    """A line of the checklist: what is asked, and the ids of the pages that ask it.

    Pages that are repeated, one for each child say, are one step.
    """

    title: str
    pages: tuple[str, ...]


def advice_for(journey: Journey, page: Page, *, first: bool | None = None) -> Advice:
    """Return what to say, to have ready and to watch on a page of a journey.

    On the first page what is said of the whole démarche comes first; on others, what to do when
    blocked and the rule are those of the démarche where the page has none of its own. ``first``
    tells which page that is to this visitor, where it is not that of the declaration.
    """
    whole, own = title_lines(journey), page_lines(journey, page)
    if first is None:
        first = page.id == journey.pages[0].id

    def told(name: str) -> tuple[str, ...]:
        return (*whole.get(name, ()), *own.get(name, ())) if first else own.get(name, ())

    near = own if "rule" in own else whole
    return Advice(
        say=told("say"),
        papers=told("papers"),
        mistakes=told("mistakes"),
        blocked=told("blocked") or whole.get("blocked", ()),
        rule=_rule(near),
        baremes=near.get(BAREME, ()),
    )


def advice_on(journey: Journey) -> Advice:
    """Return the advice on a journey as a whole, before it is begun."""
    whole = title_lines(journey)
    return Advice(
        say=whole.get("say", ()),
        papers=whole.get("papers", ()),
        mistakes=whole.get("mistakes", ()),
        blocked=whole.get("blocked", ()),
        rule=_rule(whole),
        baremes=whole.get(BAREME, ()),
    )


def checklist(journey: Journey) -> tuple[Step, ...]:
    """Return the pages of a journey by their titles in French, in order; exits are left out."""
    steps: list[Step] = []
    for block in blocks(JourneyWords(journey, Words(_LOCALE))):
        for page in block.pages:
            if page.exit:
                continue
            alike = tuple(
                one.id
                for one in journey.pages
                if one.id == page.id or (block.most > 1 and one.words == page.words)
            )
            steps.append(Step(plain(block.said.page(page).text), alike))
    return tuple(steps)


def _rule(told: Mapping[str, tuple[str, ...]]) -> str | None:
    return " ".join(told.get("rule", ())) or None
