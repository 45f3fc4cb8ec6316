"""What a conseiller asks before training: a part of :class:`CafClient`."""

from __future__ import annotations

from pydantic import TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking
from kiosk.contract.training import TrainingAccount

_ACCOUNTS = TypeAdapter(tuple[TrainingAccount, ...])


class TrainingCalls(Speaking):
    """Raises :class:`kiosk.client.CafProblem`."""

    async def training_accounts(self) -> tuple[TrainingAccount, ...]:
        """Return the invented people to train on.

        ``not-found`` outside a demonstration, ``conseiller-absent``.
        """
        return parsed(_ACCOUNTS, await self._send("GET", "/accompaniment/training/accounts"))
