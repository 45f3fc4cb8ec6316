"""The pages of a journey as its sheet says them: what is repeated, once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.model import Page


@dataclass(frozen=True, slots=True)
class Block:
    """Pages that follow each other; ``most`` is how often they come at most, one by one.

    ``said`` are the words in which they are told: those of any of them, when they are
    repeated.
    """

    pages: tuple[Page, ...]
    said: JourneyWords
    most: int = 1


def blocks(journey: JourneyWords) -> Iterator[Block]:
    """Yield the pages of a journey, in their order.

    Of pages that are repeated the last ones stand for all: their ordinal is the one that
    is least likely to be met in a condition for another reason.
    """
    run: list[Page] = []
    for page in journey.journey.pages:
        if run and (page.ordinal or 0) < (run[-1].ordinal or 0):
            yield from _blocks_of(journey, run)
            run = []
        if page.ordinal is None:
            yield Block((page,), journey)
        else:
            run.append(page)
    yield from _blocks_of(journey, run)


def _blocks_of(journey: JourneyWords, run: Sequence[Page]) -> Iterator[Block]:
    if not run:
        return
    most = run[-1].ordinal
    assert most is not None
    each = [[page.words for page in run if page.ordinal == n] for n in range(1, most + 1)]
    if any(words != each[0] for words in each):
        # Not the same pages for each: they are told one by one.
        yield from (Block((page,), journey) for page in run)
        return
    pages = tuple(page for page in run if page.ordinal == most)
    yield Block(pages, replace(journey, repeated=most), most)
