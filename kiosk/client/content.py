"""What anybody may read: the content of :class:`CafClient`."""

from __future__ import annotations

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking
from kiosk.contract.content import Content

_CONTENT = TypeAdapter(Content)


class ContentCalls(Speaking):
    """Nobody has to be signed in. Raises :class:`kiosk.client.CafProblem`."""

    async def content(self) -> Content:
        """Return news, situations, questions, the local Caf and how to reach it."""
        return parsed(_CONTENT, await self._send("GET", "/content"))

    async def address_note(self) -> bytes:
        """Return the PDF of the address to which one writes to the Caf."""
        return (await self._send("POST", "/papers/address")).content
