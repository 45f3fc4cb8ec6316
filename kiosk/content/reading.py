"""Reading a folder of content: every file, every fault of it, and what to do then.

A folder holds the files named in ``FILES``; one that it lacks is the one that is shipped. A
fault anywhere and all that is shipped is served: half of one Caf and half of another would
send people to the wrong door.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from kiosk.content.folder import Folder
from kiosk.contract.content import Content, Errand, Item, Lead

#: What is shipped.
SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "content"

#: Which parts of the content each file holds.
FILES = {
    "actualites.toml": ("news",),
    "magazine.toml": ("magazine",),
    "questions.toml": ("questions",),
    "situations.toml": ("situations",),
    "ma-caf.toml": ("caf", "delays", "aids", "places"),
    "contact.toml": ("lines", "post", "sites"),
}

_FOLDER = Folder(Content, FILES, SHIPPED)


@dataclass(frozen=True, slots=True)
class Found:
    """What a folder holds. ``faults`` are sentences for whoever wrote it: with any, ``content``
    is what is shipped. ``remarks`` keep nothing from being served."""

    content: Content
    faults: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def read(folder: Path | None, today: date | None = None) -> Found:
    """Return the content of ``folder``, or what is shipped for None.

    ``today`` has past items remarked. Raises nothing but for what is shipped: OSError, or
    ValueError when it is not in order, which the tests refuse long before.
    """
    if folder is None:
        found = shipped()
        return Found(found, remarks=tuple(_remarks(found, today)))
    if not folder.is_dir():
        return Found(shipped(), (f"{folder}: no such folder",))
    faults = _FOLDER.strangers(folder, "content")
    content = _FOLDER.read(folder, faults)
    if content is None:
        return Found(shipped(), tuple(faults))
    return Found(content, remarks=tuple(_remarks(content, today)))


@cache
def shipped() -> Content:
    """Return what is shipped. Raises OSError, or ValueError when it is not in order."""
    return _FOLDER.read_shipped()


def unknown_leads(content: Content, journeys: Iterable[str]) -> tuple[tuple[str, Lead], ...]:
    """Return each lead to a démarche that is not there, with the id of the item that has it."""
    known = {*journeys, *Errand}
    return tuple(
        (item.id, lead) for item in items(content) for lead in leads_of(item) if lead not in known
    )


def items(content: Content) -> Iterator[Item]:
    """Return every item of the content."""
    return _FOLDER.items(content)


def leads_of(item: Item) -> tuple[Lead, ...]:
    """Return where an item leads, if it leads anywhere."""
    leads: tuple[Lead, ...] = getattr(item, "leads", ())
    return leads


def _remarks(content: Content, today: date | None) -> Iterator[str]:
    for item in items(content):
        if item.confirm:
            yield f"{item.id}: to be confirmed (confirm = true): visitors are told so"
        if today is not None and item.stale(today):
            yield f"{item.id}: past since {item.until}, not shown"
