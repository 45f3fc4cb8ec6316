"""What one visitor sees of a demonstration: the messages of their visit."""

from __future__ import annotations

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking
from kiosk.contract.demonstration import LONGEST_WAIT_S, DemonstrationMessage

_MESSAGES = TypeAdapter(tuple[DemonstrationMessage, ...])

#: What the answer may take beside the wait that was asked, in seconds.
_MARGIN_S = 10.0


class DemonstrationCalls(Speaking):
    """Nobody has to be signed in. Raises :class:`kiosk.client.CafProblem`."""

    async def demonstration_messages(
        self, after: int = 0, wait_s: int = 0
    ) -> tuple[DemonstrationMessage, ...]:
        """Return the messages of this visit after number ``after``; wait for one up to
        ``wait_s`` (20 at most). ``not-found`` outside a demonstration."""
        waited = min(max(0, wait_s), LONGEST_WAIT_S)
        path = f"/demonstration/messages?after={max(0, after)}&wait_s={waited}"
        answer = await self._send("GET", path, work_s=waited + _MARGIN_S if waited else None)
        return parsed(_MESSAGES, answer)

    async def show_conseiller_codes(self, locale: str = "fr") -> None:
        """Have the telephone show the time codes of the invented conseillers, good for the
        half minute to come: ask again for others. ``not-found`` outside a demonstration."""
        await self._send("PUT", f"/demonstration/conseillers/codes?locale={locale}")
