"""What a checker found wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A fault in a declaration or a catalogue, for the person who writes it.

    ``where`` is a path of ids or of files, ``key`` names the fault, ``detail`` the culprit.
    """

    where: str
    key: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.where}: {self.key}" + (f": {self.detail}" if self.detail else "")
