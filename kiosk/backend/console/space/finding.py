"""Search of a benefit, or of what blocks somebody: the same search as on the kiosk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.content.professionals.model import Block, Guide, Professionals
from kiosk.contract.content import Theme
from kiosk.i18n.search.index import Index, Phrase

#: What another way to call something counts, beside its title.
_OTHERWISE = 0.97

_LOCALE = "fr"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for. ``baremes``: only those that have one, and their figures alone."""

    text: str = ""
    theme: Theme | None = None
    baremes: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, the likeliest first."""

    guides: tuple[Guide, ...]
    blocks: tuple[Block, ...]


def find(professionals: Professionals, asked: Asked) -> Results:
    """Return what answers; everything of the theme when no word is given."""
    guides: Iterable[Guide] = professionals.guides
    blocks: Iterable[Block] = ()
    if asked.text.strip():
        entries = (*professionals.guides, *professionals.blocks)
        found = [hit.target for hit in _index(entries).find(asked.text)]
        guides = (one for one in found if isinstance(one, Guide))
        blocks = (one for one in found if isinstance(one, Block))
    kept = tuple(
        one
        for one in guides
        if (asked.theme is None or one.theme is asked.theme) and (one.baremes or not asked.baremes)
    )
    alone = asked.baremes or asked.theme is not None
    return Results(kept, () if alone else tuple(blocks))


@lru_cache(maxsize=2)
def _index(entries: tuple[Guide | Block, ...]) -> Index[Guide | Block]:
    return Index((one, tuple(_phrases(one))) for one in entries)


def _phrases(one: Guide | Block) -> Iterator[Phrase]:
    yield Phrase(one.title, _LOCALE)
    for other in one.search.split(","):
        if other.strip():
            yield Phrase(other, _LOCALE, _OTHERWISE)
