"""Writing to the Caf without an account."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking, made
from kiosk.contract.messages import MessageRequest
from kiosk.contract.models import Receipt

_RECEIPT = TypeAdapter(Receipt)


class MessageCalls(Speaking):
    """What :class:`kiosk.client.CafClient` sends for somebody who is not signed in."""

    async def send_message(
        self,
        journey: str,
        answers: Mapping[str, str | int | bool | tuple[str, ...]],
        *,
        key: str,
    ) -> Receipt:
        """Send the answers of a journey that nobody signs in for."""
        body = made(MessageRequest, journey=journey, answers=dict(answers))
        return parsed(_RECEIPT, await self._send("POST", "/messages", body=body, key=key))

    async def message_receipt(self, message_id: str) -> bytes:
        """Return the PDF of the receipt of a message that was sent in this visit."""
        return (await self._send("GET", f"/messages/{message_id}/receipt")).content
