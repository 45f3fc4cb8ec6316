"""Reading the professionals' space from a folder: every file, every fault, what to do then.

It stands in the folder ``professionnels`` of the content. A file that an operator's folder
lacks is the one that is shipped; a fault anywhere and all that is shipped is shown.
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
    faults = [
        f"{FOLDER}/{path.name}: not a file of the professionals’ space ({', '.join(FILES)})"
        for path in sorted(folder.glob("*.toml"))
        if path.name not in FILES
    ]
    found = _whole(folder, faults)
    if found is None:
        return Found(shipped(), tuple(faults))
    return Found(found, remarks=tuple(_remarks(found, today)))


@cache
def shipped() -> Professionals:
    """Return what is shipped. Raises OSError, or ValueError when it is not in order."""
    faults: list[str] = []
    found = _whole(SHIPPED, faults)
    if found is None:
        raise ValueError("; ".join(faults))
    return found


def items(professionals: Professionals) -> Iterator[Item]:
    """Yield every item."""
    for parts in FILES.values():
        for part in parts:
            value = getattr(professionals, part)
            if isinstance(value, Item):
                yield value
            elif isinstance(value, tuple):
                yield from value


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


def _whole(folder: Path, faults: list[str]) -> Professionals | None:
    """Return what a folder holds, with what is shipped for what it lacks; None at fault."""
    parts: dict[str, Any] = {}
    for name in FILES:
        parts |= _part(folder, name, faults)
    if faults:
        return None
    return Professionals.model_validate(parts)


def _part(folder: Path, name: str, faults: list[str]) -> dict[str, Any]:
    """Return what a file holds, checked; add what is wrong with it to ``faults``."""
    path = folder / name if (folder / name).exists() else SHIPPED / name
    said = f"{FOLDER}/{name}"
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        faults.append(f"{said}: cannot be read ({error.strerror})")
        return {}
    except ValueError as error:
        faults.append(f"{said}: {error}")
        return {}
    strange = given.keys() - set(FILES[name])
    faults += [f"{said}: « {key} » has no place here" for key in sorted(strange)]
    held = {key: value for key, value in given.items() if key not in strange}
    try:
        checked = Professionals.model_validate(held)
    except ValidationError as error:
        faults += [_sentence(said, held, one["loc"], one["msg"]) for one in error.errors()]
        return {}
    for part in held:
        faults += [f"{said}: {part}: « {one} » is there twice" for one in _twice(checked, part)]
    return held


def _sentence(name: str, given: dict[str, Any], place: tuple[int | str, ...], why: str) -> str:
    """Return ``file: part 3 (its-id): field: what is wrong``."""
    said = [name]
    rest = list(place)
    if rest:
        part = str(rest.pop(0))
        if rest and isinstance(rest[0], int):
            number = rest.pop(0)
            held = given[part][number]
            known = held.get("id") if isinstance(held, dict) else None
            part = f"{part} {int(number) + 1}" + (f" ({known})" if known else "")
        said.append(part)
    if rest:
        said.append(".".join(map(str, rest)))
    return ": ".join((*said, why.removeprefix("Value error, ")))


def _twice(checked: Professionals, part: str) -> Iterator[str]:
    held = getattr(checked, part)
    ids = [one.id for one in held] if isinstance(held, tuple) else []
    yield from sorted({one for one in ids if ids.count(one) > 1})


def _remarks(professionals: Professionals, today: date | None) -> Iterator[str]:
    for item in items(professionals):
        if item.confirm:
            yield f"{item.id}: to be confirmed (confirm = true): conseillers are told so"
        if today is not None and item.stale(today):
            yield f"{item.id}: past, not shown"
