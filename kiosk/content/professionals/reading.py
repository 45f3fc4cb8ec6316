"""Reading the professionals' space from a folder: every file, every fault, what to do then.

It stands in the folder ``professionnels`` of the content. A file that an operator's folder
lacks is the one that is shipped; a fault anywhere and all that is shipped is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from kiosk.content.folder import Folder
from kiosk.content.professionals.model import Professionals
from kiosk.content.reading import SHIPPED as _CONTENT
from kiosk.contract.content import Errand, Item, Lead

#: The folder, in that of the content.
FOLDER = "professionnels"

#: What is shipped.
SHIPPED = _CONTENT / FOLDER

#: Which parts each file holds.
FILES = {
    "guides.toml": ("guides",),
    "outils.toml": ("tools",),
    "blocages.toml": ("blocks",),
    "webinaires.toml": ("webinars",),
    "services.toml": ("services", "newsletter"),
}

_FOLDER = Folder(Professionals, FILES, SHIPPED, within=f"{FOLDER}/")


@dataclass(frozen=True, slots=True)
class Found:
    """What a folder holds. ``faults`` are sentences for whoever wrote it: with any,
    ``professionals`` is what is shipped. ``remarks`` keep nothing from being shown."""

    professionals: Professionals
    faults: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def read(content: Path | None, today: date | None = None) -> Found:
    """Return the professionals' space of a folder of content, or what is shipped for None.

    ``today`` has what is past remarked. Raises nothing but for what is shipped: OSError, or
    ValueError when it is not in order, which the tests refuse long before.
    """
    folder = None if content is None else content / FOLDER
    if folder is None or not folder.exists():
        return Found(shipped(), remarks=tuple(_remarks(shipped(), today)))
    faults = _FOLDER.strangers(folder, "the professionals’ space")
    found = _FOLDER.read(folder, faults)
    if found is None:
        return Found(shipped(), tuple(faults))
    return Found(found, remarks=tuple(_remarks(found, today)))


@cache
def shipped() -> Professionals:
    """Return what is shipped. Raises OSError, or ValueError when it is not in order."""
    return _FOLDER.read_shipped()


def items(professionals: Professionals) -> Iterator[Item]:
    """Return every item."""
    return _FOLDER.items(professionals)


def leads(professionals: Professionals) -> Iterator[tuple[str, Lead]]:
    """Yield where each item leads, with its id."""
    for guide in professionals.guides:
        yield from ((guide.id, way.lead) for way in guide.ways if way.lead is not None)
    for tool in professionals.tools:
        if tool.lead is not None:
            yield tool.id, tool.lead
    for block in professionals.blocks:
        yield from ((block.id, lead) for lead in block.leads)


def unknown_leads(
    professionals: Professionals, journeys: Iterable[str]
) -> tuple[tuple[str, Lead], ...]:
    """Return each lead to a démarche that is not there, with the id of the item that has it."""
    known = {*journeys, *Errand}
    return tuple((item, lead) for item, lead in leads(professionals) if lead not in known)


def _remarks(professionals: Professionals, today: date | None) -> Iterator[str]:
    for item in items(professionals):
        if item.confirm:
            yield f"{item.id}: to be confirmed (confirm = true): conseillers are told so"
        if today is not None and item.stale(today):
            yield f"{item.id}: past, not shown"
