"""Reading a folder of content: every file, every fault of it, and what to do then.

A folder holds the files named in ``FILES``; one that it lacks is the one that is shipped. A
fault anywhere and all that is shipped is served: half of one Caf and half of another would
send people to the wrong door.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

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
    faults: list[str] = []
    parts: dict[str, Any] = {}
    if not folder.is_dir():
        faults.append(f"{folder}: no such folder")
    else:
        known = set(FILES)
        for path in sorted(folder.glob("*.toml")):
            if path.name not in known:
                faults.append(f"{path.name}: not a file of content ({', '.join(FILES)})")
        for name in FILES:
            parts |= _part(folder, name, faults)
    if faults:
        return Found(shipped(), tuple(faults))
    content = Content.model_validate(parts)
    return Found(content, remarks=tuple(_remarks(content, today)))


@cache
def shipped() -> Content:
    """Return what is shipped. Raises OSError, or ValueError when it is not in order."""
    faults: list[str] = []
    parts: dict[str, Any] = {}
    for name in FILES:
        parts |= _part(SHIPPED, name, faults)
    if faults:
        raise ValueError("; ".join(faults))
    return Content.model_validate(parts)


def unknown_leads(content: Content, journeys: Iterable[str]) -> tuple[tuple[str, Lead], ...]:
    """Return each lead to a démarche that is not there, with the id of the item that has it."""
    known = {*journeys, *Errand}
    return tuple(
        (item.id, lead) for item in items(content) for lead in leads_of(item) if lead not in known
    )


def items(content: Content) -> Iterator[Item]:
    """Yield every item of the content."""
    for parts in FILES.values():
        for part in parts:
            value = getattr(content, part)
            if isinstance(value, Item):
                yield value
            elif isinstance(value, tuple):
                yield from value


def leads_of(item: Item) -> tuple[Lead, ...]:
    """Return where an item leads, if it leads anywhere."""
    leads: tuple[Lead, ...] = getattr(item, "leads", ())
    return leads


def _part(folder: Path, name: str, faults: list[str]) -> dict[str, Any]:
    """Return what a file holds, checked; add what is wrong with it to ``faults``."""
    path = folder / name
    if not path.exists():
        path = SHIPPED / name
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        faults.append(f"{name}: cannot be read ({error.strerror})")
        return {}
    except ValueError as error:
        faults.append(f"{name}: {error}")
        return {}
    strange = given.keys() - set(FILES[name])
    faults += [f"{name}: « {key} » has no place here" for key in sorted(strange)]
    held = {key: value for key, value in given.items() if key not in strange}
    try:
        checked = Content.model_validate(held)
    except ValidationError as error:
        faults += [_sentence(name, held, one["loc"], one["msg"]) for one in error.errors()]
        return {}
    for part in held:
        faults += [
            f"{name}: {part}: « {double} » is there twice" for double in _twice(checked, part)
        ]
    return held


def _sentence(name: str, given: dict[str, Any], place: tuple[int | str, ...], why: str) -> str:
    """Return ``file: part 3 (its-id): field: what is wrong``."""
    said = [name]
    part = str(place[0]) if place else ""
    rest = list(place[1:])
    if rest and isinstance(rest[0], int):
        number = rest.pop(0)
        held = given[part][number]
        known = held.get("id") if isinstance(held, dict) else None
        part = f"{part} {int(number) + 1}" + (f" ({known})" if known else "")
    said.append(part)
    if rest:
        said.append(".".join(map(str, rest)))
    return ": ".join((*filter(None, said), why.removeprefix("Value error, ")))


def _twice(content: Content, part: str) -> Iterator[str]:
    held = getattr(content, part)
    ids = [one.id for one in held] if isinstance(held, tuple) else []
    yield from sorted({one for one in ids if ids.count(one) > 1})


def _remarks(content: Content, today: date | None) -> Iterator[str]:
    for item in items(content):
        if item.confirm:
            yield f"{item.id}: to be confirmed (confirm = true): visitors are told so"
        if today is not None and item.stale(today):
            yield f"{item.id}: past since {item.until}, not shown"
