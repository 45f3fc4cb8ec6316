"""A folder of TOML files that are one model together: read whole, with every fault of it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.contract.content import Item

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class Folder(Generic[M]):
    """How a model lies in files. ``files`` says which of its parts each one holds.

    A file that a folder lacks is the one of ``shipped``. ``within`` is said before the name of a
    file: where its folder is in that of the operator.
    """

    model: type[M]
    files: Mapping[str, tuple[str, ...]]
    shipped: Path
    within: str = ""

    def read(self, folder: Path, faults: list[str]) -> M | None:
        """Return what a folder holds; None at fault, with sentences added to ``faults``."""
        parts: dict[str, Any] = {}
        for name in self.files:
            parts |= self._part(folder, name, faults)
        return None if faults else self.model.model_validate(parts)

    def read_shipped(self) -> M:
        """Return what is shipped. Raises ValueError when it is not in order."""
        faults: list[str] = []
        found = self.read(self.shipped, faults)
        if found is None:
            raise ValueError("; ".join(faults))
        return found

    def strangers(self, folder: Path, what: str) -> list[str]:
        """Return a fault for each file that is none of ``what`` this is."""
        return [
            f"{self.within}{path.name}: not a file of {what} ({', '.join(self.files)})"
            for path in sorted(folder.glob("*.toml"))
            if path.name not in self.files
        ]

    def items(self, held: M) -> Iterator[Item]:
        """Yield every item of the model."""
        for parts in self.files.values():
            for part in parts:
                value = getattr(held, part)
                if isinstance(value, Item):
                    yield value
                elif isinstance(value, tuple):
                    yield from value

    def _part(self, folder: Path, name: str, faults: list[str]) -> dict[str, Any]:
        """Return what a file holds, checked; add what is wrong with it to ``faults``."""
        path = folder / name if (folder / name).exists() else self.shipped / name
        said = self.within + name
        try:
            given = tomllib.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            faults.append(f"{said}: cannot be read ({error.strerror})")
            return {}
        except ValueError as error:
            faults.append(f"{said}: {error}")
            return {}
        strange = given.keys() - set(self.files[name])
        faults += [f"{said}: « {key} » has no place here" for key in sorted(strange)]
        held = {key: value for key, value in given.items() if key not in strange}
        try:
            checked = self.model.model_validate(held)
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


def _twice(checked: BaseModel, part: str) -> Iterator[str]:
    held = getattr(checked, part)
    ids = [one.id for one in held] if isinstance(held, tuple) else []
    yield from sorted({one for one in ids if ids.count(one) > 1})
