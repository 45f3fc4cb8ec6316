"""What a keyboard types into."""

from __future__ import annotations

from typing import Protocol


class KeyTarget(Protocol):
    """An entry that takes keys, wherever they come from."""

    def insert(self, text: str) -> None:
        """Put ``text`` where the caret is, in the place of what is selected."""
        ...

    def backspace(self) -> None:
        """Take away what is selected, or the character before the caret."""
        ...

    def enter(self) -> None:
        """Say that the entry is done."""
        ...
